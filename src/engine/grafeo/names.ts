import MiniSearch, { type Query } from 'minisearch';
import type { EntityKind } from '../../domain/kinds.js';
import { askIndex, forgivesSlips, type AskedWord } from '../../domain/names/asked-name.js';
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

  find({ text, kinds }: NameQuery): string[] {
    const { words, codes } = askIndex(text);
    if (words.length === 0) return [];
    const found = this.#index.search(
      {
        combineWith: 'OR',
        queries: [
          { combineWith: 'AND', queries: words.map(wordQuery) },
          { queries: [...codes], boost: { names: CODE_WEIGHT } },
        ],
      },
      kinds === null ? {} : { filter: (result) => kinds.includes(result.kind as EntityKind) },
    );
    return found.slice(0, MAX_CANDIDATES).map((result) => String(result.id));
  }
}

function wordQuery({ begins, joined, inside }: AskedWord): Query {
  const queries: Query[] = begins.map(beginsQuery);
  if (joined.length > 0) queries.push({ queries: [...joined], prefix: true });
  if (inside.length > 0) {
    queries.push({ queries: [...inside], prefix: true, combineWith: 'AND' });
  }
  return { combineWith: 'OR', queries };
}

/** The word begins a word of a name, or one slip lies between; a swap costs this index two. */
function beginsQuery(word: string): Query {
  if (!forgivesSlips(word)) return { queries: [word], prefix: true };
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
