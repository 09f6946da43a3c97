import fc from 'fast-check';
import { withinOneSlip } from '../../../../src/domain/names/typing-distance.js';

/** Optimal string alignment by its textbook table: insert, delete, replace, swap neighbours. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      table[i]?.splice(j, 1, swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best);
    }
  }
  return at(a.length, b.length);
}

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
        expect(withinOneSlip(a, b)).toBe(distance(a, b) <= 1);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
