import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal, request, watched } from '../support/api.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);

const COUNTRIES = 'kinds: [COUNTRY], via: [DIALOGUE, EVENT, FRAMEWORK]';

interface Valued {
  readonly node: { readonly id: string };
  readonly values: readonly { readonly measure: string; readonly value: number }[];
}

const valuesOf = (metrics: readonly Valued[]): Record<string, number[]> =>
  Object.fromEntries(
    metrics.map(({ node, values }) => [node.id, values.map(({ value }) => value)]),
  );

describe('a network', () => {
  it('joins countries by what they share, with the evidence', async () => {
    const text = `{ network(${COUNTRIES}, minimumShared: 3) { truncated totalNodes nodes { id }
      ties { source { id } target { id } sharedCount weight shared(first: 2) {
        entity { id } own { type } theirs { type } } } } }`;
    const [aut, sdn] = [{ id: 'country:aut' }, { id: 'country:sdn' }];
    expect(await ask(engine(), text)).toEqual({
      network: {
        truncated: false,
        totalNodes: 2,
        nodes: [aut, sdn],
        ties: [
          {
            ...{ source: aut, target: sdn, sharedCount: 3, weight: 1.666667 },
            // The summit has two countries, the dialogue and the pact four.
            shared: [
              {
                entity: { id: 'event:summit' },
                own: expect.arrayContaining([
                  { type: 'HOSTS' },
                  { type: 'PARTICIPATES_IN' },
                ]) as unknown,
                theirs: [{ type: 'PARTICIPATES_IN' }],
              },
              {
                entity: { id: 'dialogue:north' },
                own: [{ type: 'MEMBER_OF' }],
                theirs: [{ type: 'MEMBER_OF' }],
              },
            ],
          },
        ],
      },
    });
  });

  it('shows as evidence only relations that counted', async () => {
    const text = `{ network(kinds: [COUNTRY], via: [FRAMEWORK], minimumShared: 1, relation: { types: [ENDORSES] }) {
      ties { shared { own { type } theirs { type } } } } }`;
    const endorses = [{ type: 'ENDORSES' }];
    expect(await ask(engine(), text)).toEqual({
      network: { ties: [{ shared: [{ own: endorses, theirs: endorses }] }] },
    });
  });

  it('is measured, ties counted by what is shared where that matters', async () => {
    const text = `{ network(${COUNTRIES}) { metrics(measures: [WEIGHTED_DEGREE, DEGREE, CLUSTERING, BETWEENNESS]) {
      node { id } values { measure value } } } }`;
    const { network } = (await ask(engine(), text)) as { network: { metrics: Valued[] } };
    // All four are tied; Austria and Sudan share three things, all others two.
    expect(valuesOf(network.metrics)).toEqual({
      'country:aut': [7, 3, 1, 0],
      'country:sdn': [7, 3, 1, 0],
      'country:prt': [6, 3, 1, 0],
      'country:tur': [6, 3, 1, 0],
    });
    expect(network.metrics[0]?.values[0]?.measure).toBe('WEIGHTED_DEGREE');
  });

  it('has communities, labelled by those best connected in them', async () => {
    const text = `{ network(kinds: [COUNTRY, ORGANISATION], via: [PROJECT, FRAMEWORK], minimumShared: 1) {
      communities { number size label nodes { id } } } }`;
    expect(await ask(engine(), text)).toEqual({
      network: {
        communities: [
          {
            ...{ number: 1, size: 4, label: 'Austria, Portugal, Sudan' },
            nodes: ['aut', 'prt', 'sdn', 'tur'].map((code) => ({ id: `country:${code}` })),
          },
          {
            ...{ number: 2, size: 3, label: 'Alpha Agency, Beta Ministry, Éclair Foundation' },
            nodes: ['alpha', 'beta', 'eclair'].map((slug) => ({ id: `organisation:${slug}` })),
          },
        ],
      },
    });
  });

  it('is that of a date', async () => {
    const text = `{ asOf(validOn: "2013") { network(kinds: [COUNTRY], via: [DIALOGUE], minimumShared: 1) {
      nodes { id entityId } } } }`;
    expect(await ask(engine(), text)).toEqual({
      asOf: {
        network: {
          nodes: ['aut', 'tur'].map((code) => ({
            ...{ id: `country:${code}@2013~`, entityId: `country:${code}` },
          })),
        },
      },
    });
  });

  it('keeps those who meet most, and says so', async () => {
    const text = `{ network(${COUNTRIES}, limit: 2) { truncated totalNodes nodes { id } } }`;
    expect(await ask(engine(), text)).toEqual({
      network: {
        ...{ truncated: true, totalNodes: 4 },
        nodes: [{ id: 'country:aut' }, { id: 'country:sdn' }],
      },
    });
  });

  it('costs the same few statements, however much of it is asked for', async () => {
    const count = async (fields: string): Promise<number> => {
      const watching = watched(engine());
      await ask(watching.engine, `{ network(${COUNTRIES}) { ${fields} } }`);
      return watching.statements.length;
    };
    // Ids of both sides and who takes part; then the entities; then what is shared, and how.
    expect(await count('totalNodes truncated')).toBe(3);
    expect(
      await count('nodes { id } metrics(measures: [DEGREE]) { node { id } } communities { label }'),
    ).toBe(4);
    expect(
      await count('ties { source { id } shared { entity { id } own { id } theirs { id } } }'),
    ).toBe(6);
  });
});

describe('a subgraph', () => {
  it('has the entities asked for, in that order, and all relations among them', async () => {
    const text = `{ subgraph(ids: ["organisation:beta", "project:bridge", "theme:return", "organisation:beta"]) {
      truncated totalNodes nodes { id } relations { type } } }`;
    const { subgraph } = (await ask(engine(), text)) as {
      subgraph: { relations: { type: string }[] };
    };
    expect(subgraph).toMatchObject({
      ...{ truncated: false, totalNodes: 3 },
      nodes: [{ id: 'organisation:beta' }, { id: 'project:bridge' }, { id: 'theme:return' }],
    });
    expect(subgraph.relations.map(({ type }) => type).sort()).toEqual([
      ...['ADDRESSES', 'FUNDS', 'RELATED_TO'],
    ]);
  });

  it('has only relations that the filter lets through', async () => {
    const text = `{ subgraph(ids: ["organisation:beta", "project:bridge", "theme:return"], relation: { types: [FUNDS] }) {
      relations { type } } }`;
    expect(await ask(engine(), text)).toEqual({ subgraph: { relations: [{ type: 'FUNDS' }] } });
  });

  it('can hide kinds and relations that led to others', async () => {
    // From the theme over the project to three organisations; of what joins these five only the
    // agency's work in the project is dated.
    const text = `{ neighbourhood(of: ["theme:return"], depth: 2) { nodes(kinds: [ORGANISATION]) { id }
      dated: relations(filter: { dated: true }) { type }
      among: relations(filter: { subject: { kinds: [ORGANISATION] }, object: { kinds: [ORGANISATION] } }) { type } } }`;
    const { neighbourhood } = (await ask(engine(), text)) as {
      neighbourhood: { nodes: { id: string }[]; dated: unknown; among: unknown };
    };
    expect(neighbourhood.nodes.map(({ id }) => id).sort()).toEqual([
      ...['organisation:alpha', 'organisation:beta', 'organisation:eclair'],
    ]);
    expect(neighbourhood.dated).toEqual([{ type: 'IMPLEMENTS' }]);
    expect(neighbourhood.among).toEqual([{ type: 'PARTNERS_WITH' }]);
  });

  it('is measured by its relations: parallel ones are one tie, loops none', async () => {
    const ids = ['country:prt', 'framework:pact', 'country:aut', 'theme:return', 'event:summit'];
    const text = `query ($ids: [ID!]!) { subgraph(ids: $ids) {
      metrics(measures: [DEGREE, WEIGHTED_DEGREE, BETWEENNESS]) { node { id } values { value measure } }
      communities { number size } } }`;
    const { subgraph } = (await ask(engine(), text, { ids })) as {
      subgraph: { metrics: Valued[]; communities: unknown };
    };
    // Portugal voted on the pact and endorses it; Austria voted, hosts the summit and was there; the
    // summit adopts the pact. Of the six pairs of others three lead over the pact: 2 to Portugal.
    expect(valuesOf(subgraph.metrics)).toEqual({
      'country:prt': [1, 2, 0],
      'framework:pact': [3, 4, 2 / 6],
      'country:aut': [2, 3, 0],
      'theme:return': [0, 0, 0],
      'event:summit': [2, 3, 0],
    });
    expect(subgraph.communities).toContainEqual({ number: expect.any(Number) as number, size: 1 });
  });

  it('computes each measure once for several aliases, and reads once', async () => {
    const watching = watched(engine());
    const text = `{ neighbourhood(of: ["framework:pact"]) { a: metrics(measures: [DEGREE]) { node { id } }
      b: metrics(measures: [DEGREE, PAGERANK]) { values { value } } communities { label } relations { id } } }`;
    await ask(watching.engine, text);
    // The start, the layer, the relations, the entities.
    expect(watching.statements).toHaveLength(4);
  });

  it('names an id that is not there', async () => {
    const text = '{ subgraph(ids: ["theme:return", "theme:none"]) { truncated } }';
    expect(await refusal(engine(), text)).toMatchObject({
      kind: 'NOT_FOUND',
      details: { id: 'theme:none' },
    });
  });
});

describe('what is asked of networks in vain is refused with what to do', () => {
  const network = (args: string, fields = 'truncated'): string =>
    `{ network(${args}) { ${fields} } }`;
  const ids = Array.from({ length: 301 }, (_, index) => `"theme:n${index}"`).join(' ');

  it.each([
    ['no kinds', network('kinds: [], via: [EVENT]'), '`kinds` must name a kind'],
    ['nothing to share', network('kinds: [COUNTRY], via: []'), '`via` must name a kind'],
    ['no shared entity', network(`${COUNTRIES}, minimumShared: 0`), 'must be 1 or more'],
    ['one node', network(`${COUNTRIES}, limit: 1`), 'between 2 and 500, not 1'],
    ['501 nodes', network(`${COUNTRIES}, limit: 501`), 'between 2 and 500, not 501'],
    ['no measure', network(COUNTRIES, 'metrics(measures: []) { node { id } }'), 'at least one'],
    [
      'no measure of a picture',
      '{ subgraph(ids: ["theme:return"]) { metrics(measures: []) { node { id } } } }',
      'at least one',
    ],
    [
      'too much evidence',
      network(COUNTRIES, 'ties { shared(first: 51) { entity { id } } }'),
      'between 1 and 50, not 51',
    ],
    ['301 entities', `{ subgraph(ids: [${ids}]) { truncated } }`, 'between 1 and 300, not 301'],
    ['no entities', '{ subgraph(ids: []) { truncated } }', 'between 1 and 300, not 0'],
    [
      'a filter out of bounds',
      network(`${COUNTRIES}, viaFilter: { linked: [{ minimum: 0 }] }`),
      '1 or more',
    ],
  ])('%s', async (_what, text, message) => {
    const watching = watched(engine());
    expect(await refusal(watching.engine, text)).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });

  it('says nothing of incompleteness where all was read', async () => {
    const { incomplete } = await request(engine(), network(COUNTRIES, 'nodes { id } totalNodes'));
    expect(incomplete).toEqual([]);
  });
});
