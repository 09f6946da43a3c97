import { en } from '../../../src/explorer/core/words/en.js';
import { disagreementInWords } from '../../../src/explorer/features/entity/disagreement.js';
import { periodInWords, whyPossible, yearBars } from '../../../src/explorer/core/model/period.js';

const say = (validFrom: string | null, validTo: string | null): string =>
  periodInWords({ validFrom, validTo }, en, 'en-GB');

describe('a period in words', () => {
  it.each([
    [null, null, 'no dates given'],
    ['1993', null, 'since 1993'],
    ['2014-11', null, 'since November 2014'],
    [null, '2019', 'until 2019'],
    ['2014', '2019-06-30', '2014 to 30 June 2019'],
    ['2018-12-19', '2018-12-19', '19 December 2018'],
  ])('from %s to %s: %s', (from, to, words) => {
    expect(say(from, to)).toBe(words);
  });
});

describe('what is not known of a relation on 1 June 2018', () => {
  it.each([
    ['2014', null, 'end not known'],
    ['2018', null, 'possibly at that date'],
    [null, '2020', 'start not known'],
    ['2018-06', '2018-06', 'possibly at that date'],
    [null, null, null],
  ])('from %s to %s: %s', (validFrom, validTo, said) => {
    expect(whyPossible({ validity: 'POSSIBLE', validFrom, validTo }, en, '2018-06-01')).toBe(said);
  });

  it('is nothing where it certainly held', () => {
    const held = { validity: 'CERTAIN', validFrom: '2014', validTo: null };
    expect(whyPossible(held, en, '2018-06-01')).toBeNull();
  });
});

describe('what sources disagree on', () => {
  const told = (disagreements: Parameters<typeof disagreementInWords>[0]['disagreements']) =>
    disagreementInWords({ disagreements, validTo: null }, en, 'en-GB');

  it('is the other year when only the start differs', () => {
    const claim = { polarity: 'ASSERTS', validFrom: '2002', validTo: null } as const;
    expect(told([claim, claim])).toBe('sources disagree: 2002');
  });

  it('is the whole period when the end differs too', () => {
    const claim = { polarity: 'ASSERTS', validFrom: '2002', validTo: '2010' } as const;
    expect(told([claim])).toBe('sources disagree: 2002 to 2010');
  });

  it('is a denial before all else, and nothing when all agree', () => {
    const denial = { polarity: 'DENIES', validFrom: null, validTo: null } as const;
    expect(told([denial])).toBe('denied by a source');
    expect(told([])).toBeNull();
  });
});

describe('the bars of the time bar', () => {
  it('count starts per year, and leave no year out', () => {
    const period = (validFrom: string | null) => ({ validFrom, validTo: '2030' });
    const periods = [period('2022-05'), period('2022'), period('2024-01-31'), period(null)];
    expect(yearBars(periods, 2025)).toEqual([
      { year: 2022, starting: 2 },
      { year: 2023, starting: 0 },
      { year: 2024, starting: 1 },
      { year: 2025, starting: 0 },
    ]);
  });
});
