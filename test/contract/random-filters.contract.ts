import fc from 'fast-check';
import type {
  EntityFilter,
  LinkFilter,
  RelationFilter,
  RelationTest,
} from '../../src/domain/filters.js';
import { ENTITY_KINDS } from '../../src/domain/kinds.js';
import { firstDay, lastDay } from '../../src/domain/time/partial-date.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { entityCount, entityPage } from '../../src/graph/read/entity-page.js';
import { entityGroups } from '../../src/graph/read/groups/entity-groups.js';
import { keysOf, MOST_GROUPS } from '../../src/graph/read/groups/groups-asked.js';
import { relatedPage } from '../../src/graph/read/related-page.js';
import { relationCount, relationPage } from '../../src/graph/read/relation-page.js';
import { DATED, storeDatedGraph } from '../support/dated-graph.js';
import type { EngineUnderTest } from '../support/engines.js';
import {
  naivelyFiltered,
  naivelyFilteredRelations,
  type PlainGraph,
} from '../support/naive-filter.js';
import { groupLines, naivelyGrouped } from '../support/naive-groups.js';
import { ENTITIES } from '../support/small-graph.js';
import { tries } from '../support/tries.js';
import { useGraph } from '../support/use-graph.js';
import { ALL } from '../support/walk.js';

/** Fifteen hundred were tried once on each engine. */
const TRIES = { embedded: 100, server: 8, seed: 5 };

const some = <Value>(...values: Value[]) => fc.subarray(values, { maxLength: 2 });
const date = fc.constantFrom(
  ...['1990', '2003-05', '2014', '2015-03', '2018', '2018-03', '2018-05-14', '2018-12-10', '2020'],
);
const ids = fc.subarray(
  [...ENTITIES, ...DATED].map(({ id }) => id),
  { maxLength: 6 },
);
const period = fc
  .record({ from: date, to: date }, { requiredKeys: [] })
  .filter(
    ({ from, to }) => from === undefined || to === undefined || firstDay(from) <= lastDay(to),
  );
const range = fc
  .record(
    { after: date, before: date, certainty: fc.constantFrom('POSSIBLE', 'CERTAIN') },
    { requiredKeys: [] },
  )
  .filter(
    ({ after, before }) =>
      after === undefined || before === undefined || lastDay(after) + 1 < firstDay(before),
  );

const plain = fc.record(
  {
    ids,
    kinds: fc.subarray(ENTITY_KINDS, { maxLength: 4 }),
    name: fc.record(
      {
        contains: fc.constantFrom('a', 'É', 'office', 'x'),
        startsWith: fc.constantFrom('', 'J', 'the '),
        in: some('Austria', 'TÜRKIYE', 'Return'),
      },
      { requiredKeys: [] },
    ),
    fields: fc.record(
      {
        region: some('europe', 'AFRICA'),
        organisationType: some('40', '10'),
        functions: some('migration', 'border'),
        city: some('vienna', 'ÉVORA'),
        frameworkType: some('strategie', 'treaty'),
      },
      { requiredKeys: [] },
    ),
    amounts: fc.record({
      budget: fc.record(
        {
          from: fc.constantFrom(250_000.5, 1_000_000),
          to: fc.constantFrom(1_000_000, 2_000_000),
          currency: fc.constantFrom('EUR', 'usd'),
        },
        { requiredKeys: [] },
      ),
    }),
    start: range,
    end: range,
    during: period,
  },
  { requiredKeys: [] },
);

/** One of the plain tests or none: more of them at once let hardly anything through. */
const one = plain.chain((filter) => {
  const keys = Object.keys(filter) as (keyof typeof filter)[];
  return fc
    .option(fc.constantFrom(...(keys.length === 0 ? (['ids'] as const) : keys)), { freq: 5 })
    .map((key) => (key === null || !(key in filter) ? {} : { [key]: filter[key] }));
});

const types = some(
  ...(['MEMBER_OF', 'PARTICIPATES_IN', 'PARTNERS_WITH', 'VOTED_ON', 'RELATED_TO'] as const),
  'ENDORSES',
);
const tests: Record<
  keyof Omit<RelationTest, 'document' | 'documentPublisher'>,
  fc.Arbitrary<unknown>
> = {
  types,
  roles: some('observer', 'CHAIR', 'lead', 'successor', 'annex', 'president'),
  statuses: some('ACTUAL', 'PLANNED'),
  votes: some('YES', 'ABSTAIN'),
  actions: some('champion', 'RATIFIED', 'signed'),
  validOn: date,
  during: period,
  minConfidence: fc.constantFrom(0, 0.5, 0.65, 1),
  dated: fc.boolean(),
};

const { filter, relation } = fc.letrec<{
  filter: EntityFilter;
  link: LinkFilter;
  relation: RelationFilter;
}>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    one as fc.Arbitrary<EntityFilter>,
    fc
      .tuple(
        one,
        fc.record(
          {
            linked: fc.array(tie('link'), { maxLength: 2 }),
            notLinked: fc.array(tie('link'), { maxLength: 1 }),
            and: fc.array(tie('filter'), { maxLength: 2 }),
            or: fc.array(tie('filter'), { maxLength: 2 }),
            not: tie('filter'),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([own, parts]) => ({ ...own, ...parts })),
  ),
  link: few({
    ...tests,
    direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
    to: tie('filter'),
    minimum: fc.constantFrom(1, 1, 2, 3),
  }),
  relation: fc.oneof(
    { maxDepth: 2, depthSize: 'small', withCrossShrink: true },
    few({ ...tests, subject: tie('filter'), object: tie('filter') }),
    few({
      ...tests,
      direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
      subject: tie('filter'),
      object: tie('filter'),
      and: fc.array(tie('relation'), { maxLength: 2 }),
      or: fc.array(tie('relation'), { maxLength: 2 }),
      not: tie('relation'),
    }),
  ),
}));

/** Three of these tests at most: more of them at once let hardly anything through. */
function few(all: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  return fc
    .tuple(fc.subarray(Object.keys(all), { maxLength: 3 }), fc.record(all))
    .map(([names, values]) => Object.fromEntries(names.map((name) => [name, values[name]])));
}

export function describeRandomFilters(underTest: EngineUnderTest): void {
  describe('any filter of the grammar', () => {
    const engine = useGraph(underTest, storeDatedGraph);

    const read = async (): Promise<PlainGraph> => {
      const entities = await engine().read(entityPage({}, 'NAME_ASC', ALL, PRESENT));
      const relations = await engine().read(relationPage({}, 'NAME_ASC', ALL, PRESENT));
      return {
        entities: entities.map(({ entity }) => entity),
        relations: relations.map((item) => item.relation),
      };
    };

    it('lets through what a look at every entity lets through', async () => {
      const graph = await read();
      await fc.assert(
        fc.asyncProperty(filter, async (asked) => {
          const found = await engine().read(entityPage(asked, 'NAME_ASC', ALL, PRESENT));
          expect(found.map(({ entity }) => entity.id)).toEqual(naivelyFiltered(graph, asked));
          expect(await engine().read(entityCount(asked, PRESENT))).toEqual([found.length]);
        }),
        tries(underTest, TRIES),
      );
    });

    it('counts in groups what its pages list', async () => {
      const graph = { ...(await read()), documentsOf: new Map() };
      const keys = ['KIND', 'REGION'] as const;
      const one = fc.constantFrom(...keysOf(['ENTITY']));
      await fc.assert(
        fc.asyncProperty(filter, one, async (asked, key) => {
          const found = await engine().read(entityPage(asked, 'NAME_ASC', ALL, PRESENT));
          const members = found.map(({ entity }) => ({ id: entity.id, entity }));
          for (const by of [[...keys], [key]]) {
            const groups = { by, first: MOST_GROUPS, withAmounts: true };
            const counted = await engine().read(entityGroups(asked, groups, PRESENT));
            expect(groupLines(counted)).toEqual(naivelyGrouped(members, by, graph));
          }
        }),
        tries(underTest, { ...TRIES, server: 3 }),
      );
    });

    it('lets through what a look at every relation lets through', async () => {
      const graph = await read();
      await fc.assert(
        fc.asyncProperty(relation, async (asked) => {
          const found = await engine().read(relationPage(asked, 'NAME_ASC', ALL, PRESENT));
          expect(found.map((item) => item.relation.id)).toEqual(
            naivelyFilteredRelations(graph, asked),
          );
          expect(await engine().read(relationCount(asked, PRESENT))).toEqual([found.length]);
        }),
        tries(underTest, TRIES),
      );
    });

    it('lets through what a look at every relation of an entity lets through', async () => {
      const graph = await read();
      const nodes = graph.entities.map(({ id }) => id);
      await fc.assert(
        fc.asyncProperty(relation, async ({ direction = 'BOTH', ...asked }) => {
          const question = { direction, relation: asked, other: {} };
          const found = await engine().read(relatedPage(nodes, question, 'NAME_ASC', ALL, PRESENT));
          const expected = nodes.map((id) => [
            id,
            naivelyFilteredRelations(graph, { ...asked, direction }, id).sort(),
          ]);
          const met = found.map(({ id, items }) => [id, items.map((item) => item.id).sort()]);
          expect(Object.fromEntries(met)).toEqual(Object.fromEntries(expected));
        }),
        tries(underTest, TRIES),
      );
    });
  });
}
