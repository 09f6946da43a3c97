import { barOf, yearsOf, type Dates } from '../../../src/explorer/features/timeline/bar-pieces.js';

const dates = (given: Partial<Dates>): Dates => ({
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
  endKnown: 'UNKNOWN',
  ...given,
});
/** Pieces as "kind from to", to a tenth of a year. */
const drawn = (given: Partial<Dates>): string[] =>
  barOf(dates(given), { first: 2000, now: 2026 }).pieces.map(
    ({ kind, from, to }) => `${kind} ${from.toFixed(1)} ${to.toFixed(1)}`,
  );

it('places days within their year, to the evening when it ends there', () => {
  expect(yearsOf('2018-01-01')).toBe(2018);
  expect(yearsOf('2018-12-31', true)).toBe(2019);
  expect(yearsOf('2016-07-02')).toBeCloseTo(2016.5, 2);
});

describe('a bar', () => {
  it('is solid between two exact days', () => {
    const exact = { startEarliest: '2010-01-01', startLatest: '2010-01-01' };
    const end = { endEarliest: '2014-12-31', endLatest: '2014-12-31', endKnown: 'DATED' } as const;
    expect(drawn({ ...exact, ...end })).toEqual(['solid 2010.0 2015.0']);
  });

  it('fades over the years in which it began and ended', () => {
    const start = { startEarliest: '2010-01-01', startLatest: '2010-12-31' };
    const end = { endEarliest: '2014-01-01', endLatest: '2014-12-31', endKnown: 'DATED' } as const;
    expect(drawn({ ...start, ...end })).toEqual([
      'fade-in 2010.0 2011.0',
      'solid 2011.0 2014.0',
      'fade-out 2014.0 2015.0',
    ]);
  });

  it('lies within a year of which no day is certain', () => {
    const year = { startEarliest: '2014-01-01', startLatest: '2014-12-31' };
    const end = { endEarliest: '2014-01-01', endLatest: '2014-12-31', endKnown: 'DATED' } as const;
    expect(drawn({ ...year, ...end })).toEqual(['within 2014.0 2015.0']);
  });

  it('is a moment when it is of some days', () => {
    const start = { startEarliest: '2018-12-10', startLatest: '2018-12-10' };
    const end = { endEarliest: '2018-12-11', endLatest: '2018-12-11', endKnown: 'DATED' } as const;
    expect(drawn({ ...start, ...end })).toEqual(['moment 2018.9 2018.9']);
  });

  it('is solid until a source last saw it, and fades from there, with an arrow where it is open', () => {
    const start = { startEarliest: '2014-01-01', startLatest: '2014-12-31' };
    const open = { ...start, endEarliest: '2024-12-31', endKnown: 'OPEN' } as const;
    expect(drawn(open)).toEqual([
      'fade-in 2014.0 2015.0',
      'solid 2015.0 2025.0',
      'fade-out 2025.0 2026.0',
    ]);
    expect(barOf(dates(open), { first: 2000, now: 2026 }).goesOn).toBe(true);
    expect(drawn({ ...start, endEarliest: '2014-01-01' })).toEqual([
      'fade-in 2014.0 2015.0',
      'fade-out 2015.0 2026.0',
    ]);
  });

  it('is certain as far as a source vouches', () => {
    const start = { startEarliest: '2014-01-01', startLatest: '2014-01-01' };
    expect(drawn({ ...start, endEarliest: '2018-12-31' })).toEqual([
      'solid 2014.0 2019.0',
      'fade-out 2019.0 2026.0',
    ]);
  });

  it('fades in from the beginning of the axis where nothing bounds the start', () => {
    const end = { endEarliest: '2010-12-31', endLatest: '2010-12-31', endKnown: 'DATED' } as const;
    expect(drawn({ startLatest: '2005-01-01', ...end })).toEqual([
      'fade-in 2000.0 2005.0',
      'solid 2005.0 2011.0',
    ]);
  });
});
