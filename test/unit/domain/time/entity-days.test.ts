import { datesOf, entityDays } from '../../../../src/domain/time/entity-days.js';
import { dayText } from '../../../../src/domain/time/partial-date.js';
import type { Days } from '../../../../src/domain/time/days.js';
import { isTime } from '../../../../src/domain/time/utc-time.js';
import type { EntityKind } from '../../../../src/domain/kinds.js';
import type { FieldValue } from '../../../../src/domain/entity.js';

const text = (days: Days | null): string | null => {
  const [from, to] = [days?.from, days?.to].map((day) =>
    day === undefined || Math.abs(day) >= 1e9 ? '' : dayText(day),
  );
  return days === null ? null : `${from}..${to}`;
};
const days = (kind: EntityKind, fields: Record<string, FieldValue>): (string | null)[] => {
  const { start, end, lasts } = entityDays({ kind, fields });
  return [start, end, lasts].map(text);
};

describe('the days that the dates of an entity may mean', () => {
  it('are those of its year or month; an end is never before the start', () => {
    expect(days('EVENT', { start: '2018', end: '2018-06' })).toEqual([
      ...['2018-01-01..2018-06-30', '2018-06-01..2018-06-30', '2018-01-01..2018-06-30'],
    ]);
    expect(days('EVENT', { start: '2018-06', end: '2018' })).toEqual([
      ...['2018-06-01..2018-06-30', '2018-06-01..2018-12-31', '2018-06-01..2018-12-31'],
    ]);
  });

  it('are open where what lasts names no end, and one moment where it is a meeting', () => {
    expect(days('PROJECT', { start: '2018' })).toEqual([
      '2018-01-01..2018-12-31',
      null,
      '2018-01-01..',
    ]);
    expect(days('PROJECT', { end: '2018' })[2]).toBe('..2018-12-31');
    expect(days('EVENT', { start: '2018-12' })[2]).toBe('2018-12-01..2018-12-31');
    expect(days('EVENT', {})).toEqual([null, null, null]);
  });

  it('are of a framework those of its period, not of its adoption', () => {
    const plan = { adoptedOn: '2015-11-12', periodFrom: '2016', periodTo: '2020' };
    expect(days('FRAMEWORK', plan)).toEqual([
      ...['2015-11-12..2015-11-12', null, '2016-01-01..2020-12-31'],
    ]);
    expect(datesOf('COUNTRY')).toEqual({ start: false, end: false, lasts: false });
    expect(datesOf('PROJECT')).toEqual({ start: true, end: true, lasts: true });
  });
});

describe('a time in UTC', () => {
  it.each([
    ['2026-01-31T12:00Z', true],
    ['2026-01-31T12:00:00.123Z', true],
    ['2026-02-30T12:00:00Z', false],
    ['2026-01-31T25:00:00Z', false],
    ['2026-01-31T12:00:00', false],
    ['2026-01-31T12:00:00+01:00', false],
    ['2026-01-31', false],
  ])('%s: %s', (written, is) => {
    expect(isTime(written)).toBe(is);
  });
});
