import fc from 'fast-check';
import { DomainError } from '../../src/domain/errors.js';
import type { Direction } from '../../src/domain/filters.js';
import type { EntityKind } from '../../src/domain/kinds.js';
import type { RelationType } from '../../src/domain/relation-types.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { command } from '../../src/engine/statement.js';
import { entityPage, type EntityItem, type EntityOrder } from '../../src/graph/read/entity-page.js';
import { readEntityPage } from '../../src/graph/read/entity-pages.js';
import type { PageRequest } from '../../src/graph/query/keyset.js';
import { keptTotals } from '../../src/graph/read/kept-counters.js';
import { readRelationCounts, type RelationCountRow } from '../../src/graph/read/relation-counts.js';
import { verify } from '../../src/graph/verify/verify.js';
import { nextRecordTime } from '../../src/graph/write/clock.js';
import { deriveAgain } from '../../src/graph/write/derive-again.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { withdrawEntity } from '../../src/graph/write/withdraw-entity.js';
import { claim, document, entity } from '../support/claims.js';
import type { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import {
  edgesOf,
  naiveCounts,
  naiveOrder,
  naiveTotal,
  type Edge,
} from '../support/naive-counts.js';
import { tries } from '../support/tries.js';
import { AUSTRIA, KEEP, OTHER, TALKS, THIRD, useTwoNames } from '../support/two-names.js';
import { walk, type Walk } from '../support/walk.js';

const BODIES = [KEEP, OTHER, THIRD];
const ALL = [...BODIES, AUSTRIA, TALKS];
const DOCUMENTS = ['document:list', 'document:report'];

/** Types with and without a direction, some with both ends of one kind. */
const STATED: readonly (readonly [string, RelationType, string])[] = [
  ...BODIES.flatMap((body) => [
    [AUSTRIA, 'MEMBER_OF', body] as const,
    [body, 'MEMBER_OF', TALKS] as const,
    [body, 'PARTNERS_WITH', AUSTRIA] as const,
  ]),
  [OTHER, 'PARTNERS_WITH', KEEP],
  [KEEP, 'PARTNERS_WITH', THIRD],
  [OTHER, 'PART_OF', THIRD],
];

const which = fc.nat({ max: 20 });
const STEP = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('record' as const, 'propose' as const),
      stated: fc.constantFrom(...STATED),
      document: fc.constantFrom(...DOCUMENTS),
      from: fc.option(fc.constantFrom('1990', '2000', '2010'), { nil: null }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('decide' as const),
      decision: fc.constantFrom(...(['ACCEPTED', 'REJECTED', 'RETRACTED', 'PROPOSED'] as const)),
      which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('merge' as const), a: which, b: which }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraw' as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rename' as const), which }) },
);
type Step = typeof STEP extends fc.Arbitrary<infer Value> ? Value : never;
type Stating = Extract<Step, { readonly stated: unknown }>;

const isStating = (step: Step): step is Stating => 'stated' in step;

const at = <Item>(items: readonly Item[], place: number): Item =>
  items[place % items.length] as Item;

/** Does a step; what is refused changes nothing. */
async function take(curator: Curator, step: Step, done: Done): Promise<void> {
  try {
    if (isStating(step)) {
      const said = claim(...step.stated, { document: step.document, validFrom: step.from });
      done.claims.push(...(await curator[step.does](said)));
    } else if (step.does === 'decide') {
      await curator.decide(step.decision, at([...done.claims, 'claim:none'], step.which));
    } else if (step.does === 'merge') {
      const { merge } = await curator.merge(at(BODIES, step.a), at(BODIES, step.b));
      done.merges.push(merge.id);
    } else if (step.does === 'undo') {
      await curator.undo(done.merges.pop() ?? 'merge:none');
    } else if (step.does === 'withdraw') {
      await curator.withdraw(at(BODIES, step.which));
    } else {
      await curator.store(entity(at(BODIES, step.which), `Body ${step.which}`));
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

interface Done {
  readonly claims: string[];
  readonly merges: string[];
}

const QUESTIONS: readonly {
  readonly direction: Direction;
  readonly types?: readonly RelationType[];
  readonly kinds?: readonly EntityKind[];
}[] = [
  { direction: 'BOTH' },
  { direction: 'OUT' },
  { direction: 'IN', types: ['MEMBER_OF', 'PARTNERS_WITH'] },
  { direction: 'BOTH', kinds: ['ORGANISATION'] },
  { direction: 'OUT', types: ['PARTNERS_WITH'], kinds: ['COUNTRY', 'ORGANISATION'] },
  { direction: 'IN', types: [] },
];

const WALKS: readonly Walk[] = [
  { size: 2, backward: false },
  { size: 2, backward: true },
];

export function describeRelationCounters(underTest: EngineUnderTest): void {
  describe('the numbers of relations', () => {
    const curator = useTwoNames(underTest);
    const edges = (view: TimeView = PRESENT): Promise<Edge[]> => edgesOf(curator().engine, view);

    /** Those of one entity stay in the order in which they are told. */
    async function counts(): Promise<RelationCountRow[]> {
      const rows = await readRelationCounts(curator().engine, ALL, PRESENT);
      return [...ALL].sort().flatMap((id) => rows.filter((row) => row.id === id));
    }

    async function findings(): Promise<string[]> {
      const found: string[] = [];
      for await (const page of verify(curator().engine)) found.push(...page.findings);
      return found.filter((finding) => finding.includes('how many relations'));
    }

    async function expectCounted(): Promise<void> {
      const { engine } = curator();
      const there = await edges();
      expect(await counts()).toEqual(naiveCounts(there));
      for (const { direction, types, kinds } of QUESTIONS) {
        const question = {
          direction,
          relation: types === undefined ? {} : { types },
          other: kinds === undefined ? {} : { kinds },
        };
        const totals = await keptTotals(engine, ALL, question, PRESENT);
        expect(Object.fromEntries((totals ?? []).map(({ id, total }) => [id, total]))).toEqual(
          Object.fromEntries((totals ?? []).map(({ id }) => [id, naiveTotal(there, id, question)])),
        );
        expect(totals).not.toBeNull();
      }
      expect(await findings()).toEqual([]);
    }

    async function expectOrdered(view: TimeView): Promise<void> {
      const { engine } = curator();
      const shown = await engine.read(
        entityPage({}, 'NAME_ASC', { size: 100, backward: false, key: null }, view),
      );
      const ids = naiveOrder(
        shown.map(({ entity: { id } }) => id),
        await edges(view),
      );
      for (const how of WALKS) {
        const statement = (page: PageRequest): Promise<EntityItem[]> =>
          engine.read(entityPage({}, 'RELATION_COUNT_DESC', page, view));
        expect({ view, how, ids: await walked(how, statement) }).toEqual({ view, how, ids });
        const anyWay = (page: PageRequest): Promise<EntityItem[]> =>
          readEntityPage(engine, {}, 'RELATION_COUNT_DESC', page, view);
        expect({ view, how, ids: await walked(how, anyWay) }).toEqual({ view, how, ids });
      }
    }

    async function walked(
      how: Walk,
      read: (page: PageRequest) => Promise<EntityItem[]>,
    ): Promise<string[]> {
      const met = await walk(how, read, ({ entity: { id }, key }) => ({ value: key, id }));
      return met.map((item) => item.entity.id);
    }

    /** Lists by name are those that a statement gives. */
    async function expectNamed(): Promise<void> {
      const { engine } = curator();
      for (const orderBy of ['NAME_ASC', 'NAME_DESC'] satisfies EntityOrder[]) {
        for (const kinds of [undefined, ['ORGANISATION'], ['COUNTRY', 'DIALOGUE']] as const) {
          const filter = kinds === undefined ? {} : { kinds };
          for (const how of WALKS) {
            const anyWay = await walked(how, (page) =>
              readEntityPage(engine, filter, orderBy, page, PRESENT),
            );
            const byStatement = await walked(how, (page) =>
              engine.read(entityPage(filter, orderBy, page, PRESENT)),
            );
            expect({ orderBy, kinds, how, ids: anyWay }).toEqual({
              ...{ orderBy, kinds, how },
              ids: byStatement,
            });
          }
        }
      }
    }

    const sequences = fc.sample(
      fc.array(STEP, { minLength: 6, maxLength: 16 }),
      tries(underTest, { embedded: 12, server: 3, seed: 11 }),
    );
    it.each(sequences.map((steps, place) => ({ place, steps })))(
      'are those of the relations there are, and order entities, after sequence $place',
      async ({ steps }) => {
        const done: Done = { claims: [], merges: [] };
        const known = curator().now;
        for (const step of steps) await take(curator(), step, done);
        await expectCounted();
        await expectNamed();
        for (const view of [
          PRESENT,
          { validOn: '1995', knownAt: null },
          { validOn: null, knownAt: known },
          { validOn: '2005', knownAt: curator().now },
        ]) {
          await expectOrdered(view);
        }
      },
    );

    it('are right after each step of merging and parting what has many relations', async () => {
      await curator().cite(document('document:more', 'More'));
      await curator().record(
        claim(AUSTRIA, 'MEMBER_OF', KEEP, { validFrom: '1994' }),
        claim(KEEP, 'PARTNERS_WITH', OTHER),
        claim(KEEP, 'PARTNERS_WITH', AUSTRIA),
      );
      await expectCounted();
      const { merge } = await curator().merge(KEEP, OTHER);
      await expectCounted();
      await curator().record(claim(THIRD, 'PARTNERS_WITH', KEEP));
      await expectCounted();
      await curator().undo(merge.id);
      await expectCounted();
      await curator().withdraw(AUSTRIA);
      await expectCounted();
    });

    it('stay as they were, with the lists, when a change comes to nothing', async () => {
      const failing = curator().engine.write(async (transaction) => {
        const now = await nextRecordTime(transaction);
        await storeEntities(
          transaction,
          [entity(OTHER, 'Aardvark'), entity('theme:new', 'A')],
          now,
        );
        await withdrawEntity(transaction, TALKS, null, now);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await expectCounted();
      await expectNamed();
      await expectOrdered(PRESENT);
    });

    it('are missed by nobody where a store does not have them, and are made by the next change', async () => {
      const strip = 'MATCH (n:Entity) SET n.relationCounts = null';
      await curator().engine.write((transaction) => transaction.run(command(strip)));
      const there = await edges();
      expect(await counts()).toEqual(naiveCounts(there));
      await curator().record(claim(THIRD, 'MEMBER_OF', TALKS));
      expect(await findings()).toHaveLength(ALL.length - 2);
      await deriveAgain(curator().engine, { all: true });
      await expectCounted();
    });

    it('are told to be wrong where they are, and mended by a rebuild', async () => {
      const spoil = "MATCH (n:Entity {id: $id}) SET n.relationCounts = 'MEMBER_OF<COUNTRY:7'";
      await curator().engine.write((transaction) => transaction.run(command(spoil, { id: OTHER })));
      expect(await findings()).toEqual([
        `${OTHER} does not know how many relations it has; \`mgg rebuild\` mends it`,
      ]);
      await deriveAgain(curator().engine, { all: true });
      await expectCounted();
    });
  });
}
