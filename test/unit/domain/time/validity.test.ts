import { isCurrent, outerDays, validityOn } from '../../../../src/domain/time/validity.js';

type Period = Parameters<typeof validityOn>[0];

const period = (
  validFrom: string | null,
  validTo: string | null,
  observedOn: string[] = [],
): Period => ({
  validFrom,
  validTo,
  validToKnown: validTo !== null ? 'DATED' : validFrom !== null ? 'OPEN' : 'UNKNOWN',
  observedOn,
});

describe('whether a relation held on a date', () => {
  it.each([
    ['between two dates', period('2016', '2018'), '2017', 'CERTAIN'],
    ['before it began', period('2016', '2018'), '2015-12-31', 'NO'],
    ['after it ended', period('2016', '2018'), '2019', 'NO'],
    ['in the year it began, on a day unknown', period('2016', '2018'), '2016-06', 'POSSIBLE'],
    ['in the year it ended, on a day unknown', period('2016', '2018'), '2018-06', 'POSSIBLE'],
    ['on its first day', period('2016-01-01', '2018-12-31'), '2016-01-01', 'CERTAIN'],
    ['on its last day', period('2016-01-01', '2018-12-31'), '2018-12-31', 'CERTAIN'],
    ['in a year that it left early', period('2016', '2018-03-01'), '2018', 'POSSIBLE'],
    ['on the one day of a vote', period('2018-12-19', '2018-12-19'), '2018-12-19', 'CERTAIN'],
    ['in the year of the vote, as a whole', period('2018-12-19', '2018-12-19'), '2018', 'POSSIBLE'],
    ['in the past of what is open', period('2003', null), '2010', 'CERTAIN'],
    ['in the future of what is open', period('2003', null), '9998', 'POSSIBLE'],
    ['before what is open', period('2003', null), '2002', 'NO'],
    ['before an end whose start is unknown', period(null, '2010'), '2005', 'POSSIBLE'],
    ['after an end whose start is unknown', period(null, '2010'), '2011', 'NO'],
    ['ever, when nothing is known', period(null, null), '1800', 'POSSIBLE'],
    [
      'on a day that a source vouches for',
      period(null, null, ['2020-06-01']),
      '2020-06-01',
      'CERTAIN',
    ],
    ['on another day', period(null, null, ['2020-06-01']), '2020-06-02', 'POSSIBLE'],
  ] as const)('%s', (_when, held, on, expected) => {
    expect(validityOn(held, on)).toBe(expected);
  });

  it('is certain between a vouched day and a dated end', () => {
    const left = period(null, '2021-05', ['2020-06-01']);
    expect(validityOn(left, '2020-12')).toBe('CERTAIN');
    expect(validityOn(left, '2021-05')).toBe('POSSIBLE');
    expect(validityOn(left, '2020-05')).toBe('POSSIBLE');
  });

  it('is certain between a start and a vouched day', () => {
    expect(validityOn(period('2000', '2010', ['2010-12-31']), '2010-12-30')).toBe('CERTAIN');
  });
});

describe('the days stored for a period', () => {
  it('are a thousand million at an end that is open or not known', () => {
    expect(outerDays(period(null, null))).toEqual({ from: -1_000_000_000, to: 1_000_000_000 });
    expect(outerDays(period('1970', null))).toEqual({ from: 0, to: 1_000_000_000 });
  });

  it('are the widest the dates allow', () => {
    expect(outerDays(period('1970', '1970-02'))).toEqual({ from: 0, to: 58 });
  });
});

describe('a relation is current', () => {
  const relation = (status: 'ACTUAL' | 'PLANNED' | 'CLAIMED', held: Period) => ({
    ...held,
    status,
  });

  it('while it is open or its end is not known', () => {
    expect(isCurrent(relation('ACTUAL', period('2003', null)))).toBe(true);
    expect(isCurrent(relation('ACTUAL', period(null, null)))).toBe(true);
  });

  it('not once it ended, nor before it begins', () => {
    expect(isCurrent(relation('ACTUAL', period('2003', '2012')))).toBe(false);
    expect(isCurrent(relation('ACTUAL', period('9998', null)))).toBe(false);
  });

  it('not when it is only planned or alleged', () => {
    expect(isCurrent(relation('PLANNED', period(null, null)))).toBe(false);
    expect(isCurrent(relation('CLAIMED', period(null, null)))).toBe(false);
  });
});
