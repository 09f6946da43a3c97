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
  return candidates
    .flatMap((candidate) => partly(words, all, candidate))
    .sort(
      (a, b) =>
        b.score - a.score || a.matchedName.length - b.matchedName.length || (a.id < b.id ? -1 : 1),
    );
}

function partly(
  words: readonly CountedWord[],
  all: number,
  candidate: PartlyCandidate,
): readonly RankedName[] {
  const inNames = words.map(({ word }) => namesWith(word, candidate));
  const told = { id: candidate.id, names: [candidate.detail], acronym: null };
  const found = words.filter(
    ({ word }, at) => inNames[at]?.length !== 0 || rankNames(word, [told]).length > 0,
  );
  const share = found.reduce((sum, word) => sum + weightOf(word), 0) / all;
  const matchedName = mostOften(inNames.flat());
  if (found.length < 2 || share < LEAST_SHARE || matchedName === null) return [];
  return [{ id: candidate.id, score: BEST_SCORE * share, matchedName }];
}

function namesWith(word: string, candidate: NameCandidate): string[] {
  return candidate.names.filter(
    (name) => rankNames(word, [{ ...candidate, names: [name] }]).length > 0,
  );
}

/** The name that most words met, of equals the shortest. */
function mostOften(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length);
  return first?.[0] ?? null;
}
