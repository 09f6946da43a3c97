import { grafeoUnderTest } from '../support/engines.js';
import { ask, request, watched } from '../support/api.js';
import { storeLinkageGraph } from '../support/linkage-graph.js';
import { BETWEEN } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeLinkageGraph);

const ALL_THREE = '["framework:pact", "framework:charter", "framework:plan"]';
const ACTORS = 'actors: { kinds: [COUNTRY, ORGANISATION, DIALOGUE] }';

interface Cell {
  readonly state: string;
  readonly vote: string | null;
  readonly voteState: string;
  readonly linkages?: readonly unknown[];
}

interface Table {
  readonly actorCount: number;
  readonly columns: readonly unknown[];
  readonly rows: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly name: string }[];
    readonly edges: readonly {
      readonly node: { readonly name: string };
      readonly links: number;
      readonly cells: readonly Cell[];
    }[];
    readonly pageInfo: { readonly endCursor: string; readonly startCursor: string };
  };
}

async function table(args: string, fields: string, root = ''): Promise<Table> {
  const text = `frameworkLinkages(frameworks: ${ALL_THREE}, ${args}) { matrix { ${fields} } }`;
  const answer = await ask(engine(), root === '' ? `{ ${text} }` : `{ asOf(${root}) { ${text} } }`);
  const found = (answer['asOf'] ?? answer) as { frameworkLinkages: { matrix: Table } };
  return found.frameworkLinkages.matrix;
}

/** The names of the rows, in their order. */
async function names(args: string, rowArgs = '(first: 50)', root = ''): Promise<string[]> {
  const { rows } = await table(args, `rows${rowArgs} { totalCount nodes { name } }`, root);
  expect(rows.totalCount).toBe(rows.nodes.length);
  return rows.nodes.map(({ name }) => name);
}

const ROWS = 'rows { edges { node { name } links cells { state vote voteState } } }';
const short = ({ state, vote, voteState }: Cell): string =>
  `${SHORT[state]}${vote ?? SHORT[voteState]}`;
const SHORT: Readonly<Record<string, string>> = {
  LINKED: '+',
  NONE_RECORDED: '?',
  NOT_APPLICABLE: '-',
};

describe('the table of actors and frameworks', () => {
  it('says in each cell whether they are linked, and how the actor voted', async () => {
    const { actorCount, rows } = await table(
      `${ACTORS}, orderBy: { by: NAME }`,
      `actorCount ${ROWS}`,
    );
    expect(actorCount).toBe(7);
    const cells = rows.edges.map(({ node, links, cells: row }) => [
      node.name,
      links,
      ...row.map(short),
    ]);
    // Of the Pact only countries are known to have voted; on the others nobody has.
    expect(cells).toEqual([
      ['Alpha Agency', 3, '+-', '+-', '?-'],
      ['Austria', 2, '+NO', '+-', '?-'],
      ['North Process', 1, '+-', '?-', '?-'],
      ['Portugal', 2, '+YES', '?-', '?-'],
      ['Spain', 0, '??', '?-', '?-'],
      ['Sudan', 2, '+ABSTAIN', '?-', '?-'],
      ['Türkiye', 2, '+YES', '+-', '?-'],
    ]);
  });

  it('tells what cannot be, by the types asked for', async () => {
    const { rows } = await table(`${ACTORS}, types: [VOTED_ON], orderBy: { by: NAME }`, ROWS);
    expect(rows.edges.map(({ cells }) => cells.map(short).join(' '))).toEqual([
      ...['-- -- --', '+NO -- --', '-- -- --', '+YES -- --', '?? -- --', '+ABSTAIN -- --'],
      '+YES -- --',
    ]);
    const adopted = await table('types: [ADOPTS, ENDORSES], orderBy: { by: NAME }', ROWS);
    expect(adopted.rows.edges.map(({ cells }) => cells.map(short).join(' '))).toEqual([
      ...['?- +- ?-', '+- ?- ?-', '?- +- ?-'],
    ]);
  });

  it('counts its columns over all actors, whatever rows are shown', async () => {
    const { columns } = await table(
      `${ACTORS}, first: 1`,
      `columns { framework { name } linked linkedOtherwise noneRecorded notApplicable
        votes { yes no abstain noneRecorded notApplicable } ways { type action vote actors } }`,
    );
    const way = (type: string, actors: number, more: object = {}): object => ({
      ...{ type, action: null, vote: null, actors, ...more },
    });
    expect(columns).toEqual([
      {
        framework: { name: 'Pact' },
        ...{ linked: 6, linkedOtherwise: 3, noneRecorded: 1, notApplicable: 0 },
        votes: { yes: 2, no: 1, abstain: 1, noneRecorded: 1, notApplicable: 2 },
        ways: [
          way('ALIGNS_WITH', 1),
          way('ENDORSES', 1, { action: 'champion' }),
          way('IMPLEMENTS', 1),
          way('VOTED_ON', 1, { vote: 'ABSTAIN' }),
          way('VOTED_ON', 1, { vote: 'NO' }),
          way('VOTED_ON', 3, { vote: 'YES' }),
        ],
      },
      {
        framework: { name: 'Charter' },
        ...{ linked: 3, linkedOtherwise: 3, noneRecorded: 4, notApplicable: 0 },
        votes: { yes: 0, no: 0, abstain: 0, noneRecorded: 0, notApplicable: 7 },
        ways: [way('CONTRIBUTES_TO', 1), way('ENDORSES', 2, { action: 'signed' })],
      },
      {
        framework: { name: 'Plan' },
        ...{ linked: 0, linkedOtherwise: 0, noneRecorded: 7, notApplicable: 0 },
        votes: { yes: 0, no: 0, abstain: 0, noneRecorded: 0, notApplicable: 7 },
        ways: [],
      },
    ]);
  });

  it('has the linked actors as rows when no others are asked for', async () => {
    const linked = ['Alpha Agency', 'Austria', 'North Process', 'Portugal', 'Sudan', 'Türkiye'];
    expect((await names('first: 50')).sort()).toEqual(linked);
    expect((await names('kinds: [COUNTRY], first: 50')).sort()).toEqual([
      ...['Austria', 'Portugal', 'Sudan', 'Türkiye'],
    ]);
    expect(await names('kinds: [THEME], first: 50')).toEqual([]);
    expect(await names('includeParts: false, types: [IMPLEMENTS], first: 50')).toEqual([]);
  });

  it.each([
    ['{ by: NAME }', 'Alpha Austria North Portugal Spain Sudan Türkiye'],
    ['{ by: NAME, reversed: true }', 'Türkiye Sudan Spain Portugal North Austria Alpha'],
    ['{}', 'Alpha Austria Portugal Sudan Türkiye North Spain'],
    ['{ by: LINKS, reversed: true }', 'Spain North Austria Portugal Sudan Türkiye Alpha'],
    [
      '{ by: LINKS, column: "framework:charter" }',
      'Alpha Austria Türkiye North Portugal Spain Sudan',
    ],
    ['{ by: VOTE, column: "framework:pact" }', 'Austria Sudan Spain Portugal Türkiye Alpha North'],
    [
      '{ by: VOTE, column: "framework:pact", reversed: true }',
      'Portugal Türkiye Spain Sudan Austria Alpha North',
    ],
  ])('comes in the order %s, whole or page by page, both ways', async (orderBy, order) => {
    const args = `${ACTORS}, orderBy: ${orderBy}`;
    const first = ({ rows }: Table): string[] =>
      rows.nodes.map(({ name }) => name.split(' ')[0] ?? '');
    const fields = 'nodes { name } pageInfo { startCursor endCursor }';
    expect(first(await table(args, `rows { ${fields} }`)).join(' ')).toBe(order);
    const met: string[] = [];
    for (let after = 'null', pages = 0; pages < 4; pages += 1) {
      const page = await table(`${args}, first: 2, after: ${after}`, `rows { ${fields} }`);
      after = JSON.stringify(page.rows.pageInfo.endCursor);
      met.push(...first(page));
    }
    expect(met.join(' ')).toBe(order);
    const back: string[] = [];
    for (let before = 'null', pages = 0; pages < 3; pages += 1) {
      const page = await table(args, `rows(last: 3, before: ${before}) { ${fields} }`);
      before = JSON.stringify(page.rows.pageInfo.startCursor);
      back.unshift(...first(page));
    }
    expect(back.join(' ')).toBe(order);
  });

  it.each([
    ['linkedTo: ["framework:pact"], notLinkedTo: ["framework:charter"]', 'North Portugal Sudan'],
    ['linkedTo: ["framework:pact", "framework:charter"]', 'Alpha Austria Türkiye'],
    ['notLinkedTo: ["framework:pact"]', 'Spain'],
    ['voted: { framework: "framework:pact", votes: [NO, ABSTAIN] }', 'Austria Sudan'],
    ['voted: { framework: "framework:pact", noneRecorded: true }', 'Spain'],
    ['voted: { framework: "framework:pact", votes: [ABSTAIN], noneRecorded: true }', 'Spain Sudan'],
    ['gaps: true', 'Alpha Austria North Portugal Spain Sudan Türkiye'],
  ])('shows only rows that are %s', async (only, expected) => {
    const rows = await names(`${ACTORS}, orderBy: { by: NAME }`, `(first: 50, only: { ${only} })`);
    expect(rows.map((name) => name.split(' ')[0]).join(' ')).toBe(expected);
  });

  it('shows as gaps what may be missing, not what cannot be', async () => {
    const text = `{ frameworkLinkages(frameworks: ["framework:pact"], ${ACTORS}, types: [VOTED_ON]) {
      matrix { rows(only: { gaps: true }) { nodes { name } } } } }`;
    expect(await ask(engine(), text)).toEqual({
      frameworkLinkages: { matrix: { rows: { nodes: [{ name: 'Spain' }] } } },
    });
  });

  it('gives the evidence of each link, and the parts it leads through', async () => {
    const { rows } = await table(
      'actors: { ids: ["organisation:alpha"] }',
      `rows { edges { cells { framework { id } linkages { how direction entity { name } through { name }
        partOf { subject { name } object { name } } relation { claims { nodes { locator } } } } } } }`,
    );
    const [pact] = rows.edges[0]?.cells ?? [];
    const evidence = { claims: { nodes: [{ locator: 'row 1' }] } };
    const way = { how: 'implements', direction: 'OUT', entity: { name: 'Alpha Agency' } };
    const up = { subject: { name: 'Goal' }, object: { name: 'Pact' } };
    expect(pact?.linkages).toHaveLength(2);
    expect(pact?.linkages).toEqual(
      expect.arrayContaining([
        { ...way, through: { name: 'Goal' }, partOf: [up], relation: evidence },
        {
          ...way,
          through: { name: 'Step' },
          partOf: [{ subject: { name: 'Step' }, object: { name: 'Goal' } }, up],
          relation: evidence,
        },
      ]),
    );
  });

  it('holds as of two dates side by side', async () => {
    const part = `frameworkLinkages(frameworks: ["framework:pact", "framework:charter"],
      actors: { ids: ["country:tur", "country:aut"] }, orderBy: { by: NAME }) {
      matrix { rows { edges { cells { state vote voteState } } } } }`;
    const answer = (await ask(
      engine(),
      `{ early: asOf(validOn: "2010") { ${part} } then: asOf(knownAt: "${BETWEEN}") { ${part} } now: asOf { ${part} } }`,
    )) as Record<string, { frameworkLinkages: { matrix: Table } }>;
    const said = Object.entries(answer).map(([view, { frameworkLinkages }]) => [
      view,
      ...frameworkLinkages.matrix.rows.edges.map(({ cells }) => cells.map(short).join(' ')),
    ]);
    expect(said).toEqual([
      // The Pact was not adopted yet; Austria had not signed the Charter of that year.
      ['early', '-- ?-', '-- +-'],
      ['then', '+NO +-', '?? +-'],
      ['now', '+NO +-', '+YES +-'],
    ]);
  });

  it('costs seven statements as a table, however many rows, columns and tallies', async () => {
    const watching = watched(engine());
    const rows = 'edges { node { name } cells { state vote linkages { how } } }';
    await ask(
      watching.engine,
      `{ frameworkLinkages(frameworks: ${ALL_THREE}, ${ACTORS}) { matrix { actorCount columns { linked ways { actors } }
        rows { totalCount ${rows} } gaps: rows(only: { gaps: true }) { totalCount ${rows} } } } }`,
    );
    // The frameworks; parts, their parts, and those of these; votes, actors and their links.
    expect(watching.statements).toHaveLength(7);
  });

  it('refuses the cursor of another order', async () => {
    const { rows } = await table('orderBy: { by: NAME }', 'rows { pageInfo { endCursor } }');
    const text = `query ($after: String) { frameworkLinkages(frameworks: ${ALL_THREE}, after: $after, first: 5) {
      matrix { rows { nodes { id } } } } }`;
    const { errors } = await request(engine(), text, { after: rows.pageInfo.endCursor });
    expect(errors[0]?.message).toContain('The cursor belongs to the order NAME');
  });
});
