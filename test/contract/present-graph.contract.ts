import fc from 'fast-check';
import type { RelationFilter } from '../../src/domain/filters.js';
import { ACTOR_KINDS, ENTITY_KINDS, type EntityKind } from '../../src/domain/kinds.js';
import { Families } from '../../src/domain/parts/families.js';
import { Parts } from '../../src/domain/parts/parts.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { countNeighboursInMemory } from '../../src/graph/adjacency/count-neighbours.js';
import { findAroundInMemory } from '../../src/graph/adjacency/find-around.js';
import {
  countPartnersInMemory,
  findPartnersInMemory,
} from '../../src/graph/adjacency/find-partners.js';
import { findPathsInMemory } from '../../src/graph/adjacency/find-paths.js';
import type { PresentGraph } from '../../src/graph/adjacency/present-graph.js';
import { findPaths } from '../../src/graph/paths/find-paths.js';
import { storedSteps } from '../../src/graph/paths/stored-steps.js';
import type { PageRequest } from '../../src/graph/query/keyset.js';
import { projectNetwork } from '../../src/graph/read/network.js';
import { neighbourCount } from '../../src/graph/read/neighbours/statements.js';
import type { PartnerQuestion } from '../../src/graph/read/partner-question.js';
import {
  PARTNER_ORDERS,
  partnerCount,
  partnerPage,
  type PartnerOrder,
} from '../../src/graph/read/partners.js';
import { partLinks } from '../../src/graph/read/parts.js';
import type { StepRule } from '../../src/graph/read/path-steps.js';
import type { Ask } from '../../src/graph/read/redirects.js';
import { entitiesAround } from '../../src/graph/read/surroundings.js';
import { builtGraph } from '../support/columns.js';
import type { EngineUnderTest } from '../support/engines.js';
import { RANDOM_IDS, storeRandomGraph } from '../support/random-graph.js';
import { tries } from '../support/tries.js';
import { useGraph } from '../support/use-graph.js';
import { walk } from '../support/walk.js';

const TRIES = { embedded: 60, server: 4, seed: 20181219 };

const id = fc.constantFrom(...RANDOM_IDS);
const kinds = fc.subarray([...ENTITY_KINDS], { minLength: 1 });
const date = fc.constantFrom('1985', '1995', '2000', '2010-05-02', '2020');
const view: fc.Arbitrary<TimeView> = fc.oneof(
  { arbitrary: fc.constant(PRESENT), weight: 2 },
  date.map((validOn) => ({ ...PRESENT, validOn })),
);
const TYPES = ['PARTICIPATES_IN', 'MEMBER_OF', 'FUNDS', 'IMPLEMENTS', 'PARTNERS_WITH'] as const;
const STATUSES = ['ACTUAL', 'PLANNED', 'CLAIMED'] as const;
const relation: fc.Arbitrary<RelationFilter> = fc.record(
  {
    types: fc.subarray([...TYPES]),
    status: fc.subarray([...STATUSES], { minLength: 1 }),
    validOn: date,
    during: fc.record({ from: date, to: date }, { requiredKeys: [] }),
    minConfidence: fc.constantFrom(0, 0.5, 0.71, 0.9),
  },
  { requiredKeys: [] },
);
const directed = fc
  .tuple(relation, fc.constantFrom('OUT', 'IN', 'BOTH'))
  .map(([filter, direction]) => ({ ...filter, direction }));

/** Everything that is asked in two ways: of statements, and of columns in memory. */
export function describePresentGraph(underTest: EngineUnderTest): void {
  describe('the graph in memory answers as statements do', () => {
    let graph: PresentGraph | null = null;
    const engine = useGraph(underTest, async (store) => {
      await storeRandomGraph(store);
      graph = await builtGraph(store);
    });
    const ask: Ask = (statement) => engine().read(statement);
    const present = (): PresentGraph => graph as unknown as PresentGraph;
    const holds = <Given>(property: fc.IAsyncProperty<Given>): Promise<void> =>
      fc.assert(property, tries(underTest, TRIES));

    it('when asked for paths', async () => {
      const rule = fc.record({
        types: fc.subarray([...TYPES], { minLength: 3 }),
        statuses: fc.constantFrom(STATUSES, STATUSES.slice(0, 2), STATUSES.slice(0, 1)),
        minConfidence: fc.constantFrom(null, 0.4, 0.6, 0.8),
        through: fc.option(kinds, { nil: null, freq: 1 }),
        avoided: fc.subarray(RANDOM_IDS, { maxLength: 4 }),
      });
      const how = fc.record({
        maxLength: fc.integer({ min: 1, max: 6 }),
        limit: fc.nat({ max: 9 }),
      });
      await holds(
        fc.asyncProperty(
          id,
          id,
          rule,
          how,
          view,
          async (from, to, { avoided, ...some }, how, at) => {
            fc.pre(from !== to && how.limit > 0);
            const avoiding = avoided.filter((one) => one !== from && one !== to);
            const asked: StepRule = { ...some, avoiding, ends: [from, to] };
            const search = { from, to, ...how };
            const stored = await findPaths(storedSteps(ask, asked, at), search);
            const standing = await present().standing();
            const found = standing && (await findPathsInMemory(standing, search, asked, at));
            expect(found?.ways).toEqual(stored.ways);
            expect(found?.whole).toBe(stored.whole);
          },
        ),
      );
    });

    it('when asked how many neighbours there are', async () => {
      const other = fc.record({ kinds }, { requiredKeys: [] });
      const way = fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const);
      const some = fc.subarray(RANDOM_IDS, { minLength: 1, maxLength: 5 });
      await holds(
        fc.asyncProperty(
          some,
          relation,
          way,
          other,
          view,
          async (ids, filter, direction, far, at) => {
            const question = { direction, relation: filter, other: far };
            const stored = await ask(neighbourCount(ids, question, at));
            const totals = new Map(stored.map(({ id: one, total }) => [one, total]));
            expect(await countNeighboursInMemory(present(), ids, question, at)).toEqual(
              ids.map((one) => ({ id: one, total: totals.get(one) ?? 0 })),
            );
          },
        ),
      );
    });

    it('when asked for partners, page by page, either way', async () => {
      const question: fc.Arbitrary<PartnerQuestion> = fc.record({
        via: kinds,
        kinds: fc.subarray([...ACTOR_KINDS], { minLength: 1 }),
        minimumShared: fc.integer({ min: 1, max: 3 }),
        includeDirect: fc.boolean(),
        relation,
      });
      const withParts = fc.boolean();
      const order = fc.constantFrom(...(Object.keys(PARTNER_ORDERS) as PartnerOrder[]));
      const how = fc.record({ size: fc.integer({ min: 2, max: 9 }), backward: fc.boolean() });
      const actor = fc.constantFrom(...RANDOM_IDS.slice(0, 21));
      await holds(
        fc.asyncProperty(actor, question, withParts, order, how, view, async (...given) => {
          const [of, some, parted, by, how, at] = given;
          const links = await ask(partLinks(100, at));
          const families = new Families(new Parts(links), some.kinds);
          const asked = parted ? { ...some, families } : some;
          const pages: unknown[] = [];
          const read = async (page: PageRequest) => {
            const [row] = await ask(partnerPage([of], asked, by, page, at));
            const quick = await findPartnersInMemory(present(), [of], asked, by, page, at);
            const items = row?.items ?? [];
            pages.push(quick?.[0]?.items);
            expect(quick?.[0]?.items).toEqual(
              items.map(({ entity, ...item }) => ({ ...item, partner: entity.id })),
            );
            return items;
          };
          const met = await walk(how, read, ({ key, tie }) => ({ value: key, id: tie }));
          expect(pages.length).toBeGreaterThan(0);
          const [total] = await ask(partnerCount([of], asked, at));
          expect(total?.total).toBe(met.length);
          expect(await countPartnersInMemory(present(), [of], asked, at)).toEqual([total]);
        }),
      );
    });

    it('when asked for what is around', async () => {
      const other = fc.record({ kinds }, { requiredKeys: [] });
      const how = fc.record({
        of: fc.subarray(RANDOM_IDS, { minLength: 1, maxLength: 3 }),
        depth: fc.integer({ min: 0, max: 3 }),
        limit: fc.integer({ min: 3, max: 40 }),
      });
      await holds(
        fc.asyncProperty(how, directed, other, view, async (how, filter, met, at) => {
          const around = { ...how, question: { relation: filter, other: met } };
          expect(await findAroundInMemory(present(), around, at)).toEqual(
            await entitiesAround(ask, around, at),
          );
        }),
      );
    });

    it('when asked for a network', async () => {
      const some = (...list: EntityKind[]) => fc.subarray(list, { minLength: 1 });
      const question = fc.record({
        kinds: some(...ACTOR_KINDS),
        via: some('EVENT', 'DIALOGUE', 'PROJECT', 'ORGANISATION'),
        filter: fc.constantFrom({}, { kinds: ['COUNTRY' as const] }, { name: { contains: '1' } }),
        viaFilter: fc.constantFrom({}, { ids: RANDOM_IDS.slice(10, 30) }),
        relation: directed,
        minimumShared: fc.integer({ min: 1, max: 3 }),
        limit: fc.constantFrom(4, 300),
        includeParts: fc.boolean(),
      });
      const most = fc.constantFrom(9, 200_000);
      await holds(
        fc.asyncProperty(question, view, most, async (asked, at, most) => {
          const { crowds, actingFor, ...stored } = await projectNetwork(ask, asked, at, most);
          expect(actingFor).toBeDefined();
          const found = await projectNetwork(ask, asked, at, most, present());
          expect(found).toMatchObject(stored);
          const tell = (all: ReturnType<typeof crowds>): string[] =>
            all.map(({ via, nodes }) => `${via}: ${[...nodes].sort().join(' ')}`).sort();
          expect(tell(found.crowds())).toEqual(tell(crowds()));
        }),
      );
    });

    it('and leaves to them what it does not hold', async () => {
      const past = { ...PRESENT, knownAt: '2024-06-01T00:00:00.000Z' };
      const around = {
        ...{ of: RANDOM_IDS.slice(0, 1), depth: 1, limit: 9 },
        question: { relation: {}, other: {} },
      };
      expect(await findAroundInMemory(present(), around, PRESENT)).not.toBeNull();
      expect(await findAroundInMemory(present(), around, past)).toBeNull();
      for (const filter of [{ roles: ['member'] }, { document: 'document:list' }]) {
        const asked = { ...around, question: { relation: filter, other: {} } };
        expect(await findAroundInMemory(present(), asked, PRESENT)).toBeNull();
      }
    });
  });
}
