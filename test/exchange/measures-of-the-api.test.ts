import { storeEntities } from '../../src/graph/write/store-entities.js';
import { openExport } from '../../src/exchange/formats/export-graph.js';
import { EXPORT_MEASURES } from '../../src/exchange/formats/measure-names.js';
import { exportQuestion } from '../../src/exchange/formats/question.js';
import type { ExportParameters } from '../../src/exchange/formats/read-parameters.js';
import { tableOf } from '../../src/exchange/formats/table-of.js';
import { ask } from '../support/api.js';
import { entity } from '../support/claims.js';
import { grafeoUnderTest } from '../support/engines.js';
import { FIRST } from '../support/small-graph.js';
import { useShipped } from '../support/shipped-seed.js';
import { useGraph } from '../support/use-graph.js';

/** Of each entity, the values of all measures and its community. */
type Measured = Readonly<Record<string, readonly unknown[]>>;

interface Answer {
  readonly metrics: readonly {
    readonly node: { readonly id: string };
    readonly values: readonly { readonly value: number }[];
  }[];
  readonly communities: readonly {
    readonly number: number;
    readonly nodes: readonly { readonly id: string }[];
  }[];
}

const MEASURES = EXPORT_MEASURES.filter((name) => name !== 'COMMUNITY').join(' ');
const FIELDS = `{ metrics(measures: [${MEASURES}]) { node { id: entityId } values { value } }
  communities { number nodes { id: entityId } } }`;

describe('what an export measures', () => {
  const engine = useShipped();

  async function exported(given: ExportParameters): Promise<Measured> {
    const question = exportQuestion({ ...given, measures: [...EXPORT_MEASURES] });
    const graph = await openExport(engine(), question, 'https://graph.example.org');
    const table = await tableOf({ engine: engine(), graph, question, trusted: false });
    const found: Record<string, readonly unknown[]> = {};
    for await (const { id, cells } of table.nodes()) {
      found[id] = cells.slice(-EXPORT_MEASURES.length);
    }
    return found;
  }

  async function answered(query: string, date?: string): Promise<Measured> {
    const asked = `answer: ${query} ${FIELDS}`;
    const data = await (date === undefined
      ? ask(engine(), `{ ${asked} }`)
      : ask(engine(), `{ asOf(validOn: "${date}") { ${asked} } }`).then((found) => found['asOf']));
    const { metrics, communities } = (data as { answer: Answer }).answer;
    const groups = new Map(
      communities.flatMap(({ number, nodes }) => nodes.map((node) => [node.id, number])),
    );
    return Object.fromEntries(
      metrics.map(({ node, values }) => [
        ...([node.id, [...values.map(({ value }) => value), groups.get(node.id)]] as const),
      ]),
    );
  }

  it.each<{ where: string; given: ExportParameters; query: string; date?: string }>([
    {
      where: 'around an entity',
      given: {
        ...{ of: ['organisation:icmpd'], depth: ['2'], limit: ['150'] },
        types: ['MEMBER_OF,CHAIRS'],
      },
      query:
        'neighbourhood(of: ["organisation:icmpd"], depth: 2, limit: 150, types: [MEMBER_OF, CHAIRS])',
    },
    {
      where: 'around two, as of a year, where sources are sure',
      given: { of: ['framework:gcm,framework:jvap'], asOf: ['2018'], minConfidence: ['0.8'] },
      query:
        'neighbourhood(of: ["framework:gcm", "framework:jvap"], limit: 2000, relation: { minConfidence: 0.8 })',
      date: '2018',
    },
    {
      where: 'in a network, as of a year',
      given: {
        ...{ network: ['COUNTRY,ORGANISATION'], via: ['DIALOGUE,EVENT'], limit: ['60'] },
        asOf: ['2019'],
      },
      query: 'network(kinds: [COUNTRY, ORGANISATION], via: [DIALOGUE, EVENT], limit: 60)',
      date: '2019',
    },
    {
      where: 'in a network made of some relations',
      given: {
        ...{ network: ['COUNTRY'], via: ['FRAMEWORK'], minimumShared: ['1'] },
        types: ['ENDORSES'],
      },
      query:
        'network(kinds: [COUNTRY], via: [FRAMEWORK], minimumShared: 1, relation: { types: [ENDORSES] })',
    },
  ])('$where is what the API says', async ({ given, query, date }) => {
    const found = await exported(given);
    expect(Object.keys(found).length).toBeGreaterThan(20);
    expect(found).toEqual(await answered(query, date));
  });
});

describe('too much to be measured', () => {
  const MANY = 2001;
  const engine = useGraph(grafeoUnderTest, async (store) => {
    const entities = Array.from({ length: MANY }, (_, index) =>
      entity(`theme:${index}`, `Theme ${index}`),
    );
    await store.write((transaction) => storeEntities(transaction, entities, FIRST));
  });

  it('is refused, saying how to ask for less', async () => {
    const question = exportQuestion({ measures: ['DEGREE'] });
    const graph = await openExport(engine(), question, 'https://graph.example.org');
    const table = tableOf({ engine: engine(), graph, question, trusted: false });
    await expect(table).rejects.toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringMatching(/at most 2000 entities.*`kinds`.*`of` and `limit`/) as unknown,
    });
  });
});
