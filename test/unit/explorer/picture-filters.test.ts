import { hideThese, keepOnly } from '../../../src/explorer/core/picture/by-hand.js';
import type { Subgraph, SubgraphRelation } from '../../../src/explorer/core/picture/subgraph.js';
import {
  countLegend,
  filterSubgraph,
  withoutLonely,
} from '../../../src/explorer/core/picture/subgraph.js';
import { entityRows, sortRows } from '../../../src/explorer/core/picture/table-rows.js';

const node = (id: string, kind: 'ORGANISATION' | 'COUNTRY') =>
  ({ id, kind, name: id, shortName: id, acronym: null }) as const;
const relation = (
  subject: string,
  object: string,
  more: Partial<SubgraphRelation> = {},
): SubgraphRelation => ({
  id: `${subject}-${object}`,
  type: 'MEMBER_OF',
  label: 'is member of',
  group: 'BELONGING',
  subject,
  object,
  confidence: 0.95,
  status: 'ACTUAL',
  vote: null,
  role: null,
  validFrom: '2001',
  validTo: null,
  sourceCount: 1,
  possible: false,
  ...more,
});

const picture: Subgraph = {
  nodes: [
    node('body', 'ORGANISATION'),
    node('fund', 'ORGANISATION'),
    node('here', 'COUNTRY'),
    node('alone', 'COUNTRY'),
  ],
  relations: [
    relation('here', 'body'),
    relation('here', 'fund', { group: 'DELIVERY', confidence: 0.6 }),
    relation('fund', 'body', { validFrom: null }),
  ],
};
const none = {
  kinds: [],
  groups: [],
  hide: [],
  minconf: 0,
  undated: 'show',
  changes: [],
} as const;
const shown = (filters: Partial<Parameters<typeof filterSubgraph>[1]>) => {
  const { nodes, relations, hidden } = filterSubgraph(picture, { ...none, ...filters });
  return [nodes.length, relations.map(({ id }) => id), hidden];
};

describe('the filters of the legend', () => {
  it('let all through when none is set', () => {
    expect(shown({})).toEqual([4, ['here-body', 'here-fund', 'fund-body'], 0]);
  });

  it('take relations away together with a kind', () => {
    expect(shown({ kinds: ['ORGANISATION'] })).toEqual([2, ['fund-body'], 2]);
  });

  it('take out, keep alone and leave out what is unlinked', () => {
    expect(shown({ without: ['fund'] })).toEqual([3, ['here-body'], 2]);
    expect(shown({ keep: ['here', 'body', 'alone'] })).toEqual([3, ['here-body'], 2]);
    expect(shown({ keep: ['here', 'body', 'alone'], unlinked: 'hide' })).toEqual([
      ...[2, ['here-body'], 2],
    ]);
    expect(shown({ minconf: 0.99, unlinked: 'hide' })).toEqual([0, [], 3]);
  });

  it('say by the shorter list what is kept, and hide from what is kept', () => {
    const all = Array.from({ length: 300 }, (_, at) => `theme:${at}`);
    const left = { keep: [], without: ['theme:x'], unlinked: 'show' } as const;
    expect(keepOnly(all.slice(0, 3), all, left)).toEqual({ keep: all.slice(0, 3) });
    expect(keepOnly(all.slice(1), all, left)).toEqual({ without: ['theme:x', 'theme:0'] });
    expect(hideThese(['theme:x', 'theme:1'], left)).toEqual({ without: ['theme:x', 'theme:1'] });
    const kept = { ...left, keep: ['theme:1', 'theme:2'] };
    expect(hideThese(['theme:1'], kept)).toEqual({ keep: ['theme:2'] });
    expect(hideThese(['theme:1', 'theme:2'], kept).without).toContain('theme:2');
  });

  it('count what each switch would show while the others stay', () => {
    // Of three relations the one of another group is weak and one of the two others has no date.
    const counts = (filters: Partial<Parameters<typeof filterSubgraph>[1]>) =>
      countLegend(picture, { ...none, ...filters });
    expect(counts({}).groups).toEqual({ BELONGING: 2, DELIVERY: 1 });
    expect(counts({ groups: ['DELIVERY'], undated: 'hide' }).groups).toEqual({
      ...{ BELONGING: 1, DELIVERY: 1 },
    });
    expect(counts({ minconf: 0.7 }).groups).toEqual({ BELONGING: 2 });
    expect(counts({ kinds: ['COUNTRY'] })).toEqual({
      kinds: { ORGANISATION: 2, COUNTRY: 2 },
      groups: {},
      types: { MEMBER_OF: 0 },
    });
  });

  it('keep entities when only relations are hidden', () => {
    expect(shown({ groups: ['DELIVERY'] })).toEqual([4, ['here-fund'], 2]);
    expect(shown({ minconf: 0.7 })).toEqual([4, ['here-body', 'fund-body'], 1]);
    expect(shown({ undated: 'hide' })).toEqual([4, ['here-body', 'here-fund'], 1]);
  });
});

it('entities that no relation reaches at a date are left out, but not those asked for', () => {
  const ids = (keep: string[]) => withoutLonely(picture, new Set(keep)).nodes.map(({ id }) => id);
  expect(ids([])).toEqual(['body', 'fund', 'here']);
  expect(ids(['alone'])).toEqual(['body', 'fund', 'here', 'alone']);
});

it('rows are sorted either way, with what is missing last', () => {
  const rows = entityRows(picture);
  const columns = [{ name: 'links', by: ({ links }: (typeof rows)[number]) => links || null }];
  const sorted = (sort: string) => sortRows(rows, columns, sort).map(({ id }) => id);
  expect(sorted('links')).toEqual(['body', 'fund', 'here', 'alone']);
  expect(sorted('-links').at(-1)).toBe('alone');
});
