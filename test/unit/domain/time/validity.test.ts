import type { RelationSummary } from '../../../../src/domain/relation.js';
import { isCurrent, validityOn } from '../../../../src/domain/time/validity.js';
import type { Saying } from '../../../support/claims.js';
import { said, summaryOf, voted } from '../../../support/summaries.js';

const period = (
  validFrom: string | null,
  validTo: string | null,
  observedOn: string | null = null,
): RelationSummary => summaryOf(said({ validFrom, validTo, observedOn }));

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
    ['before what is open', period('2003', null), '2002', 'NO'],
    ['before an end whose start is unknown', period(null, '2010'), '2005', 'POSSIBLE'],
    ['after an end whose start is unknown', period(null, '2010'), '2011', 'NO'],
    ['ever, when nothing is known', period(null, null), '1800', 'POSSIBLE'],
    [
      'on a day that a source vouches for',
      period(null, null, '2020-06-01'),
      '2020-06-01',
      'CERTAIN',
    ],
    ['on another day', period(null, null, '2020-06-01'), '2020-06-02', 'POSSIBLE'],
  ] as const)('%s', (_when, held, on, expected) => {
    expect(validityOn(held, on)).toBe(expected);
  });

  it('is certain between a vouched day and a dated end', () => {
    const left = period(null, '2021-05', '2020-06-01');
    expect(validityOn(left, '2020-12')).toBe('CERTAIN');
    expect(validityOn(left, '2021-05')).toBe('POSSIBLE');
    expect(validityOn(left, '2020-05')).toBe('POSSIBLE');
  });

  it('is certain between the start of one source and the end of another', () => {
    const ended = summaryOf(said({ validFrom: '2003' }), said({ validTo: '2010' }));
    expect(ended).toMatchObject({ validFrom: '2003', validTo: '2010' });
    expect(validityOn(ended, '2007')).toBe('CERTAIN');
    expect(validityOn(ended, '2011')).toBe('NO');
  });
});

describe('a state that a source leaves open', () => {
  const chair = { validFrom: '2024-02' };
  const on = (held: RelationSummary, ...days: string[]): string[] =>
    days.map((day) => validityOn(held, day));

  it('is certain until its source was written, and only possible after', () => {
    const held = summaryOf(said(chair, { date: '2024-10-05', retrieved: '2026-01-01' }));
    expect(held.lastSeen).toBe('2024-10-05');
    expect(on(held, '2024-03', '2024-10-05', '2024-10-06', '2026-11')).toEqual([
      ...['CERTAIN', 'CERTAIN', 'POSSIBLE', 'POSSIBLE'],
    ]);
  });

  it('is certain until its source was read, where that has no date', () => {
    const held = summaryOf(said(chair, { retrieved: '2025-06-01' }));
    expect(held.lastSeen).toBe('2025-06-01');
    expect(on(held, '2025-06-01', '2025-06-02')).toEqual(['CERTAIN', 'POSSIBLE']);
  });

  it('is certain until the day that its source vouches for, whenever that was written', () => {
    const held = summaryOf(said({ ...chair, observedOn: '2024-05-01' }, { date: '2026' }));
    expect(held.lastSeen).toBe('2024-05-01');
    expect(on(held, '2024-05-01', '2024-05-02')).toEqual(['CERTAIN', 'POSSIBLE']);
  });

  it('is certain until the first day of a date that is not exact', () => {
    const held = summaryOf(said({ validFrom: '2004' }, { date: '2024' }));
    expect(held.lastSeen).toBe('2024');
    expect(on(held, '2023', '2024-01-01', '2024-01-02')).toEqual([
      ...['CERTAIN', 'CERTAIN', 'POSSIBLE'],
    ]);
  });

  it('is certain on its first day alone where its source has no date at all', () => {
    const held = summaryOf(said({ validFrom: '2024-02-01' }));
    expect(held.lastSeen).toBeNull();
    expect(on(held, '2024-02-01', '2024-02-02', '2024-01-31')).toEqual([
      ...['CERTAIN', 'POSSIBLE', 'NO'],
    ]);
    expect(on(summaryOf(said(chair)), '2024-02-29')).toEqual(['POSSIBLE']);
  });

  it('is not seen by a document from before it began', () => {
    const announced = summaryOf(said({ validFrom: '2025-01-01' }, { date: '2024-10-05' }));
    expect(announced.lastSeen).toBeNull();
    expect(on(announced, '2025-01-01', '2025-01-02')).toEqual(['CERTAIN', 'POSSIBLE']);
  });

  it('is seen by whichever source saw it last', () => {
    const held = summaryOf(
      said({ validFrom: '2002' }, { date: '2010-03-01' }),
      said({ observedOn: '2020-06-01', document: 'document:page' }),
    );
    expect(held.lastSeen).toBe('2020-06-01');
    expect(on(held, '2015', '2020-06-01', '2021')).toEqual(['CERTAIN', 'CERTAIN', 'POSSIBLE']);
  });

  it('ends where another source ends it, unless it was seen later', () => {
    const end: Saying = { validTo: '2010', document: 'document:end' };
    const ended = summaryOf(said({ validFrom: '2003' }, { date: '2006' }), said(end));
    expect(on(ended, '2008', '2011')).toEqual(['CERTAIN', 'NO']);
    const seenLater = summaryOf(said({ validFrom: '2003' }, { date: '2015-01-01' }), said(end));
    expect(on(seenLater, '2008', '2012', '2030')).toEqual(['CERTAIN', 'POSSIBLE', 'POSSIBLE']);
  });
});

describe('a state that ended', () => {
  it('is not seen by what was written since', () => {
    const ended = summaryOf(said({ validFrom: '2003', validTo: '2005' }, { date: '2012' }));
    expect(ended.lastSeen).toBeNull();
  });
});

describe('an act', () => {
  it('holds until an end is stated', () => {
    const ratified = voted({ validFrom: '2005-03-01' }, { date: '2006' });
    expect(validityOn(summaryOf(ratified), '2026')).toBe('CERTAIN');
    expect(summaryOf(ratified).lastSeen).toBeNull();
    const left = summaryOf(ratified, voted({ validTo: '2019', document: 'document:exit' }));
    expect(validityOn(left, '2018')).toBe('CERTAIN');
    expect(validityOn(left, '2020')).toBe('NO');
  });
});

describe('the days on which some source leaves a relation possible', () => {
  const hull = ({ validFromDay, validToDay }: RelationSummary): unknown => ({
    from: validFromDay,
    to: validToDay,
  });

  it('are without bound at an end that is open or not known', () => {
    expect(hull(period(null, null))).toEqual({ from: -1_000_000_000, to: 1_000_000_000 });
    expect(hull(period('1970', null))).toEqual({ from: 0, to: 1_000_000_000 });
  });

  it('are the widest the dates allow', () => {
    expect(hull(period('1970', '1970-02'))).toEqual({ from: 0, to: 58 });
  });

  it('reach from the earliest to the latest that any source states', () => {
    const two = summaryOf(
      said({ validFrom: '1971', validTo: '1972', confidence: 0.9 }),
      said({ validFrom: '1970', validTo: '1971', confidence: 0.5, document: 'document:b' }),
    );
    expect(two).toMatchObject({ validFrom: '1970', validTo: '1972' });
    expect(hull(two)).toEqual({ from: 0, to: 3 * 365 });
  });
});

describe('sources that differ', () => {
  const p1 = said({ validFrom: '1990', validTo: '1996', document: 'document:p1' });
  const p2 = said({ validFrom: '1996-06', validTo: '2002-03', document: 'document:p2' });

  it('leave possible what only one of them says', () => {
    const both = summaryOf(p1, p2);
    const days = ['1989', '1995', '1999', '2002-04'];
    expect(days.map((day) => validityOn(both, day))).toEqual([
      ...['NO', 'POSSIBLE', 'POSSIBLE', 'NO'],
    ]);
  });

  it('are certain of what both say', () => {
    const joined = summaryOf(
      said({ validFrom: '2002', document: 'document:old' }, { date: '2010' }),
      said({ validFrom: '2004', document: 'document:new' }, { date: '2020' }),
    );
    expect(['2001', '2003', '2005', '2019', '2021'].map((day) => validityOn(joined, day))).toEqual([
      ...['NO', 'POSSIBLE', 'CERTAIN', 'CERTAIN', 'POSSIBLE'],
    ]);
  });

  it('are sure of nothing where one denies it', () => {
    const denied = summaryOf(
      said({ validFrom: '2000', validTo: '2010' }),
      said({ validFrom: '2004', validTo: '2005', polarity: 'DENIES', document: 'document:no' }),
    );
    expect(['2003', '2004', '2006'].map((day) => validityOn(denied, day))).toEqual([
      ...['CERTAIN', 'POSSIBLE', 'CERTAIN'],
    ]);
  });
});

describe('periods that meet only in what is not known of their ends', () => {
  const first = said({ validFrom: '2005', validTo: '2006' });
  const second = said({ validFrom: '2006', validTo: '2008', document: 'document:next' });

  it('go on', () => {
    const term = summaryOf(first, second);
    expect(term).toMatchObject({ validFrom: '2005', validTo: '2008' });
    const years = ['2004', '2005-12-31', '2006', '2007', '2009'];
    expect(years.map((day) => validityOn(term, day))).toEqual([
      ...['NO', 'CERTAIN', 'CERTAIN', 'CERTAIN', 'NO'],
    ]);
  });

  it('go on from one to the next', () => {
    const third = said({ validFrom: '2008', validTo: '2011', document: 'document:third' });
    const terms = summaryOf(third, first, second);
    expect(terms).toMatchObject({ validFrom: '2005', validTo: '2011' });
    expect(validityOn(terms, '2008')).toBe('CERTAIN');
  });

  it('go on into one that is open', () => {
    const open = said({ validFrom: '2006', document: 'document:now' }, { date: '2012' });
    const now = summaryOf(first, open);
    expect(now).toMatchObject({ validFrom: '2005', validTo: null, validToKnown: 'OPEN' });
    expect(validityOn(now, '2011')).toBe('CERTAIN');
  });

  it('do not, where one begins and ends within a year', () => {
    const ended = summaryOf(said({ validFrom: '2006' }), said({ validTo: '2006' }));
    expect(ended).toMatchObject({ validFrom: '2006', validTo: '2006' });
  });

  it('do not, where both begin alike and differ on the end', () => {
    const short = said({ validFrom: '2006', validTo: '2006', document: 'document:short' });
    const apart = summaryOf(short, said({ validFrom: '2006', validTo: '2008' }));
    expect(['2007', '2009'].map((day) => validityOn(apart, day))).toEqual(['POSSIBLE', 'NO']);
  });
});

describe('a relation is current', () => {
  const relation = (status: 'ACTUAL' | 'PLANNED' | 'CLAIMED', held: RelationSummary) => ({
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
