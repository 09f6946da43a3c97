import { grafeoUnderTest } from '../support/engines.js';
import { ask, refusal, watched } from '../support/api.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);
const LIST =
  'query ($filter: EntityFilter) { entities(filter: $filter) { totalCount nodes { id } } }';
const RELATIONS = 'query ($filter: RelationFilter) { relations(filter: $filter) { totalCount } }';

type Json = Readonly<Record<string, unknown>>;
const nested = (depth: number): Json =>
  depth === 1 ? { kinds: ['COUNTRY'] } : { not: nested(depth - 1) };
/** Who is a member of what has a member, and so on; at the end a country of Europe. */
const kindsDeep = (depth: number): Json =>
  depth === 1
    ? { country: { regions: ['europe'] } }
    : { linked: [{ types: ['MEMBER_OF'], to: kindsDeep(depth - 1) }] };
const links = (count: number): Json[] =>
  Array.from({ length: count }, () => ({ roles: ['member'] }));
const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `theme:t${at}`);

describe('a filter is refused, with the limit and what to do, that', () => {
  const cases: readonly (readonly [string, string, Json, string, string])[] = [
    ['nests five deep', LIST, nested(5), 'filter.not.not.not.not', 'at most 4 deep'],
    [
      'nests five deep through links',
      LIST,
      { linked: [{ to: { linked: [{ to: { linked: [{ to: { linked: [{ to: {} }] } }] } }] } }] },
      'filter.linked.0.to.linked.0.to.linked.0.to.linked.0.to',
      'at most 4 deep',
    ],
    ['holds 17 links', LIST, { linked: links(17) }, 'filter.linked.16', 'at most 16 links'],
    [
      'holds 17 links in two lists',
      LIST,
      { linked: links(9), or: [{ notLinked: links(8) }] },
      'filter.or.0.notLinked.7',
      'at most 16 links',
    ],
    [
      'holds 65 filters',
      LIST,
      { or: Array.from({ length: 65 }, () => ({})) },
      'filter.or.63',
      'at most 64 filters',
    ],
    [
      'holds 1001 ids',
      LIST,
      { ids: many(1001) },
      'filter.ids',
      'At most 1000 values at once, not 1001',
    ],
    [
      'holds 1001 names',
      LIST,
      { name: { in: many(1001) } },
      'filter.name.in',
      'At most 1000 values',
    ],
    [
      'asks for no link at least',
      LIST,
      { linked: [{ minimum: 0 }] },
      'filter.linked.0.minimum',
      '1 or more',
    ],
    [
      'ends before it begins',
      LIST,
      { linked: [{ during: { from: '2020', to: '2019' } }] },
      'filter.linked.0.during',
      'ends in 2019, before it begins in 2020',
    ],
    [
      'is more than sure',
      RELATIONS,
      { minConfidence: 2 },
      'filter.minConfidence',
      'between 0 and 1',
    ],
    [
      'is less than unsure',
      RELATIONS,
      { minConfidence: -0.1 },
      'filter.minConfidence',
      'between 0 and 1',
    ],
    ['holds 1001 roles', RELATIONS, { roles: many(1001) }, 'filter.roles', 'At most 1000 values'],
    [
      'spends its links on two ends',
      RELATIONS,
      { subject: { linked: links(9) }, object: { linked: links(8) } },
      'filter.object.linked.7',
      'at most 16 links',
    ],
    [
      'spends its links under kinds',
      LIST,
      { country: { linked: links(9) }, or: [{ event: { notLinked: links(8) } }] },
      'filter.or.0.event.notLinked.7',
      'at most 16 links',
    ],
    [
      'nests five deep under kinds',
      LIST,
      { country: { not: { not: { linked: [{ to: { event: { not: {} } } }] } } } },
      'filter.country.not.not.linked.0.to.event.not',
      'at most 4 deep',
    ],
    [
      'nests relations five deep',
      RELATIONS,
      { and: [{ or: [{ not: { and: [{}] } }] }] },
      'filter.and.0.or.0.not.and.0',
      'at most 4 deep',
    ],
    [
      'spends its links on ends of relations within relations',
      RELATIONS,
      { subject: { linked: links(9) }, not: { object: { linked: links(8) } } },
      'filter.not.object.linked.7',
      'at most 16 links',
    ],
    [
      'leaves no day between two dates',
      LIST,
      { start: { after: '2024', before: '2025-01-01' } },
      'filter.start',
      'No day lies after 2024 and before 2025-01-01',
    ],
    [
      'ends before it begins, under a kind',
      LIST,
      { project: { during: { from: '2020', to: '2019' } } },
      'filter.project.during',
      'before it begins',
    ],
    [
      'wants more than the most',
      LIST,
      { project: { budget: { from: 2, to: 1 } } },
      'filter.project.budget',
      'at least 2 and at most 1',
    ],
    [
      'ends before it begins, on a relation',
      RELATIONS,
      { during: { from: '2020-02', to: '2020-01' } },
      'filter.during',
      'before it begins',
    ],
  ];

  it.each(cases)('%s', async (_what, text, filter, path, message) => {
    const watching = watched(engine());
    expect(await refusal(watching.engine, text, { filter })).toMatchObject({
      kind: 'INVALID_INPUT',
      details: { path },
      message: expect.stringContaining(message) as string,
    });
    expect(watching.statements).toEqual([]);
  });
});

describe('what is just within the limits is answered', () => {
  it.each<[string, Json, number]>([
    ['a filter four deep', nested(4), 13],
    ['16 links', { linked: links(16) }, 2],
    ['64 filters', { or: Array.from({ length: 63 }, () => ({ ids: ['country:aut'] })) }, 1],
    ['a kind at the end of a filter four deep', kindsDeep(4), 7],
    ['1000 ids', { ids: [...many(999), 'country:aut'] }, 1],
  ])('%s', async (_what, filter, totalCount) => {
    expect(await ask(engine(), LIST, { filter })).toMatchObject({ entities: { totalCount } });
  });
});
