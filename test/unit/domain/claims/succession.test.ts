import fc from 'fast-check';
import { goesOn, type Dates } from '../../../../src/domain/claims/said-days.js';
import { Succession } from '../../../../src/domain/claims/succession.js';

const date = fc.option(
  fc.constantFrom('1999-12-31', '2000', '2000-01', '2000-01-01', '2000-12', '2001', '2001-01-01'),
  { nil: null },
);
const dates: fc.Arbitrary<Dates> = fc.record({
  validFrom: date,
  validTo: date,
  observedOn: fc.constant(null),
});

describe('what goes on in what', () => {
  it('is found as by comparing every claim with every other', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 12 }), (claims) => {
        const succession = new Succession(claims);
        for (const claim of claims) {
          expect(succession.after(claim)).toEqual(claims.filter((other) => goesOn(claim, other)));
          expect(succession.before(claim)).toEqual(claims.filter((other) => goesOn(other, claim)));
        }
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
