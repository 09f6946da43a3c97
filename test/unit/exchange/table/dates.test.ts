import { readPeriod } from '../../../../src/exchange/sources/table/cells/dates.js';
import type { DateRules } from '../../../../src/exchange/sources/table/cells/period.js';

const read = (text: string | Date | number, rules: DateRules = {}): unknown => {
  const found = readPeriod(text, rules);
  return 'value' in found ? [found.value.from, found.value.to] : found.complaint;
};
const both = (date: string): [string, string] => [date, date];

describe('dates as people write them', () => {
  it.each([
    ['2018', '2018'],
    ['2018-12', '2018-12'],
    ['2018-12-31', '2018-12-31'],
    ['2018/2/3', '2018-02-03'],
    ['2018-12-31 00:00:00', '2018-12-31'],
    ['31.12.2018', '2018-12-31'],
    ['1.2.2018', '2018-02-01'],
    ['31/12/2018', '2018-12-31'],
    ['12/31/2018', '2018-12-31'],
    ['5-5-2018', '2018-05-05'],
    ['12/2018', '2018-12'],
    ['Dec 2018', '2018-12'],
    ['Sept. 2019', '2019-09'],
    ['décembre 2018', '2018-12'],
    ['Févr. 2020', '2020-02'],
    ['Marzo 2020', '2020-03'],
    ['1er août 2021', '2021-08-01'],
    ['19th of December 2018', '2018-12-19'],
    ['December 19, 2018', '2018-12-19'],
    ['Monday, 3 June 2019', '2019-06-03'],
    ['19 de diciembre de 2018', '2018-12-19'],
    // Numbers of a workbook: 1 January 2019 is day 43466, as Excel shows it.
    ['43466', '2019-01-01'],
    ['43466.5', '2019-01-01'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual(both(date));
  });

  it('are true dates of workbooks, too', () => {
    expect(read(new Date('2018-12-31T00:00:00Z'))).toEqual(both('2018-12-31'));
    expect(read(43466)).toEqual(both('2019-01-01'));
    expect(read(2019)).toEqual(both('2019'));
  });

  it.each([
    ['Q3 2019', '2019-07', '2019-09'],
    ['T4 2019', '2019-10', '2019-12'],
    ['2019-Q1', '2019-01', '2019-03'],
    ['3rd quarter 2019', '2019-07', '2019-09'],
    ['12-14 May 2019', '2019-05-12', '2019-05-14'],
    ['du 12 au 14 mai 2019', '2019-05-12', '2019-05-14'],
    ['May 12–14, 2019', '2019-05-12', '2019-05-14'],
    ['May – July 2019', '2019-05', '2019-07'],
    ['2018-2020', '2018', '2020'],
    ['Jan 2018 to Dec 2020', '2018-01', '2020-12'],
    ['01.03.2019 - 05.03.2019', '2019-03-01', '2019-03-05'],
    ['2018 - ongoing', '2018', null],
  ])('are periods: %s', (text, from, to) => {
    expect(read(text)).toEqual([from, to]);
  });

  it.each(['', '-', 'n/a', 'TBD', 'ongoing', 'en cours'])('say nothing: "%s"', (text) => {
    expect(read(text)).toEqual([null, null]);
  });

  it('can be two days, which the mapping decides', () => {
    expect(read('3/4/2019')).toContain('dayFirst');
    expect(read('3/4/2019', { dayFirst: true })).toEqual(both('2019-04-03'));
    expect(read('3/4/2019', { dayFirst: false })).toEqual(both('2019-03-04'));
  });

  it.each(['31.12.18', 'Dec-18', '3 Dec 18'])('have years of two digits: %s', (text) => {
    expect(read(text)).toContain('"century": 2000');
  });

  it('take the century from the mapping', () => {
    expect(read('31.12.18', { century: 2000 })).toEqual(both('2018-12-31'));
    expect(read('Dec-18', { century: 2000 })).toEqual(both('2018-12'));
  });

  it.each(['FY2018/19', 'FY 2018/2019', '2018/19', 'Exercice 2018/2019'])(
    'are financial years, asked and not guessed: %s',
    (text) => {
      expect(read(text)).toContain('"financialYear": 7');
      expect(read(text, { financialYear: 7 })).toEqual(['2018-07', '2019-06']);
      expect(read(text, { financialYear: 1 })).toEqual(['2018-01', '2018-12']);
    },
  );

  it('leave a financial year of one number to its writer', () => {
    expect(read('FY2018', { financialYear: 7 })).toContain('Write it as FY2018/19');
  });

  it.each(['soon', '31.02.2020', 'Smarch 2019', '2018-13', '40/40/2020', 'mid-2019'])(
    'are none: %s',
    (text) => {
      expect(typeof read(text)).toBe('string');
    },
  );
});
