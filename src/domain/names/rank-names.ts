import { words } from './fold.js';
import { withinOneSlip } from './typing-distance.js';

export interface NameCandidate {
  readonly id: string;
  /** Names as written. */
  readonly names: readonly string[];
  readonly acronym: string | null;
}

export interface RankedName {
  readonly id: string;
  /** 1 exact · 0.95 acronym · 0.9 beginning · 0.8 all words begin so · 0.7 and 0.5 with a typing slip. */
  readonly score: number;
  /** The name that matched best. */
  readonly matchedName: string;
}

/**
 * Each word of the query must meet a word of its own in the name. The longest choose first: what
 * they can meet a shorter one can often do without.
 */
function everyWord(
  query: readonly string[],
  name: readonly string[],
  meets: (asked: string, word: string) => boolean,
): boolean {
  const free = [...name];
  const longestFirst = [...query].sort((a, b) => b.length - a.length);
  return longestFirst.every((asked) => {
    const at = free.findIndex((word) => meets(asked, word));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

const begins = (asked: string, word: string): boolean => word.startsWith(asked);
const slips = (asked: string, word: string): boolean =>
  begins(asked, word) || (asked.length > 2 && withinOneSlip(asked, word));

/** How well one name meets the query, 0–1. Both are folded words. */
function scoreName(query: readonly string[], name: readonly string[]): number {
  const [asked, text] = [query.join(' '), name.join(' ')];
  if (asked === text) return 1;
  if (text.startsWith(asked)) return 0.9;
  if (everyWord(query, name, begins)) return 0.8;
  if (asked.length > 2 && withinOneSlip(asked, text)) return 0.7;
  return everyWord(query, name, slips) ? 0.5 : 0;
}

function best(query: readonly string[], candidate: NameCandidate): RankedName {
  let found: RankedName = { id: candidate.id, score: 0, matchedName: '' };
  for (const name of candidate.names) {
    const exact = scoreName(query, words(name));
    const score = exact === 1 && name === candidate.acronym ? 0.95 : exact;
    const ranked = { id: candidate.id, score, matchedName: name };
    if (score > 0 && (found.score === 0 || better(ranked, found) < 0)) found = ranked;
  }
  return found;
}

/** Below zero when `a` comes first: the higher score, of equals the shorter name. */
function better(a: RankedName, b: RankedName): number {
  return b.score - a.score || a.matchedName.length - b.matchedName.length;
}

/**
 * The candidates that match, best first, of equals the shorter name, then by id. A pure function, so that every engine gives
 * the same answer for the same candidates.
 */
export function rankNames(text: string, candidates: readonly NameCandidate[]): RankedName[] {
  const query = words(text);
  if (query.length === 0) return [];
  return candidates
    .map((candidate) => best(query, candidate))
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => better(a, b) || (a.id < b.id ? -1 : 1));
}
