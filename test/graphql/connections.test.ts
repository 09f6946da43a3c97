import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal } from '../support/api.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> &
    Record<'startCursor' | 'endCursor', string | null>;
}

const PAGE = `totalCount edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const ENTITIES = `query ($first: Int, $after: String, $last: Int, $before: String) {
  countries(first: $first, after: $after, last: $last, before: $before) { ${PAGE} } }`;
const countries = async (variables: Record<string, unknown>): Promise<Page> =>
  (await ask(engine(), ENTITIES, variables))['countries'] as Page;
const ids = ({ edges }: Page): string[] => edges.map(({ node }) => node.id.replace('country:', ''));

describe('a connection', () => {
  it('is walked forward with `first` and `after`', async () => {
    const first = await countries({ first: 3 });
    expect(ids(first)).toEqual(['aut', 'prt', 'sdn']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await countries({ first: 3, after: first.pageInfo.endCursor });
    expect(ids(second)).toEqual(['tur']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('is walked backward with `last` and `before`, each page in the order of the list', async () => {
    const last = await countries({ last: 3 });
    expect(ids(last)).toEqual(['prt', 'sdn', 'tur']);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await countries({ last: 3, before: last.pageInfo.startCursor });
    expect(ids(before)).toEqual(['aut']);
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('counts all there are, whatever the page', async () => {
    expect((await countries({ first: 1 })).totalCount).toBe(4);
    const { edges } = await countries({ first: 100 });
    expect((await countries({ first: 1, after: edges[3]?.cursor })).totalCount).toBe(4);
  });

  it('begins and ends with the cursors of its edges; an empty page has none', async () => {
    const page = await countries({ first: 2 });
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
    expect(page.pageInfo.endCursor).toBe(page.edges[1]?.cursor);
    const { edges } = await countries({ last: 1 });
    const empty = await countries({ first: 1, after: edges[0]?.cursor });
    expect(empty).toMatchObject({ edges: [], pageInfo: { startCursor: null, endCursor: null } });
  });

  it.each([
    [
      'neighbours',
      `organisation(id: "organisation:alpha") { list: countries(PAGE) { ${PAGE} } }`,
      4,
    ],
    [
      'relations of one',
      `organisation(id: "organisation:alpha") { list: relations(PAGE) { ${PAGE} } }`,
      13,
    ],
    [
      'a shortcut',
      `organisation(id: "dialogue:x") { id } dialogue(id: "dialogue:north") { list: members(PAGE) { ${PAGE} } }`,
      6,
    ],
    ['all relations', `list: relations(PAGE) { ${PAGE} }`, 37],
    ['all claims', `list: claims(PAGE) { ${PAGE} }`, 39],
    ['all documents', `list: documents(PAGE) { ${PAGE} }`, 4],
    [
      'claims of a document',
      `document(id: "document:list") { list: claims(PAGE) { ${PAGE} } }`,
      35,
    ],
    [
      'entities of a document',
      `document(id: "document:list") { list: entities(PAGE) { ${PAGE} } }`,
      17,
    ],
    [
      'documents of an entity',
      `organisation(id: "organisation:alpha") { list: documents(PAGE) { ${PAGE} } }`,
      3,
    ],
  ])('of %s is walked to its end both ways', async (_what, text, expected) => {
    const page = async (args: string): Promise<Page> => {
      const answer = await ask(engine(), `{ ${text.replace('(PAGE)', `(${args})`)} }`);
      const holder = Object.values(answer).find((value) => value !== null) as Record<
        string,
        unknown
      >;
      return ('list' in holder ? holder['list'] : holder) as Page;
    };
    const [forward, backward]: [string[], string[]] = [[], []];
    for (let args = 'first: 3'; args !== '';) {
      const { edges, pageInfo, totalCount } = await page(args);
      expect(totalCount).toBe(expected);
      forward.push(...edges.map(({ cursor }) => cursor));
      args = pageInfo.hasNextPage ? `first: 3, after: "${pageInfo.endCursor ?? ''}"` : '';
    }
    for (let args = 'last: 4'; args !== '';) {
      const { edges, pageInfo } = await page(args);
      backward.unshift(...edges.map(({ cursor }) => cursor));
      args = pageInfo.hasPreviousPage ? `last: 4, before: "${pageInfo.startCursor ?? ''}"` : '';
    }
    expect(new Set(forward).size).toBe(expected);
    expect(backward).toEqual(forward);
  });

  it('of search results is walked forward', async () => {
    const text = `query ($after: String) { search(text: "o", first: 2, after: $after) { ${PAGE} } }`;
    const first = (await ask(engine(), text))['search'] as Page;
    const after = first.pageInfo.endCursor;
    const second = (await ask(engine(), text, { after }))['search'] as Page;
    const [one, two] = [first, second].map(({ edges }) => edges.map(({ node }) => node.id));
    // Words that begin with o: "Joint Office" twice, and the longer "Summit of Vienna".
    expect([one, two]).toEqual([['organisation:twin-1', 'organisation:twin-2'], ['event:summit']]);
    expect(second.totalCount).toBe(3);
  });
});

describe('a page of none', () => {
  it('gives the total without nodes', async () => {
    const text = '{ countries(first: 0) { totalCount nodes { id } pageInfo { hasNextPage } } }';
    expect(await ask(engine(), text)).toEqual({
      countries: { totalCount: 4, nodes: [], pageInfo: { hasNextPage: true } },
    });
  });
});

describe('a page is refused', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['of more than 100', 'first: 101', 'first', '`first` must be between 0 and 100, not 101.'],
    ['of less than none', 'last: -1', 'last', 'between 0 and 100, not -1'],
    ['from both ends', 'first: 1, last: 1', 'last', 'Give either `first` or `last`, not both.'],
    ['forward to a cursor', 'first: 1, before: "x"', 'before', '`after` goes with `first`'],
    ['backward from a cursor', 'last: 1, after: "x"', 'after', '`before` with `last`'],
    ['after a cursor made by hand', 'first: 1, after: "x"', 'after', 'Take it from `pageInfo`'],
    ['after an empty cursor', 'first: 1, after: ""', 'after', 'Take it from `pageInfo`'],
  ];

  it.each(cases)('%s', async (_why, args, path, message) => {
    expect(await refusal(engine(), `{ countries(${args}) { nodes { id } } }`)).toMatchObject({
      kind: 'INVALID_INPUT',
      details: { path },
      message: expect.stringContaining(message) as string,
    });
  });

  it('after a cursor of another order', async () => {
    const { edges } = await countries({ first: 1 });
    const text = `{ countries(orderBy: NAME_DESC, after: "${edges[0]?.cursor ?? ''}") { nodes { id } } }`;
    expect(await refusal(engine(), text)).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining('order NAME_ASC, this list has NAME_DESC') as string,
    });
  });
});
