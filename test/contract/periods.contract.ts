import fc from 'fast-check';
import type { ClaimInput } from '../../src/domain/claims/claim.js';
import type { DocumentInput } from '../../src/domain/claims/document.js';
import { ask } from '../support/api.js';
import { claim, document, entity, type Saying } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import {
  denies,
  leavesPossible,
  names,
  seen,
  together,
  vouches,
  type Told,
} from '../support/naive-periods.js';
import { tries } from '../support/tries.js';
import { useGraph } from '../support/use-graph.js';

const DAYS = ['2000-06-30', '2001-06-30', '2001-12-31', '2002-06-30', '2003-07-01', '2005-01-01'];
const DATES = ['2000', '2001', '2001-06', '2002', '2002-06-30', '2003-12-31', '2004'];

/** Documents of each sort: dated, only read, neither. */
const SOURCES: readonly DocumentInput[] = [
  document('document:dated', 'Dated', { publisher: 'A', date: '2003-07-01' }),
  document('document:year', 'Of a year', { publisher: 'B', date: '2002', retrieved: '2026-01-01' }),
  document('document:read', 'Read', { publisher: 'C', retrieved: '2001-06-30' }),
  document('document:bare', 'Bare', { publisher: 'D' }),
];

const maybe = fc.option(fc.constantFrom(...DATES), { nil: null });
const saying: fc.Arbitrary<Saying> = fc
  .record({
    polarity: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES' as const),
    validFrom: maybe,
    validTo: maybe,
    document: fc.constantFrom(...SOURCES.map(({ id }) => id)),
    locator: fc.constantFrom('row 1', 'row 2'),
  })
  .chain((said) =>
    said.validFrom !== null || said.validTo !== null
      ? fc.constant(said)
      : maybe.map((observedOn) => ({ ...said, observedOn })),
  )
  .filter(
    ({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo,
  );
const story = fc.record({
  nature: fc.constantFrom('act' as const, 'state' as const),
  batches: fc.array(fc.array(saying, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  // Which of the claims are taken back afterwards, by their place; those beyond the last are none.
  takenBack: fc.array(fc.nat({ max: 8 }), { maxLength: 2 }),
});

interface Answered {
  readonly relations: { readonly nodes: readonly Found[] };
}
interface Found extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly lastSeen: string | null;
  readonly claims: { readonly nodes: readonly Told[] };
}

export function describePeriods(underTest: EngineUnderTest): void {
  describe('what periods prove', () => {
    let round = 0;
    const engine = useGraph(underTest, async (store) => {
      const curator = new Curator(store);
      await curator.cite(...SOURCES);
      await curator.store(entity('organisation:body', 'Body'), entity('framework:text', 'Text'));
    });

    /** A country of its own, and what the batches say of it that is not taken back. */
    async function told(
      nature: Nature,
      batches: readonly (readonly Saying[])[],
      takenBack: readonly number[] = [],
    ): Promise<string> {
      round += 1;
      const who = `country:p${round}`;
      const curator = new Curator(engine());
      await curator.store(entity(who, who));
      const recorded: string[] = [];
      for (const batch of batches) {
        const ids = await curator.record(
          ...batch.map((one): ClaimInput =>
            nature === 'act'
              ? claim(who, 'ENDORSES', 'framework:text', { action: 'signed', ...one })
              : claim(who, 'MEMBER_OF', 'organisation:body', one),
          ),
        );
        recorded.push(...ids);
      }
      const gone = new Set(
        takenBack.map((place) => recorded[place]).filter((id) => id !== undefined),
      );
      for (const id of gone) await curator.decide('RETRACTED', id);
      return who;
    }

    /** The relations of a country, and per day the ids of those that a view of it and a filter show. */
    async function found(who: string): Promise<{ relations: readonly Found[]; shown: string[][] }> {
      const subject = `subject: { ids: ["${who}"] }`;
      const validities = DAYS.map((day, at) => `on${at}: validity(on: "${day}")`).join(' ');
      const views = DAYS.map(
        (
          day,
          at,
        ) => `v${at}: asOf(validOn: "${day}") { relations(filter: { ${subject} }) { nodes { id: relationId } } }
          f${at}: relations(filter: { ${subject}, validOn: "${day}" }) { nodes { id } }`,
      );
      const answer = await ask(
        engine(),
        `{ relations(filter: { ${subject} }) { nodes { id lastSeen ${validities} claims(first: 50) { nodes {
          polarity validFrom validTo observedOn document { date retrieved } } } } } ${views.join(' ')} }`,
      );
      const { nodes } = (answer as unknown as Answered).relations;
      const ids = (value: unknown): string[] =>
        (value as Answered['relations']).nodes.map(({ id }) => id).sort();
      const shown = DAYS.map((_day, at) => {
        const view = ids((answer[`v${at}`] as { relations: unknown }).relations);
        expect(ids(answer[`f${at}`])).toEqual(view);
        return view;
      });
      return { relations: nodes, shown };
    }

    it('is never NO where a source vouches, nor CERTAIN where none does', async () => {
      await fc.assert(
        fc.asyncProperty(story, async ({ nature, batches, takenBack }) => {
          const { relations, shown } = await found(await told(nature, batches, takenBack));
          for (const relation of relations) {
            DAYS.forEach((day, at) => {
              const is = relation[`on${at}`] as string;
              const visible = shown[at]?.includes(relation.id) ?? false;
              expect({ day, visible }).toEqual({ day, visible: is !== 'NO' });
              expect({ day, is, wrong: faults(nature, relation, day, is) }).toEqual({
                ...{ day, is, wrong: [] },
              });
            });
          }
        }),
        { ...tries(underTest, { embedded: 60, server: 8, seed: 7 }), endOnFailure: true },
      );
    });

    it('is certain in each of two periods whose bridge was retracted, and possible between', async () => {
      const first = { validFrom: '2000-01-01', validTo: '2001' };
      const bridge = { validFrom: '2001', validTo: '2004', document: 'document:read' };
      const second = { validFrom: '2004', validTo: '2005-12-31' };
      const curator = new Curator(engine());
      const record = (who: string, ...all: readonly Saying[]) =>
        curator.record(
          ...all.map((one) =>
            claim(who, 'MEMBER_OF', 'organisation:body', { document: 'document:dated', ...one }),
          ),
        );
      const between = async (who: string, knownAt: string | null): Promise<unknown> => {
        const { asOf } = await ask(
          engine(),
          `query ($who: ID!, $at: DateTime) { asOf(validOn: "2002-06-30", knownAt: $at) {
            relations(filter: { subject: { ids: [$who] } }) { nodes {
              ${['2000-06-30', '2002-06-30', '2005-06-30', '2006'].map((on, at) => `on${at}: validity(on: "${on}")`).join(' ')} } } } }`,
          { who, at: knownAt },
        );
        return (asOf as Answered).relations.nodes;
      };
      await curator.store(entity('country:once', 'Once'), entity('country:twice', 'Twice'));
      const ids = await record('country:once', first, second, bridge);
      const before = curator.now;
      await curator.decide('RETRACTED', ids[2] ?? '');
      await record('country:twice', first, second);
      expect(await between('country:once', before)).toMatchObject([
        { on0: 'CERTAIN', on1: 'CERTAIN', on2: 'CERTAIN', on3: 'NO' },
      ]);
      // Nobody says that it ended in between: who said that it went on took that back.
      expect(await between('country:once', null)).toMatchObject([
        { on0: 'CERTAIN', on1: 'POSSIBLE', on2: 'CERTAIN', on3: 'NO' },
      ]);
      // Two periods that nothing ever joined are two relations, of which neither held.
      expect(await between('country:twice', null)).toEqual([]);
    });

    it('does not hang on the order in which what belongs together arrives', async () => {
      const meeting = fc.array(
        saying.map((one) => ({ ...one, validFrom: '2000', observedOn: null })),
        { minLength: 2, maxLength: 5 },
      );
      const orders = meeting.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      );
      const answers = async (batches: readonly (readonly Saying[])[]): Promise<unknown> => {
        const { relations } = await found(await told('state', batches));
        return relations.map(({ lastSeen, ...rest }) => [
          lastSeen,
          DAYS.map((_day, at) => rest[`on${at}`]),
        ]);
      };
      await fc.assert(
        fc.asyncProperty(orders, async ([all, shuffled]) => {
          const atOnce = await answers([all]);
          expect(await answers(shuffled.map((one) => [one]))).toEqual(atOnce);
        }),
        { ...tries(underTest, { embedded: 25, server: 4, seed: 8 }), endOnFailure: true },
      );
    });
  });
}

type Nature = 'act' | 'state';

/** What is wrong with an answer, by what each source says for itself. */
function faults(nature: Nature, relation: Found, day: string, is: string): string[] {
  const told = relation.claims.nodes;
  const asserting = told.filter(({ polarity }) => polarity === 'ASSERTS');
  const vouched = isVouched(nature, asserting, day);
  const denied = told.some((one) => denies(one, day));
  const isLeft = asserting.some((one) => leavesPossible(one, day));
  const agreed = together(asserting).some(
    (period) => isVouched(nature, period, day) && period.every((one) => leavesPossible(one, day)),
  );
  const doubts = [
    ...(denied || !isLeft ? ['a source denies it'] : []),
    ...(isUnseen(nature, asserting, day) ? ['no source saw it so late'] : []),
  ];
  if (is === 'CERTAIN') return doubts;
  if (agreed && !denied) return ['all sources of its period agree on it'];
  return is === 'NO' && vouched ? ['a source vouches for it'] : [];
}

const isEnded = (asserting: readonly Told[]): boolean =>
  asserting.some(({ validTo }) => validTo !== null);

/** What one source leaves open of an act ends where another ends it. */
function isVouched(nature: Nature, asserting: readonly Told[], day: string): boolean {
  const closed = nature === 'act' && isEnded(asserting);
  return asserting.some((one) =>
    closed && one.validTo === null ? names(one, day) : vouches(one, day, nature),
  );
}

function isUnseen(nature: Nature, asserting: readonly Told[], day: string): boolean {
  const known = asserting.flatMap((one) => [one.validFrom ?? '', seen(one) ?? '']);
  return nature === 'state' && !isEnded(asserting) && known.every((date) => `${date}-12-31` < day);
}
