import { readAmount } from '../../../../src/exchange/sources/table/cells/amounts.js';

const read = (text: string | number, decimal?: '.' | ','): unknown => {
  const found = readAmount(text, decimal);
  if ('complaint' in found) return found.complaint;
  return found.value === null ? null : [found.value.value, found.value.currency];
};

describe('amounts of money as people write them', () => {
  it.each([
    [1200000, 1200000, null],
    ['1200000', 1200000, null],
    ['1,200,000', 1200000, null],
    ['1.200.000', 1200000, null],
    ['1.200.000,50', 1200000.5, null],
    ['1,200,000.50', 1200000.5, null],
    ["1'200'000", 1200000, null],
    ['1 200 000', 1200000, null],
    ['1\u202f200\u00a0000 €', 1200000, 'EUR'],
    ['EUR 1,200,000', 1200000, 'EUR'],
    ['1,200,000 EUR', 1200000, 'EUR'],
    ['€1.2 million', 1200000, 'EUR'],
    ['1.2 m', 1200000, null],
    ['1,2 Mio. CHF', 1200000, 'CHF'],
    ['USD 350k', 350000, 'USD'],
    ['US$ 2.5bn', 2500000000, 'USD'],
    ['£500', 500, 'GBP'],
    ['$500', 500, null],
    ['1.1 m', 1100000, null],
    ['1,200', 1200, null],
    ['1.200', 1200, null],
    ['12,50', 12.5, null],
    ['0.5', 0.5, null],
  ])('%s', (text, value, currency) => {
    expect(read(text)).toEqual([value, currency]);
  });

  it('follow the mapping where one sign always stands before decimals', () => {
    expect(read('1,234', ',')).toEqual([1.234, null]);
    expect(read('1,234', '.')).toEqual([1234, null]);
  });

  it.each(['', 'n/a', '-', 'tbd'])('are missing: "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(['about ten', '1-2 m', '(500)', '12 XYZ', '5 apples', '-3'])('are none: %s', (text) => {
    expect(read(text)).toContain('is not an amount');
  });
});
