import { expiryOf } from '../../../src/access/expiry.js';

const NOW = new Date('2026-12-30T18:30:00.000Z');

describe('when a key expires', () => {
  it.each([
    ['2026-12-30', '2026-12-31T00:00:00.000Z'],
    ['2027-01-31', '2027-02-01T00:00:00.000Z'],
    ['2028-02-29', '2028-03-01T00:00:00.000Z'],
    ['1d', '2026-12-31T18:30:00.000Z'],
    ['90d', '2027-03-30T18:30:00.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(expiryOf(text, NOW)).toBe(moment);
  });

  it.each(['', '0d', '3651d', '90', '-1d', '2026-12-29', '2027-02-30', '2027-13-01', '31.1.2027'])(
    '"%s" is refused',
    (text) => {
      expect(() => expiryOf(text, NOW)).toThrow('as 2027-01-31, or after 1 to 3650 days, as 90d');
    },
  );
});
