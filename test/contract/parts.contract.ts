import { ACTOR_KINDS, type EntityKind } from '../../src/domain/kinds.js';
import { Families } from '../../src/domain/parts/families.js';
import { Parts } from '../../src/domain/parts/parts.js';
import { StandIns } from '../../src/domain/parts/stand-ins.js';
import { RELATION_TYPE_NAMES } from '../../src/domain/relation-types.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import type { Engine } from '../../src/engine/engine.js';
import { PathFamilies } from '../../src/graph/paths/family-steps.js';
import { findPaths } from '../../src/graph/paths/find-paths.js';
import { storedSteps } from '../../src/graph/paths/stored-steps.js';
import { projectNetwork } from '../../src/graph/read/network.js';
import type { PartnerQuestion } from '../../src/graph/read/partner-question.js';
import { partnerCount, partnerPage } from '../../src/graph/read/partners.js';
import { commonEntities, tallies } from '../../src/graph/read/partnership.js';
import { partLinks } from '../../src/graph/read/parts.js';
import type { StepRule } from '../../src/graph/read/path-steps.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { claim, document, entity } from '../support/claims.js';
import type { EngineUnderTest } from '../support/engines.js';
import { naivePaths, type NaiveLink } from '../support/naive-paths.js';
import { NaiveParts } from '../support/naive-parts.js';
import { RANDOM, storeRandomParts } from '../support/random-parts.js';
import { useGraph } from '../support/use-graph.js';
import { ALL } from '../support/walk.js';

const naive = new NaiveParts(RANDOM.ties);
const ofKinds = (...kinds: EntityKind[]): string[] =>
  RANDOM.ids.filter((id) => kinds.includes((id.split(':')[0] ?? '').toUpperCase() as EntityKind));
const ACTORS = ofKinds(...ACTOR_KINDS);
const rounded = (weight: number): number => Math.round(weight * 1e6) / 1e6;
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

/** What is shared, and between whom: with all kinds of body, with one, with things that act. */
const QUESTIONS: readonly (readonly [string, EntityKind[], EntityKind[]])[] = [
  ['all actors, through events and projects', ['EVENT', 'PROJECT'], [...ACTOR_KINDS]],
  ['countries only', ['EVENT', 'DIALOGUE'], ['COUNTRY']],
  ['organisations only', ['EVENT', 'PROJECT'], ['ORGANISATION']],
  ['all actors, through bodies', ['ORGANISATION', 'DIALOGUE'], [...ACTOR_KINDS]],
];

/** Two actors of each graph. */
const pairsOf = (actors: readonly string[]): string[][] =>
  Array.from({ length: 12 }, (_, graph) =>
    actors.filter((id) => [`organisation:g${graph}-0`, `country:g${graph}-0`].includes(id)),
  );

/** Random small graphs in which bodies are part of one another, in circles too. */
export function describeParts(underTest: EngineUnderTest): void {
  describe('parts that act for their wholes', () => {
    const engine = useGraph(underTest, storeRandomParts);
    const readParts = async (): Promise<Parts> =>
      new Parts(await engine().read(partLinks(10_000, PRESENT)));

    it('are found through five levels, and neither planned nor alleged ones', async () => {
      const parts = await readParts();
      for (const id of ACTORS)
        expect([id, ...parts.of(id)]).toEqual([id, ...sorted(naive.partsOf(id))]);
      expect(ACTORS.filter((id) => parts.of(id).length > 2).length).toBeGreaterThan(10);
      const circles = ACTORS.filter((id) =>
        parts.of(id).some((part) => parts.of(part).includes(id)),
      );
      expect(circles.length).toBeGreaterThan(5);
    });

    it.each(QUESTIONS)('give partners as a look at everything does: %s', async (_, via, kinds) => {
      const families = new Families(await readParts(), kinds);
      const question: PartnerQuestion = {
        ...{ via, kinds, minimumShared: 1, includeDirect: false, relation: {}, families },
      };
      const rows = await engine().read(
        partnerPage(ACTORS, question, 'SHARED_COUNT_DESC', ALL, PRESENT),
      );
      const counts = await engine().read(partnerCount(ACTORS, question, PRESENT));
      expect(rows).toHaveLength(ACTORS.length);
      let met = 0;
      for (const { id, items } of rows) {
        const expected = naive.partnersOf(id, via, kinds);
        const found = items.map(({ entity, sharedCount, weight, sharedIds }) => [
          ...[entity.id, sharedCount, weight, sorted(sharedIds).join(' ')],
        ]);
        expect([id, ...found.sort()]).toEqual([
          id,
          ...[...expected]
            .map(([other, { things, weight }]) => [
              ...[other, things.length, rounded(weight), sorted(things).join(' ')],
            ])
            .sort(),
        ]);
        expect(counts).toContainEqual({ id, total: expected.size });
        met += items.length;
      }
      expect(met).toBeGreaterThan(10);
    });

    it.each(QUESTIONS)('tie a network as a look at everything does: %s', async (_, via, kinds) => {
      const nodes = ofKinds(...kinds);
      const network = await projectNetwork(
        engine().read.bind(engine()),
        {
          ...{ kinds, via, filter: {}, viaFilter: {}, relation: {} },
          ...{ minimumShared: 1, limit: 500, includeParts: true },
        },
        PRESENT,
      );
      const there = ofKinds(...via).map((thing) => naive.at(thing, (id) => nodes.includes(id)));
      const expected = nodes.flatMap((a) =>
        nodes
          .filter((b) => a < b && !naive.isPartOf(a, b) && !naive.isPartOf(b, a))
          .flatMap((b) => {
            const shared = there.filter((ids) => ids.includes(a) && ids.includes(b));
            const weight = rounded(shared.reduce((sum, ids) => sum + 1 / (ids.length - 1), 0));
            return shared.length === 0 ? [] : [[a, b, shared.length, weight].join(' ')];
          }),
      );
      const found = network.ties.map(({ source, target, sharedCount, weight }) =>
        [source, target, sharedCount, weight].join(' '),
      );
      expect(sorted(found)).toEqual(sorted(expected));
      expect(found.length).toBeGreaterThan(3);
    });

    it('make paths as a look at everything does, the ends with all their parts', async () => {
      const parts = await readParts();
      const bodies = ofKinds(...ACTOR_KINDS, 'EVENT', 'PROJECT');
      let met = 0;
      for (const [from = '', to = ''] of pairsOf(ACTORS)) {
        const rule: StepRule = {
          ...{ types: RELATION_TYPE_NAMES, statuses: ['ACTUAL', 'PLANNED'], minConfidence: null },
          ...{ ends: [from, to], through: null, avoiding: [] },
        };
        const families = new PathFamilies(
          new StandIns(parts, { asked: new Set([from, to]) }),
          rule,
        );
        const ask = engine().read.bind(engine());
        const source = families.source(storedSteps(ask, families.ruleFor(rule), PRESENT));
        const { ways } = await findPaths(source, { from, to, maxLength: 4, limit: 20 });
        const links = bodies.flatMap((id) =>
          naive
            .tiedTo(id)
            .flatMap((other) =>
              naive
                .metAs(id, [from, to])
                .flatMap((a) => naive.metAs(other, [from, to]).map((b): NaiveLink => [a, b, 1])),
            ),
        );
        const expected = naivePaths(
          links.filter(([a, b]) => a !== b),
          from,
          to,
          4,
        ).slice(0, 20);
        expect(ways.map(({ nodes }) => nodes)).toEqual(expected.map(({ nodes }) => nodes));
        met += ways.length;
      }
      expect(met).toBeGreaterThan(20);
    });

    it('bring together actors side by side, each part for the nearest that is asked', async () => {
      const parts = await readParts();
      const via: EntityKind[] = ['EVENT', 'PROJECT', 'DIALOGUE'];
      let met = 0;
      for (let graph = 0; graph < 12; graph += 1) {
        const actors = ACTORS.filter((id) => id.includes(`:g${graph}-`)).slice(0, 7);
        const standIns = new StandIns(parts, { asked: new Set(actors.slice(0, 3)) });
        const asked = { actors: actors.slice(0, 3), via, relation: {}, standIns };
        const found = await engine().read(tallies(asked, PRESENT));
        const all = await engine().read(commonEntities(asked, 'ALL', 100, PRESENT));
        const some = await engine().read(commonEntities(asked, 'SOME', 100, PRESENT));
        const expected = ofKinds(...via).flatMap((thing) => {
          const sharing = asked.actors.filter((actor) =>
            [actor, ...standIns.for(actor)].some((member) => naive.tiedTo(thing).includes(member)),
          );
          const own = asked.actors.includes(thing);
          return sharing.length < 2 || own ? [] : [`${thing} ${sharing.join(' ')}`];
        });
        const shown = [...all, ...some].filter(({ id }) => !asked.actors.includes(id));
        expect(sorted(shown.map(({ id, actors: by }) => `${id} ${by.join(' ')}`))).toEqual(
          sorted(expected),
        );
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(all.length + some.length);
        met += shown.length;
      }
      expect(met).toBeGreaterThan(5);
    });

    // Among countries alone, hardly any pair is seen alike both ways.
    const ofAll = QUESTIONS.filter(([, , kinds]) => kinds.length === ACTOR_KINDS.length);
    it.each(ofAll)('weigh side by side as partners do: %s', async (_, via, kinds) => {
      const parts = await readParts();
      const families = new Families(parts, kinds);
      const question = { via, kinds, minimumShared: 1, includeDirect: false, relation: {} };
      const bodies = ACTORS.filter((id) => kinds.includes(kindOf(id)));
      const rows = await engine().read(
        partnerPage(bodies, { ...question, families }, 'NAME_ASC', ALL, PRESENT),
      );
      let met = 0;
      for (const { id, items } of rows) {
        const { members, heads } = families.of(id);
        const seen = { ...families.heads, ...heads };
        for (const { entity: other, sharedCount, weight } of items) {
          const standIns = new StandIns(parts, { asked: new Set([id, other.id]) });
          // Where the two are asked for, parts with a name of their own may stand for others.
          if (standing(standIns.table, id, members) !== standing(seen, id, members)) continue;
          const asked = { actors: [id, other.id], via, relation: {}, standIns };
          const both = await engine().read(tallies(asked, PRESENT));
          expect([id, other.id, both.map((one) => [one.count, rounded(one.weight)])]).toEqual([
            ...[id, other.id],
            [[sharedCount, weight]],
          ]);
          met += 1;
        }
      }
      expect(met).toBeGreaterThan(0);
    });
  });
}

const kindOf = (id: string): EntityKind => (id.split(':')[0] ?? '').toUpperCase() as EntityKind;

/** For whom parts stand, as a text to compare: those for themselves left out, members as one. */
function standing(table: StandIns['table'], id: string, members: readonly string[]): string {
  const one = (head: string): string => (members.includes(head) ? id : head);
  const others = Object.entries(table)
    .map(([part, heads]) => [part, [...new Set(heads.map(one))].sort().join(' ')] as const)
    .filter(([part, heads]) => heads !== one(part));
  return JSON.stringify(others.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const STATE = 'country:state';
const BODY = 'organisation:body';
const MINISTRY = 'organisation:ministry';
const MEETING = 'event:meeting';
const EARLY = '2024-01-01T00:00:00.000Z';
const BETWEEN = '2024-06-01T00:00:00.000Z';
const LATE = '2025-01-01T00:00:00.000Z';

/** A ministry that belonged to a state until 2010, which the graph learnt late. */
async function storeMinistry(engine: Engine): Promise<void> {
  const recording = (now: string) => ({ now, state: 'ACCEPTED', by: null }) as const;
  await engine.write(async (transaction) => {
    await storeDocuments(transaction, [document('document:list', 'List')], EARLY);
    const entities = [STATE, BODY, MINISTRY, MEETING].map((id) => entity(id, id));
    await storeEntities(transaction, entities, EARLY);
    const there = [MINISTRY, BODY].map((id) => claim(id, 'PARTICIPATES_IN', MEETING));
    await recordClaims(transaction, there, recording(EARLY));
  });
  await engine.write(async (transaction) => {
    const part = claim(MINISTRY, 'PART_OF', STATE, { validTo: '2010', role: 'ministry' });
    await recordClaims(transaction, [part], recording(LATE));
  });
}

/** Parts in time: of the date that is looked at, as far as was known then. */
export function describePartsInTime(underTest: EngineUnderTest): void {
  describe('parts on both clocks', () => {
    const engine = useGraph(underTest, storeMinistry);
    const partners = async (view: TimeView): Promise<string[]> => {
      const parts = new Parts(await engine().read(partLinks(100, view)));
      const question: PartnerQuestion = {
        ...{ via: ['EVENT'], kinds: [...ACTOR_KINDS], minimumShared: 1, includeDirect: false },
        ...{ relation: {}, families: new Families(parts, ACTOR_KINDS) },
      };
      const rows = await engine().read(partnerPage([STATE], question, 'NAME_ASC', ALL, view));
      return rows.flatMap(({ items }) => items.map((item) => item.entity.id));
    };

    it.each([
      ['now', { validOn: null, knownAt: null }, [BODY]],
      ['while it belonged to it', { validOn: '2009', knownAt: null }, [BODY]],
      ['after it had left', { validOn: '2012', knownAt: null }, []],
      ['before that was known', { validOn: null, knownAt: BETWEEN }, []],
      ['when it was known', { validOn: '2009', knownAt: LATE }, [BODY]],
    ])('act for their whole %s', async (_, view, expected) => {
      expect(await partners(view)).toEqual(expected);
    });
  });
}
