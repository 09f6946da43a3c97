import { ask } from '../support/api.js';
import { useShipped } from '../support/shipped-seed.js';

// The numbers were counted from the CSV files of `seed/` by another program.
const engine = useShipped();

describe('of the shipped frameworks', () => {
  it('a policy officer sees how the members of the Khartoum Process voted on the GCM', async () => {
    const text = `{ frameworkLinkages(frameworks: ["framework:gcm", "framework:rome-declaration"],
      actors: { kinds: [COUNTRY], linked: [{ types: [MEMBER_OF, PARTICIPATES_IN], to: { ids: ["dialogue:khartoum-process"] } }] },
      orderBy: { by: VOTE, column: "framework:gcm" }, first: 12) {
      matrix { actorCount columns { linked linkedOtherwise noneRecorded votes { yes no abstain noneRecorded notApplicable } }
        rows { totalCount edges { node { name } cells { vote } } } } } }`;
    const { frameworkLinkages } = (await ask(engine(), text)) as {
      frameworkLinkages: {
        matrix: { rows: { edges: { node: { name: string }; cells: { vote: string | null }[] }[] } };
      };
    };
    const { matrix } = frameworkLinkages;
    expect(matrix).toMatchObject({
      actorCount: 41,
      columns: [
        {
          ...{ linked: 39, linkedOtherwise: 5, noneRecorded: 2 },
          votes: { yes: 29, no: 3, abstain: 7, noneRecorded: 2, notApplicable: 0 },
        },
        {
          ...{ linked: 37, linkedOtherwise: 37, noneRecorded: 4 },
          votes: { yes: 0, no: 0, abstain: 0, noneRecorded: 0, notApplicable: 41 },
        },
      ],
      rows: { totalCount: 41 },
    });
    expect(matrix.rows.edges.map(({ node, cells }) => `${node.name} ${cells[0]?.vote}`)).toEqual([
      ...['Czechia NO', 'Hungary NO', 'Poland NO'],
      ...['Austria ABSTAIN', 'Bulgaria ABSTAIN', 'Italy ABSTAIN', 'Latvia ABSTAIN'],
      ...['Romania ABSTAIN', 'Libya ABSTAIN', 'Switzerland ABSTAIN'],
      ...['Slovakia null', 'Somalia null'],
    ]);
  });

  it('a researcher sees what links JVAP, GCM and MiGOF', async () => {
    const text = `{ frameworkLinkages(frameworks: ["framework:jvap", "framework:gcm", "framework:migof"]) {
      frameworks { parts { depth } votes { yes no abstain } champions: countries(actions: ["champion"]) { totalCount } }
      common { totalCount nodes { id } } between { how } } }`;
    const { frameworkLinkages } = (await ask(engine(), text)) as {
      frameworkLinkages: {
        frameworks: { parts: unknown[] }[];
        common: { nodes: { id: string }[] };
      };
    };
    const { frameworks, common } = frameworkLinkages;
    expect(frameworks.map(({ parts }) => parts.length)).toEqual([5, 33, 6]);
    expect(frameworks[1]).toMatchObject({
      votes: { yes: 152, no: 5, abstain: 12 },
      champions: { totalCount: 29 },
    });
    expect(common.nodes.map(({ id }) => id.replace('theme:', '')).sort()).toEqual([
      'framework:cadiz-action-plan',
      'human-rights',
      'migration-development',
      'migration-partnerships',
      'readmission',
      'regular-pathways',
      'return-reintegration',
      'trafficking-smuggling',
    ]);
  });

  it('a reader sees what is dated, in order', async () => {
    const text = `{ timeline(first: 3) { totalCount nodes { label from startPrecision } } }`;
    // 100 frameworks, 68 events, 7 projects, 7 resources and 6 dialogues have a date.
    expect(await ask(engine(), text)).toMatchObject({
      timeline: {
        totalCount: 188,
        nodes: [
          { from: '1951-07-28', startPrecision: 'DAY' },
          { from: '1953-10-19', startPrecision: 'DAY' },
          { from: '1953-10-19', startPrecision: 'DAY' },
        ],
      },
    });
  });
});
