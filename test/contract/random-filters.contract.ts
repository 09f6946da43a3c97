import fc from 'fast-check';
import type { EntityFilter, LinkFilter } from '../../src/domain/filters.js';
import { ENTITY_KINDS } from '../../src/domain/kinds.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { entityCount, entityPage } from '../../src/graph/read/entity-page.js';
import { relationPage } from '../../src/graph/read/relation-page.js';
import type { EngineUnderTest } from '../support/engines.js';
import { naivelyFiltered } from '../support/naive-filter.js';
import { ENTITIES, storeSmallGraph } from '../support/small-graph.js';
import { tries } from '../support/tries.js';
import { useGraph } from '../support/use-graph.js';
import { ALL } from '../support/walk.js';

/** Fifteen hundred were tried once on each engine. */
const TRIES = { embedded: 100, server: 8, seed: 5 };

const some = <Value>(...values: Value[]) => fc.subarray(values, { maxLength: 2 });
const date = fc.constantFrom('1990', '2003-05', '2014', '2015-03', '2018', '2018-12-10', '2020');
const ids = fc.subarray(
  ENTITIES.map(({ id }) => id),
  { maxLength: 4 },
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
      { region: some('Europe', 'Africa'), organisationType: some('40', '10') },
      { requiredKeys: [] },
    ),
    startsAfter: date,
    startsBefore: date,
  },
  { requiredKeys: [] },
);

/** One of the plain tests or none: more of them at once let hardly anything through. */
const one = plain.chain((filter) => {
  const keys = Object.keys(filter) as (keyof typeof filter)[];
  return fc
    .option(fc.constantFrom(...(keys.length === 0 ? (['ids'] as const) : keys)), { freq: 3 })
    .map((key) => (key === null || !(key in filter) ? {} : { [key]: filter[key] }));
});

const { filter } = fc.letrec<{ filter: EntityFilter; link: LinkFilter }>((tie) => ({
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
  link: fc.record(
    {
      types: some('MEMBER_OF', 'PARTICIPATES_IN', 'PARTNERS_WITH', 'VOTED_ON', 'RELATED_TO'),
      direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
      role: fc.constantFrom('observer', 'chair'),
      status: fc.constantFrom('ACTUAL', 'PLANNED'),
      vote: fc.constantFrom('YES', 'ABSTAIN'),
      to: tie('filter'),
      minimum: fc.constantFrom(1, 1, 2, 3),
      during: fc.record({ from: date, to: date }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  ),
}));

export function describeRandomFilters(underTest: EngineUnderTest): void {
  describe('any filter of the grammar', () => {
    const engine = useGraph(underTest, storeSmallGraph);

    it('lets through what a look at every entity lets through', async () => {
      const entities = await engine().read(entityPage({}, 'NAME_ASC', ALL, PRESENT));
      const relations = await engine().read(relationPage({}, 'NAME_ASC', ALL, PRESENT));
      const graph = {
        entities: entities.map(({ entity }) => entity),
        relations: relations.map(({ relation }) => relation),
      };
      await fc.assert(
        fc.asyncProperty(filter, async (asked) => {
          const found = await engine().read(entityPage(asked, 'NAME_ASC', ALL, PRESENT));
          expect(found.map(({ entity }) => entity.id)).toEqual(naivelyFiltered(graph, asked));
          expect(await engine().read(entityCount(asked, PRESENT))).toEqual([found.length]);
        }),
        tries(underTest, TRIES),
      );
    });
  });
}
