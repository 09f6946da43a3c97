import fc from 'fast-check';
import { withinOneSlip } from '../../../../src/domain/names/typing-distance.js';
import { textbookDistance } from '../../../support/textbook-distance.js';

describe('a slip of a typist', () => {
  it.each([
    ['none', 'khartoum', 'khartoum', true],
    ['two neighbours swapped', 'khratoum', 'khartoum', true],
    ['the first two swapped', 'hkartoum', 'khartoum', true],
    ['the last two swapped', 'khartomu', 'khartoum', true],
    ['a letter added', 'kharttoum', 'khartoum', true],
    ['a letter left out', 'khartum', 'khartoum', true],
    ['a letter replaced', 'khartoun', 'khartoum', true],
    ['two letters replaced', 'kxartoux', 'khartoum', false],
    ['two letters added', 'khartoumxy', 'khartoum', false],
    ['two that are not neighbours swapped', 'ahkrtoum', 'khartoum', false],
    ['a swap and a letter between', 'cab', 'abxc', false],
    ['one letter or none', 'a', '', true],
    ['two letters or none', 'ab', '', false],
  ])('%s: %s for %s is %s', (_what, a, b, expected) => {
    expect(withinOneSlip(a, b)).toBe(expected);
    expect(withinOneSlip(b, a)).toBe(expected);
  });

  it('agrees with the textbook on any two short words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneSlip(a, b)).toBe(textbookDistance(a, b, { swaps: true }) <= 1);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
