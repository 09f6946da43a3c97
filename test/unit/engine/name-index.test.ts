import fc from 'fast-check';
import { withinOneSlip } from '../../../src/domain/names/typing-distance.js';
import { NameIndex } from '../../../src/engine/grafeo/names.js';
import type { NameEntry } from '../../../src/engine/engine.js';

const entry = (id: string, ...names: string[]): NameEntry => ({
  ...{ id, kind: 'ORGANISATION', names, sortName: null },
});

const find = (index: NameIndex, text: string): string[] => index.find({ text, kinds: null }).sort();

/** Few letters, so that beginnings and slips are common; single ones would be initials. */
const word = fc.string({ unit: fc.constantFrom('k', 'm', 'r'), minLength: 2, maxLength: 5 });
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const change = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  names: fc.array(word, { maxLength: 3 }),
});

/** As the port says it: each word is begun by one of the text, or is one slip away from it. */
function naive(names: ReadonlyMap<string, readonly string[]>, asked: readonly string[]): string[] {
  const meets = (one: string, other: string): boolean =>
    other.startsWith(one) || (one.length > 2 && withinOneSlip(one, other));
  const joined = asked.slice(1).map((one, at) => ({ at, word: (asked[at] ?? '') + one }));
  return [...names]
    .filter(([, own]) =>
      asked.every(
        (one, place) =>
          own.some((other) => meets(one, other)) ||
          joined.some(
            ({ at, word: both }) =>
              (at === place || at + 1 === place) && own.some((other) => other.startsWith(both)),
          ),
      ),
    )
    .map(([id]) => id)
    .sort();
}

describe('the index of names in memory', () => {
  it('finds what a look at every name finds, whatever was put, changed and removed before', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), words, (changes, asked) => {
        const index = new NameIndex();
        const names = new Map<string, readonly string[]>();
        for (const { id, names: own } of changes) {
          index.put([entry(String(id), ...own)]);
          names.set(String(id), own);
        }
        expect(find(index, asked.join(' '))).toEqual(naive(names, asked));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives those first, of more than it may give, that have the word itself and few others', () => {
    const index = new NameIndex();
    const longer = Array.from({ length: 300 }, (_, at) => entry(`a${at}`, 'unhcrs long list'));
    index.put([
      ...longer,
      entry('z', 'unhcr'),
      ...longer.map(({ id }) => entry(`y${id}`, 'unhcr office of many words')),
    ]);
    const found = index.find({ text: 'unhcr', kinds: null });
    expect(found).toHaveLength(200);
    expect(found[0]).toBe('z');
    expect(found.slice(1).every((id) => id.startsWith('y'))).toBe(true);
  });

  it('has no room for slips where enough names have the words', () => {
    const index = new NameIndex();
    index.put(Array.from({ length: 250 }, (_, at) => entry(`a${at}`, 'migration')));
    index.put([entry('slip', 'migratoin')]);
    expect(find(index, 'migration')).not.toContain('slip');
    index.put(Array.from({ length: 100 }, (_, at) => entry(`a${at}`)));
    expect(find(index, 'migration')).toContain('slip');
  });
});
