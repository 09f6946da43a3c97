import { grouped } from '../grouped.js';
import { rankNames, type NameCandidate, type RankedName } from './rank-names.js';
import { nameWords } from './words.js';

/** A candidate with what else is said of it in a few words: its kind, its place, its date. */
export interface PartlyCandidate extends NameCandidate {
  readonly detail: string;
}

/** A word of a question and how many entities have it in a name, as far as was counted. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

/** What partly matches has this much of the question at least, rare words counting more. */
const LEAST_SHARE = 0.5;
/** Below the scores of what matches with all words. */
const BEST_SCORE = 0.49;

/** How much a word tells; one that no name has may be a place, a date or a kind, or a mistake. */
export function weightOf({ count }: CountedWord): number {
  return 1 / (1 + Math.log1p(Math.max(count, 1)));
}

/** The words of a question, the longest first, at most so many. */
export function askedWords(text: string, most: number): string[] {
  const words = [...new Set(nameWords(text).words)];
  return words.sort((a, b) => b.length - a.length).slice(0, most);
}

/**
 * The candidates that have two words of the question or more, in any of their names or in what else
 * is said of them, best first, of equals the shorter name, then by id. Scores are below those of
 * `rankNames`.
 */
export function rankPartly(
  words: readonly CountedWord[],
  candidates: readonly PartlyCandidate[],
): RankedName[] {
  const all = words.reduce((sum, word) => sum + weightOf(word), 0);
  const texts = candidates.flatMap(({ id, names, detail }) => [
    ...names.map((text) => ({ of: id, text, isName: true })),
    { of: id, text: detail, isName: false },
  ]);
  const met = words.map((word) => ({ word, texts: textsWith(word.word, texts) }));
  return candidates
    .flatMap(({ id }) => {
      const own = met.map(({ word, texts }) => ({ word, texts: texts.get(id) ?? [] }));
      const found = own.filter(({ texts }) => texts.length > 0);
      const share = found.reduce((sum, { word }) => sum + weightOf(word), 0) / all;
      const matchedName = mostOften(
        found.flatMap(({ texts }) => texts.filter(({ isName }) => isName)).map(({ text }) => text),
      );
      if (found.length < 2 || share < LEAST_SHARE || matchedName === null) return [];
      return [{ id, score: BEST_SCORE * share, matchedName }];
    })
    .sort(
      (a, b) =>
        b.score - a.score || a.matchedName.length - b.matchedName.length || (a.id < b.id ? -1 : 1),
    );
}

/** A name of a candidate, or what else is said of it. */
interface Text {
  readonly of: string;
  readonly text: string;
  readonly isName: boolean;
}

/** The texts that have a word, by candidate. All are compared at once, so that the word is cut once. */
function textsWith(word: string, texts: readonly Text[]): ReadonlyMap<string, readonly Text[]> {
  const asked = texts.map(({ text }, at) => ({ id: String(at), names: [text], acronym: null }));
  const found = rankNames(word, asked).flatMap(({ id }) => texts[Number(id)] ?? []);
  return grouped(found, ({ of }) => of);
}

/** The name that most words met, of equals the shortest. */
function mostOften(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length);
  return first?.[0] ?? null;
}
