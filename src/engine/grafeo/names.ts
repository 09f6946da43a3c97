import MiniSearch, { type Query } from 'minisearch';
import type { EntityKind } from '../../domain/kinds.js';
import {
  askIndex,
  forgivesSlips,
  type AskedIndex,
  type AskedWord,
} from '../../domain/names/asked-name.js';
import { MAX_CANDIDATES, type NameEntry, type NameQuery } from '../engine.js';

interface NameDocument {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: string;
}

/** A code is met whole; nothing that only begins so may push it out of the candidates. */
const CODE_WEIGHT = 1000;

/** Names in memory: the engine's own text index knows neither prefixes nor typing errors. */
export class NameIndex {
  readonly #index = new MiniSearch<NameDocument>({
    fields: ['names'],
    storeFields: ['kind'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });

  /** Replaces what is known of each entity; no names removes it. */
  put(entries: readonly NameEntry[]): void {
    for (const { id, kind, names } of entries) {
      if (this.#index.has(id)) this.#index.discard(id);
      if (names.length > 0) this.#index.add({ id, kind, names: names.join(' ') });
    }
  }

  /** Slips are asked for only where there is room for them. */
  find({ text, kinds }: NameQuery): string[] {
    const asked = askIndex(text);
    if (asked.words.length === 0) return [];
    const met = this.#hits(asked, begins, kinds);
    const forgives = asked.words.some((word) => word.begins.some(forgivesSlips));
    if (met.length >= MAX_CANDIDATES || !forgives) return met.slice(0, MAX_CANDIDATES);
    const nearly = this.#hits(asked, beginsNearly, kinds);
    return [...new Set([...met, ...nearly])].slice(0, MAX_CANDIDATES);
  }

  /** All that meet the words, best first. */
  #hits({ words, codes }: AskedIndex, meets: Meets, kinds: NameQuery['kinds']): string[] {
    const found = this.#index.search(
      {
        combineWith: 'OR',
        queries: [
          { combineWith: 'AND', queries: words.map((word) => wordQuery(word, meets)) },
          { queries: [...codes], boost: { names: CODE_WEIGHT } },
        ],
      },
      kinds === null ? {} : { filter: (result) => kinds.includes(result.kind as EntityKind) },
    );
    return found.map((result) => String(result.id));
  }
}

/** How a word of the index must meet one of the text. */
type Meets = (word: string) => Query;

function wordQuery({ begins, joined, inside }: AskedWord, meets: Meets): Query {
  const queries: Query[] = begins.map(meets);
  if (joined.length > 0) queries.push({ queries: [...joined], prefix: true });
  if (inside.length > 0) {
    queries.push({ queries: [...inside], prefix: true, combineWith: 'AND' });
  }
  return { combineWith: 'OR', queries };
}

/** The word begins a word of a name. */
const begins: Meets = (word) => ({ queries: [word], prefix: true });

/** Or one slip lies between; a swap costs this index two. */
function beginsNearly(word: string): Query {
  if (!forgivesSlips(word)) return begins(word);
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: true, fuzzy: 1 },
      { queries: swaps(word), combineWith: 'OR' },
    ],
  };
}

function swaps(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, at) => {
    const swapped = letters.with(at, letter).with(at + 1, letters[at] ?? '');
    return swapped.join('');
  });
}
