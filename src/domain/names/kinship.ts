import { comparedWords, tellingWords } from './compared-words.js';
import { withinOneSlip } from './typing-distance.js';
import { bareWords } from './word-forms.js';
import { words } from './words.js';

/**
 * How two names are the same, the closest first: but for case, accents and punctuation; but for
 * small words, spellings and abbreviations; but for the order of their words; but for one slip of
 * the keys in a long word.
 */
export type Kinship = 'LETTERS' | 'WORDS' | 'ORDER' | 'SLIP';

/** A name cut for `kinship`: once for all the names it is compared with, and no further than asked. */
export class CutName {
  #words: readonly string[] | null = null;
  #text: string | null = null;
  #telling: readonly string[] | null = null;
  #set: string | null = null;

  constructor(readonly name: string) {}

  get words(): readonly string[] {
    return (this.#words ??= words(this.name));
  }

  /** Its words with single spaces. */
  get text(): string {
    return (this.#text ??= this.words.join(' '));
  }

  /** Its telling words in their order, spelled and abbreviated one way. */
  get telling(): readonly string[] {
    return (this.#telling ??= tellingWords(bareWords(comparedWords(this.name))));
  }

  /** The same in one order, each once. */
  get set(): string {
    return (this.#set ??= [...new Set(this.telling)].sort().join(' '));
  }
}

export function cutName(name: string): CutName {
  return new CutName(name);
}

/** How two names are the same; null when they are not. */
export function kinship(a: CutName, b: CutName): Kinship | null {
  if (a.text === '' || b.text === '') return null;
  if (a.text === b.text) return 'LETTERS';
  if (a.telling.join(' ') === b.telling.join(' ')) return 'WORDS';
  if (a.set === b.set) return 'ORDER';
  return isSlipApart(a.words, b.words) ? 'SLIP' : null;
}

/** The shortest word in which a slip is one: "Gambia" and "Zambia" differ by a letter too. */
const SHORTEST_SLIP = 7;

/** Same words but for one slip in a long one. Numbers must be equal: 2017 and 2018 are two years. */
function isSlipApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const unequal = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? '']]));
  const [pair, ...more] = unequal;
  if (pair === undefined || more.length > 0) return false;
  const [left = '', right = ''] = pair;
  if (/\p{N}/u.test(left + right) || Math.min(left.length, right.length) < SHORTEST_SLIP) {
    return false;
  }
  return withinOneSlip(left, right);
}
