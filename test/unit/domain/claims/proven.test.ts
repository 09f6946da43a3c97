import fc from 'fast-check';
import { confidenceOn } from '../../../../src/domain/claims/confidence-on.js';
import { summarise, type Evidence } from '../../../../src/domain/claims/summarise.js';
import { validityOn, type Validity } from '../../../../src/domain/time/validity.js';
import {
  denies,
  leavesPossible,
  names,
  seen,
  together,
  vouches,
  type Told,
} from '../../../support/naive-periods.js';
import { said, summaryOf, voted } from '../../../support/summaries.js';

/** Days around all dates that are told. */
const DAYS = ['1999-12-31', '2000', '2001', '2002', '2003', '2004', '2005']
  .flatMap((year) => ['-01-01', '-02-29', '-06-30', '-07-01', '-12-31'].map((day) => year + day))
  .filter((day) => day.length === 10 && !/200[1235]-02-29/.test(day));

const date = fc.constantFrom(
  ...['2000', '2001', '2001-06', '2002', '2002-06-30', '2003-12-31', '2004', '2004-01-01'],
);
const maybe = fc.option(date, { nil: null });
const told: fc.Arbitrary<Told> = fc
  .record({
    polarity: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES' as const),
    validFrom: maybe,
    validTo: maybe,
    observedOn: fc.option(date, { nil: null, freq: 1 }),
    document: fc.record({ date: maybe, retrieved: maybe }),
  })
  .filter(
    ({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo,
  );
const tales = fc.tuple(
  fc.constantFrom('act' as const, 'state' as const),
  fc.array(told, { minLength: 1, maxLength: 5 }),
);

function evidenceOf(nature: 'act' | 'state', tale: readonly Told[]): Evidence[] {
  return tale.map(({ document, ...saying }, at) =>
    (nature === 'act' ? voted : said)(
      { ...saying, document: `document:${at}`, locator: `row ${at}` },
      document,
    ),
  );
}

type Nature = 'act' | 'state';
/** A wrong day of a tale, given its validity; anything else when it is as it should be. */
type Wrong = (day: string, is: Validity, tale: Tale) => boolean;

/** The claims of one relation, and what one may ask of them. */
interface Tale {
  readonly nature: Nature;
  readonly asserting: readonly Told[];
  /** Whether one of them states an end. */
  readonly ended: boolean;
  readonly all: readonly Told[];
}

describe('what the claims of a relation prove', () => {
  const everyDay = (isWrong: Wrong): void => {
    fc.assert(
      fc.property(tales, ([nature, all]) => {
        const summary = summarise(evidenceOf(nature, all));
        if (summary === null) return;
        const asserting = all.filter(({ polarity }) => polarity === 'ASSERTS');
        const ended = asserting.some(({ validTo }) => validTo !== null);
        const wrong = DAYS.filter((day) =>
          isWrong(day, validityOn(summary, day), { nature, asserting, ended, all }),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 400, seed: 5 },
    );
  };

  it('is never that it did not hold on a day for which a claim vouches', () => {
    everyDay((day, is, { nature, asserting, ended }) => {
      const vouching = asserting.some((one) =>
        // An act that one source leaves open ends where another ends it.
        nature === 'act' && ended && one.validTo === null
          ? names(one, day)
          : vouches(one, day, nature),
      );
      return vouching && is === 'NO';
    });
  });

  it('is certain of a day for which one vouches and that all others of its period leave possible', () => {
    everyDay((day, is, { nature, asserting, all }) => {
      const sure =
        !all.some((one) => denies(one, day)) &&
        together(asserting).some(
          (period) =>
            period.some((one) => vouches(one, day, nature)) &&
            period.every((one) => leavesPossible(one, day)) &&
            !(nature === 'act' && period.some(({ validTo }) => validTo !== null)),
        );
      return sure && is !== 'CERTAIN';
    });
  });

  it('is what each period proves by itself once nothing joins them: those in between may have been', () => {
    const first = said({ validFrom: '2000-01-01', validTo: '2001' });
    const bridge = said({ validFrom: '2001', validTo: '2004', document: 'document:bridge' });
    const second = said({ validFrom: '2004', validTo: '2005-12-31', document: 'document:second' });
    const days = ['2000-06-30', '2002-06-30', '2005-06-30', '2006'];
    const on = (...evidence: Evidence[]): Validity[] =>
      days.map((day) => validityOn(summaryOf(...evidence), day));
    expect(on(first, bridge, second)).toEqual(['CERTAIN', 'CERTAIN', 'CERTAIN', 'NO']);
    expect(on(first, second)).toEqual(['CERTAIN', 'POSSIBLE', 'CERTAIN', 'NO']);
    expect(days.map((day) => confidenceOn([first, second], day) > 0)).toEqual([
      ...[true, false, true, false],
    ]);
  });

  it('is that an act which nobody ended still holds, whatever ended before it began', () => {
    const left = voted({ validFrom: '2000', validTo: '2001' });
    const again = voted({ validFrom: '2003', document: 'document:again' });
    expect(validityOn(summaryOf(left, again), '2030')).toBe('CERTAIN');
    expect(confidenceOn([left, again], '2030')).toBe(1);
  });

  it('is no more certain for two sightings around a period that they contradict', () => {
    const [before, after] = [said({ observedOn: '2000' }), said({ observedOn: '2004' })];
    const between = said({ validFrom: '2001', validTo: '2002', document: 'document:between' });
    expect(validityOn(summaryOf(before, between, after), '2000')).toBe('POSSIBLE');
  });

  it('is not certain of a day that one denies, nor of one that no claim leaves possible', () => {
    everyDay((day, is, { asserting, all }) => {
      const doubtful =
        all.some((one) => denies(one, day)) || !asserting.some((one) => leavesPossible(one, day));
      return doubtful && is === 'CERTAIN';
    });
  });

  it('is nothing certain of a state after the last day on which a source saw it', () => {
    everyDay((day, is, { nature, asserting, ended }) => {
      const known = asserting.flatMap((one) => [one.validFrom ?? '', seen(one) ?? '']);
      const late = known.every((date) => date === '' || `${date}-12-31` < day);
      return nature === 'state' && !ended && late && is === 'CERTAIN';
    });
  });

  it('does not hang on the order in which they come', () => {
    const shuffled = tales.chain(([nature, tale]) => {
      const evidence = evidenceOf(nature, tale);
      const whole = { minLength: evidence.length, maxLength: evidence.length };
      return fc.tuple(fc.constant(evidence), fc.shuffledSubarray(evidence, whole));
    });
    fc.assert(
      fc.property(shuffled, ([evidence, other]) => {
        expect(summarise(other)).toEqual(summarise(evidence));
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});

describe('how sure it is that a relation held on a date', () => {
  const p1 = said({ validFrom: '1990', validTo: '1996', confidence: 0.9 });
  const p2 = said({
    ...{ validFrom: '1996-06', validTo: '2002-03', document: 'document:p2' },
    confidence: 0.8,
  });

  it('counts only the sources that vouch for the date', () => {
    expect(['1989', '1995', '1999'].map((on) => confidenceOn([p1, p2], on))).toEqual([0, 0.9, 0.8]);
  });

  it('does not count a source that says nothing of time', () => {
    const undated = said({ confidence: 0.8, document: 'document:undated' }, { publisher: 'B' });
    expect(confidenceOn([p1, undated], '1995')).toBe(0.9);
  });

  it('counts no act after the end that another source states', () => {
    const signed = voted({ validFrom: '2005', confidence: 0.9 }, { publisher: 'A' });
    const exit = { validTo: '2019', confidence: 0.8, document: 'document:exit' };
    const left = voted(exit, { publisher: 'B' });
    expect(['2010', '2021'].map((on) => confidenceOn([signed, left], on))).toEqual([0.98, 0]);
    expect(confidenceOn([signed], '2021')).toBe(0.9);
  });

  it('is lowered by a denial of that date, and by no other', () => {
    const denial = said({
      ...{ observedOn: '1999', polarity: 'DENIES', document: 'document:no' },
      confidence: 0.5,
    });
    expect(confidenceOn([p2, denial], '1999-06')).toBe(0.4);
    expect(confidenceOn([p2, denial], '2000')).toBe(0.8);
  });
});
