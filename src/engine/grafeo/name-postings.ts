import SearchableMap from 'minisearch/SearchableMap';
import type { NameEntry } from '../engine.js';

/** Who has a word: numbers of entities, ascending, each with how often it has the word. */
export type Posting = number[];

/** An entity as it stands in the postings. */
export interface Posted {
  readonly id: string;
  readonly kind: NameEntry['kind'];
  /** All words of its names, as given. */
  readonly text: string;
  /** How many different ones. */
  readonly words: number;
}

/** In one small number: the entity, and in the last bits how often it has the word, 15 at most. */
const BITS = 4;
const OFTEN = 15;

export const numberIn = (entry: number): number => entry >>> BITS;
export const timesIn = (entry: number): number => entry & OFTEN;
export const entryOf = (number: number, times: number): number =>
  (number << BITS) | Math.min(times, OFTEN);

/** The words of names and which entities have them, kept in step entity by entity. */
export class NamePostings {
  readonly #words = new SearchableMap<Posting>();
  readonly #numbers = new Map<string, number>();
  /** By number; null where a number is free. */
  readonly #posted: (Posted | null)[] = [];
  readonly #free: number[] = [];
  #wordsInAll = 0;

  /** Numbers are smaller than this. */
  get numbers(): number {
    return this.#posted.length;
  }

  /** How many entities there are, and how many different words one has on average. */
  get size(): { readonly entities: number; readonly words: number } {
    const entities = this.#numbers.size;
    return { entities, words: entities === 0 ? 0 : this.#wordsInAll / entities };
  }

  at(number: number): Posted | null {
    return this.#posted[number] ?? null;
  }

  /** Replaces what is known of an entity; no names removes it. */
  put({ id, kind, names }: NameEntry): void {
    const text = names.join(' ');
    const known = this.#numbers.get(id);
    const now = known === undefined ? null : this.at(known);
    if (now?.text === text && now.kind === kind) return;
    if (known !== undefined && now !== null) this.#remove(known, now);
    if (text !== '') this.#add({ id, kind, text });
  }

  /** Who has exactly this word. */
  whole(word: string): Posting | null {
    return this.#words.get(word) ?? null;
  }

  /** The words that begin so. */
  beginning(word: string): Iterable<readonly [string, Posting]> {
    return this.#words.atPrefix(word).entries();
  }

  /** The words that are so many letters added, left out or changed away at most, with how many. */
  near(word: string, slips: number): Iterable<readonly [string, readonly [Posting, number]]> {
    return this.#words.fuzzyGet(word, slips) as Map<string, [Posting, number]>;
  }

  #add({ id, kind, text }: Omit<Posted, 'words'>): void {
    const number = this.#free.pop() ?? this.#posted.length;
    const counted = countedWords(text);
    for (const [word, times] of counted) {
      insert(
        this.#words.fetch(word, () => []),
        entryOf(number, times),
      );
    }
    this.#numbers.set(id, number);
    this.#posted[number] = { id, kind, text, words: counted.size };
    this.#wordsInAll += counted.size;
  }

  #remove(number: number, { id, text, words }: Posted): void {
    for (const word of countedWords(text).keys()) {
      const posting = this.#words.get(word);
      if (posting === undefined) continue;
      posting.splice(placeOf(posting, entryOf(number, 0)), 1);
      if (posting.length === 0) this.#words.delete(word);
    }
    this.#numbers.delete(id);
    this.#posted[number] = null;
    this.#free.push(number);
    this.#wordsInAll -= words;
  }
}

function countedWords(text: string): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of text.split(' ')) {
    if (word !== '') counted.set(word, (counted.get(word) ?? 0) + 1);
  }
  return counted;
}

function insert(posting: Posting, entry: number): void {
  const last = posting.at(-1);
  if (last === undefined || last < entry) posting.push(entry);
  else posting.splice(placeOf(posting, entry), 0, entry);
}

/** Where the first entry stands that is not below this one. */
function placeOf(posting: Posting, entry: number): number {
  let [from, to] = [0, posting.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((posting[middle] ?? 0) < entry) from = middle + 1;
    else to = middle;
  }
  return from;
}
