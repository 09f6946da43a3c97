import { askIndex, forgivesSlips, type AskedWord } from '../../domain/names/asked-name.js';
import { lettersForgiven, nearWords } from '../../domain/names/near-names.js';
import { MAX_CANDIDATES, type NameEntry, type NameQuery } from '../engine.js';
import { bestOf, meetAll, type Way } from './meet-words.js';
import { entryOf, NamePostings, numberIn } from './name-postings.js';

/** Names in memory: the engine's own text index knows neither prefixes nor typing errors. */
export class NameIndex {
  readonly #postings = new NamePostings();

  /** Replaces what is known of each entity; no names removes it. */
  put(entries: readonly NameEntry[]): void {
    for (const entry of entries) this.#postings.put(entry);
  }

  /** Slips are asked for only where there is room for them. */
  find({ text, kinds, near }: NameQuery): string[] {
    const isAsked = (number: number): boolean => {
      const posted = this.#postings.at(number);
      return posted !== null && (kinds?.includes(posted.kind) ?? true);
    };
    if (near === true) return this.#near(text, isAsked);
    const { words, codes } = askIndex(text);
    if (words.length === 0) return [];
    const all = (meets: Meets): number[] => {
      const ways = words.map((word) => this.#waysOf(word, meets));
      const found = meetAll(ways, this.#postings).filter(isAsked);
      return found.length <= MAX_CANDIDATES
        ? found
        : bestOf(found, ways, this.#postings, MAX_CANDIDATES);
    };
    const coded = meetAll([codes.flatMap((code) => this.#whole(code))], this.#postings);
    const met = new Set([...coded.filter(isAsked), ...all(this.#begins)]);
    const forgives = words.some((word) => word.begins.some(forgivesSlips));
    if (met.size < MAX_CANDIDATES && forgives) all(this.#nearly).forEach((one) => met.add(one));
    return this.#idsOf([...met].slice(0, MAX_CANDIDATES));
  }

  /** Who has one of the words or one near it, the best by how many and how rare they are. */
  #near(text: string, isAsked: (number: number) => boolean): string[] {
    const ways = nearWords(text).map((forms) => forms.flatMap(this.#nearTo));
    const met = new Set(ways.flat().flatMap(({ posting }) => posting.map(numberIn)));
    return this.#idsOf(bestOf([...met].filter(isAsked), ways, this.#postings, MAX_CANDIDATES));
  }

  #idsOf(numbers: readonly number[]): string[] {
    return numbers.map((number) => this.#postings.at(number)?.id ?? '');
  }

  #waysOf({ begins, joined, inside }: AskedWord, meets: Meets): Way[] {
    const ways = [...begins.flatMap(meets), ...joined.flatMap(this.#begins)];
    if (inside.length > 0) {
      const found = meetAll(inside.map(this.#begins), this.#postings);
      ways.push({ posting: found.map((number) => entryOf(number, 1)), weight: PREFIX });
    }
    return ways;
  }

  #whole(word: string): Way[] {
    const posting = this.#postings.whole(word);
    return posting === null ? [] : [{ posting, weight: 1 }];
  }

  /** The word begins a word of a name. */
  readonly #begins: Meets = (word) =>
    Array.from(this.#postings.beginning(word), ([longer, posting]) => {
      const more = longer.length - word.length;
      const weight = (PREFIX * longer.length) / (longer.length + 0.3 * more);
      return { posting, weight: more === 0 ? 1 : weight };
    });

  /** It begins a word of a name, or a letter or two lie between. */
  readonly #nearTo: Meets = (word) => {
    const most = lettersForgiven(word);
    return [...this.#begins(word), ...(most === 0 ? [] : this.#slipped(word, most))];
  };

  /** Or one slip lies between; a swap is two for the index. */
  readonly #nearly: Meets = (word) => {
    const ways = this.#begins(word);
    if (!forgivesSlips(word)) return ways;
    const swapped = swaps(word).flatMap((other) => this.#whole(other));
    return [...ways, ...this.#slipped(word, 1), ...swapped];
  };

  /** From one letter to so many lie between. */
  #slipped(word: string, most: number): Way[] {
    return Array.from(this.#postings.near(word, most)).flatMap(([other, [posting, letters]]) =>
      letters === 0 ? [] : [{ posting, weight: (SLIP * other.length) / (other.length + letters) }],
    );
  }
}

/** In which ways a word of a question is met. */
type Meets = (word: string) => Way[];

/** A whole word counts 1, one that only begins so or is met by a slip less. */
const [PREFIX, SLIP] = [0.375, 0.45];

function swaps(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, at) => {
    const swapped = letters.with(at, letter).with(at + 1, letters[at] ?? '');
    return swapped.join('');
  });
}
