import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal, watched } from '../support/api.js';
import { storeLinkageGraph } from '../support/linkage-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeLinkageGraph);

const ALL_THREE = '["framework:pact", "framework:charter", "framework:plan"]';

describe('what is linked to frameworks', () => {
  it('is listed by kind, with how', async () => {
    const text = `{ framework(id: "framework:pact") { linkages {
      partsTruncated parts { framework { name } depth } votes { yes no abstain }
      actors(types: [ENDORSES, IMPLEMENTS], first: 2) { totalCount nodes { how entity { name } through { name } } }
      projects { nodes { how entity { name } through { name } } }
      events { nodes { how entity { name } } } dialogues { nodes { how entity { name } } }
      frameworks { nodes { how direction entity { name } through { name } } }
      themes(direct: true) { totalCount } links { totalCount }
      tallies { kind type action entities }
    } } }`;
    const { framework } = (await ask(engine(), text)) as {
      framework: { linkages: Readonly<Record<string, unknown>> };
    };
    expect(framework.linkages).toMatchObject({
      partsTruncated: false,
      parts: [
        { framework: { name: 'Goal' }, depth: 1 },
        { framework: { name: 'Step' }, depth: 2 },
      ],
      votes: { yes: 3, no: 1, abstain: 1 },
      actors: { totalCount: 3 },
      projects: {
        nodes: [{ how: 'contributes to', entity: { name: 'Bridge' }, through: { name: 'Step' } }],
      },
      events: { nodes: [{ how: 'adopts', entity: { name: 'Summit' } }] },
      dialogues: { nodes: [{ how: 'is aligned with', entity: { name: 'North Process' } }] },
      frameworks: {
        nodes: [
          {
            ...{ how: 'is aligned with', direction: 'OUT' },
            ...{ entity: { name: 'Charter' }, through: { name: 'Goal' } },
          },
        ],
      },
      themes: { totalCount: 0 },
      links: { totalCount: 14 },
    });
  });

  it('is what several have in common, and what ties them to each other', async () => {
    const text = `{ frameworkLinkages(frameworks: ${ALL_THREE}) {
      common(kinds: [ORGANISATION, THEME]) { totalCount edges { node { name } frameworks { name } linkages { how through { name } } } }
      sharedThemes { nodes { name } }
      between { how entity { name } framework { name } through { name } } } }`;
    expect(await ask(engine(), text)).toMatchObject({
      frameworkLinkages: {
        common: {
          totalCount: 3,
          edges: [
            { node: { name: 'Alpha Agency' }, frameworks: [{ name: 'Pact' }, { name: 'Charter' }] },
            {
              node: { name: 'Data' },
              frameworks: [{ name: 'Pact' }, { name: 'Plan' }],
              linkages: [
                { how: 'is addressed by', through: { name: 'Step' } },
                { how: 'is addressed by', through: null },
              ],
            },
            { node: { name: 'Return' }, frameworks: [{ name: 'Pact' }, { name: 'Charter' }] },
          ],
        },
        sharedThemes: { nodes: [{ name: 'Data' }, { name: 'Return' }] },
        between: [
          {
            how: 'is aligned with',
            entity: { name: 'Charter' },
            framework: { name: 'Pact' },
            through: { name: 'Goal' },
          },
        ],
      },
    });
  });

  it('costs as many statements for twenty frameworks as for one', async () => {
    const fields =
      'links(first: 3) { totalCount nodes { how through { id } } } tallies { entities } votes { yes }';
    const count = async (args: string): Promise<number> => {
      const watching = watched(engine());
      await ask(watching.engine, `{ frameworks(${args}) { nodes { linkages { ${fields} } } } }`);
      return watching.statements.length;
    };
    // The list; parts, their parts, and those of these; links, their number, tallies, votes.
    expect(await count('first: 20')).toBe(8);
    // And the parts that are linked through, which the list of one does not hold.
    expect(await count('filter: { ids: ["framework:pact"] }')).toBe(9);
  });
});

describe('a question on linkages is refused, with what to do, that', () => {
  const [pact, charter] = ['framework:pact', 'framework:charter'];
  const QUERY = `query ($ids: [ID!]!, $order: LinkageOrder, $only: LinkageRowFilter) {
    frameworkLinkages(frameworks: $ids, orderBy: $order) { matrix { rows(only: $only) { totalCount nodes { id } } } } }`;

  it.each([
    ['names no framework', { ids: [] }, 'between 1 and 20, not 0'],
    ['names 21', { ids: Array.from({ length: 21 }, () => pact) }, 'between 1 and 20, not 21'],
    ['names an organisation', { ids: [pact, 'organisation:alpha'] }, 'is an Organisation, not a'],
    ['orders by no vote', { ids: [pact], order: { by: 'VOTE' } }, 'Give `column`'],
    [
      'orders by a column that is not there',
      { ids: [pact], order: { by: 'LINKS', column: charter } },
      'framework:charter is not among the `frameworks`',
    ],
    [
      'tests a column that is not there',
      { ids: [pact], only: { linkedTo: [charter] } },
      'framework:charter is not among the `frameworks`',
    ],
    [
      'tests for no vote at all',
      { ids: [pact], only: { voted: { framework: pact } } },
      'Give `votes`, `noneRecorded` or both',
    ],
  ])('%s', async (_what, variables, message) => {
    expect(await refusal(engine(), QUERY, variables)).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });

  it('names an unknown framework', async () => {
    expect(await refusal(engine(), QUERY, { ids: [pact, 'framework:none'] })).toMatchObject({
      kind: 'NOT_FOUND',
      details: { id: 'framework:none' },
    });
  });

  it.each([0, 4])('asks for what %i of three have in common', async (minimum) => {
    const text = `{ frameworkLinkages(frameworks: ${ALL_THREE}) { common(minimum: ${minimum}) { totalCount } } }`;
    expect(await refusal(engine(), text)).toMatchObject({
      message: expect.stringContaining('between 1 and 3') as string,
    });
  });
});
