import {
  firstDay,
  isPartialDate,
  lastDay,
  parsePartialDate,
  today,
} from '../../../../src/domain/time/partial-date.js';

describe('a partial date', () => {
  it.each(['2018', '2018-12', '2018-12-19', '0001', '9999-12-31', '1900-02-28'])(
    'may be written %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    ['a month that does not exist', '2018-13'],
    ['month zero', '2018-00'],
    ['day zero', '2018-01-00'],
    ['31 April', '2018-04-31'],
    ['29 February of a common year', '2019-02-29'],
    ['29 February of 1900, which was no leap year', '1900-02-29'],
    ['two digits of a year', '18'],
    ['five digits of a year', '12018'],
    ['one digit of a month', '2018-1'],
    ['other signs', '2018/12/19'],
    ['a time', '2018-12-19T00:00:00Z'],
    ['a space', ' 2018'],
    ['a line break', '2018\n'],
    ['digits of another script', '２０１８'],
    ['an unknown year', 'XXXX-12-03'],
    ['nothing', ''],
  ])('is not %s: %j', (_what, text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it.each(['2020-02-29', '2000-02-29'])('knows the leap day %s', (text) => {
    expect(firstDay(text)).toBe(lastDay(text));
  });

  // Day numbers by Python: (date(y, m, d) - date(1970, 1, 1)).days
  it.each([
    ['1970', 0, 364],
    ['2018', 17532, 17896],
    ['2018-02', 17563, 17590],
    ['2020-02', 18293, 18321],
    ['2018-12-19', 17884, 17884],
    ['1951', -6940, -6576],
    ['0099-03', -683_309, -683_279],
    ['9999-12', 2_932_866, 2_932_896],
  ])('%s is the days from %d to %d', (text, first, last) => {
    expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
  });

  it('is refused with what to write and where it stood', () => {
    expect(() => parsePartialDate('19.12.2018', 'filter.start.after')).toThrow(
      expect.objectContaining({
        kind: 'INVALID_INPUT',
        message:
          '"19.12.2018" is not a date. Write a year, a month or a day: 2018, 2018-12 or 2018-12-19.',
        details: { path: 'filter.start.after' },
      }) as Error,
    );
  });

  it('of today is the day in UTC, also late in the evening of the west', () => {
    expect(today(new Date('2018-12-31T23:30:00-05:00'))).toBe('2019-01-01');
  });
});
