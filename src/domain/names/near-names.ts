import { inLatin } from './transliterate.js';
import { lettersBetween } from './typing-distance.js';
import { isSmallWord } from './compared-words.js';
import { bareWord } from './word-forms.js';
import { nameWords } from './words.js';
import type { NameCandidate, RankedName } from './rank-names.js';

/** Words of a text that near names are looked for by. */
const MOST_WORDS = 6;
/** What is less like the text is no name that was meant. */
const LEAST = 0.3;
/** A word of which only the beginning was typed. */
const BEGUN = 0.81;
const SMALL_WEIGHT = 0.15;
/** A word that more candidates are like does not tell which one was meant. */
const FEW = 20;

/** A word of a text, in each way in which a name may have it. */
export type NearWord = readonly string[];

/** The words of a text for which near ones are looked for, the longest first. */
export function nearWords(text: string): readonly NearWord[] {
  const words = [...new Set(nameWords(text).words)].sort((a, b) => b.length - a.length);
  return words.slice(0, MOST_WORDS).map((word) => {
    const latin = inLatin(word);
    return latin === null || latin === '' ? [word] : [word, latin];
  });
}

/** How many letters may differ: in a short word one would make it another. */
export function lettersForgiven(word: string): 0 | 1 | 2 {
  if (word.startsWith('_') || /\d/.test(word) || word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * The candidates that come nearest to a text that names none of them whole, best first, of equals
 * the shorter name, then by id; only those that are like a word of it that tells them apart. The
 * score is the share of both, 0–1, that like words cover.
 */
export function rankNear(text: string, candidates: readonly NameCandidate[]): RankedName[] {
  const asked = nearWords(text);
  const likest = candidates.map((one) => ({ ...one, likest: likestOf(asked, one.names) }));
  const telling = tellingOf(asked, likest);
  return likest
    .filter(({ likest: likes }) => telling.some((at) => (likes[at] ?? 0) > 0))
    .flatMap(({ id, names }) => {
      const scored = names.map((name) => ({ id, matchedName: name, score: nearness(asked, name) }));
      return scored.sort(inOrder).slice(0, 1);
    })
    .filter(({ score }) => score >= LEAST)
    .sort(inOrder);
}

/** For each word of the text, how like it the likest word of some names is. */
function likestOf(asked: readonly NearWord[], names: readonly string[]): readonly number[] {
  const words = [...new Set(names.flatMap((name) => nameWords(name).words))];
  return asked.map((forms) =>
    Math.max(0, ...words.flatMap((word) => forms.map((form) => likeness(form, word)))),
  );
}

/**
 * Which words of the text tell candidates apart: those that few are like; else those that none has
 * as they stand, since a word that many have says little beside one that was mistyped; else all.
 */
function tellingOf(
  asked: readonly NearWord[],
  candidates: readonly { readonly likest: readonly number[] }[],
): readonly number[] {
  const all = [...asked.keys()];
  const having = (at: number, least: number): number =>
    candidates.filter(({ likest }) => (likest[at] ?? 0) >= least).length;
  const rare = all.filter((at) => {
    const like = having(at, Number.MIN_VALUE);
    return like > 0 && like <= FEW;
  });
  if (rare.length > 0) return rare;
  const strange = all.filter((at) => having(at, BEGUN) === 0);
  return strange.length > 0 ? strange : all;
}

function inOrder(a: RankedName, b: RankedName): number {
  return b.score - a.score || a.matchedName.length - b.matchedName.length || (a.id < b.id ? -1 : 1);
}

/** Each word of the text takes the likest that is left of the name. */
function nearness(asked: readonly NearWord[], name: string): number {
  const free = [...nameWords(name).words];
  const all = [...asked.map(([word = '']) => word), ...free].reduce((sum, w) => sum + weight(w), 0);
  let covered = 0;
  for (const forms of asked) {
    const likes = free.map((word) => Math.max(...forms.map((form) => likeness(form, word))));
    const best = Math.max(0, ...likes);
    if (best === 0) continue;
    const at = likes.indexOf(best);
    covered += best * (weight(forms[0] ?? '') + weight(free[at] ?? ''));
    free.splice(at, 1);
  }
  return all === 0 ? 0 : Math.round((1000 * covered) / all) / 1000;
}

const weight = (word: string): number => (isSmallWord(word) ? SMALL_WEIGHT : 1);

function likeness(asked: string, word: string): number {
  if (asked === word || bareWord(asked) === bareWord(word)) return 1;
  const most = lettersForgiven(asked);
  if (asked.length > 3 && word.startsWith(asked)) return BEGUN;
  const letters = most === 0 ? 1 : lettersBetween(asked, word, most);
  if (letters > most) return 0;
  // Squared, so that one word close by says more than half a name from afar.
  return (1 - letters / Math.max(asked.length, word.length)) ** 2;
}
