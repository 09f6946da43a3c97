import { askedForms, forgivesSlips, joinsOf } from './asked-name.js';
import { codesInText } from './codes.js';
import { remembering } from '../remembering.js';
import { withinOneSlip } from './typing-distance.js';
import { isFoundInside } from './unspaced.js';
import { bareWords, wordForms } from './word-forms.js';
import { nameWords, type NameWords } from './words.js';

export interface NameCandidate {
  readonly id: string;
  /** Names as written. */
  readonly names: readonly string[];
  readonly acronym: string | null;
  /** Codes of other registers, as written; none when missing. */
  readonly codes?: readonly string[];
  /** True for a country that the text names in a way of which it has no name of its own. */
  readonly isCalled?: boolean;
}

export interface RankedName {
  readonly id: string;
  /** 1 exact · 0.95 acronym · 0.94 code, or another way to write a country · 0.9 beginning · 0.8 all words begin so · 0.7 and 0.5 with a typing slip. */
  readonly score: number;
  /** The name or code that matched best. */
  readonly matchedName: string;
}

const CODE_SCORE = 0.94;

/** A text or name, cut for comparing. */
interface Cut {
  /** With single spaces: as its words stand, and with what a hyphen joins put together. */
  readonly texts: readonly string[];
  /** Equal for two that are the same but for articles, hyphens and the word for "and". */
  readonly keys: readonly string[];
  /** Each word in its forms; of a name also what a hyphen joins. */
  readonly words: readonly Word[];
}

interface Word {
  readonly forms: readonly string[];
  /** The word itself, where it may stand inside another. */
  readonly inside: string | null;
}

interface CutQuestion extends Cut {
  /** The words with two neighbours as one, for each two. */
  readonly joined: readonly (readonly Word[])[];
  readonly codes: readonly string[];
}

const wordOf = (word: string, forms: readonly string[] = wordForms(word)): Word => ({
  forms,
  inside: isFoundInside(word) ? word : null,
});

function cut(named: NameWords): Cut {
  const { words, compounds } = named;
  const together = compounds.reduceRight<readonly string[]>(
    (all, { at, count, word }) => all.toSpliced(at, count, word),
    words,
  );
  const ways = compounds.length === 0 ? [words] : [words, together];
  return {
    texts: ways.map((way) => way.join(' ')),
    keys: ways.map((way) => bareWords(way).join(' ')),
    words: [...words, ...compounds.map(({ word }) => word)].map((word) => wordOf(word)),
  };
}

/** Cutting a name costs more than comparing it, and common candidates come again and again. */
const REMEMBERED = 10_000;
const cutName = remembering((name) => cut(nameWords(name)), REMEMBERED);

function askedOf(text: string): CutQuestion {
  const named = nameWords(text);
  const words = named.words.map((word) => wordOf(word, askedForms(word, named.words)));
  const joined = joinsOf(named).map(({ at, count, word }) =>
    words.toSpliced(at, count, wordOf(word)),
  );
  return { ...cut(named), words, joined, codes: codesInText(text) };
}

/**
 * Each word of the query must meet a word of its own in the name. The longest choose first: what
 * they can meet a shorter one can often do without.
 */
function everyWord(
  query: readonly Word[],
  name: readonly Word[],
  meets: (asked: Word, word: Word) => boolean,
): boolean {
  const free = [...name];
  const longestFirst = [...query].sort((a, b) => lengthOf(b) - lengthOf(a));
  return longestFirst.every((asked) => {
    const at = free.findIndex((word) => meets(asked, word));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

const lengthOf = ({ forms: [word = ''] }: Word): number => word.length;

function begins(asked: Word, word: Word): boolean {
  if (asked.inside !== null && word.inside?.includes(asked.inside) === true) return true;
  return asked.forms.some((form) => word.forms.some((other) => other.startsWith(form)));
}

function slips(asked: Word, word: Word): boolean {
  return (
    begins(asked, word) ||
    asked.forms.some(
      (form) => forgivesSlips(form) && word.forms.some((other) => withinOneSlip(form, other)),
    )
  );
}

/** How well one name meets the query, 0–1. */
function scoreName(query: CutQuestion, name: Cut): number {
  if (query.keys.some((key) => name.keys.includes(key))) return 1;
  if (query.texts.some((text) => name.texts.some((other) => other.startsWith(text)))) return 0.9;
  if (everyWord(query.words, name.words, begins)) return 0.8;
  if (query.joined.some((words) => everyWord(words, name.words, begins))) return 0.8;
  const [asked = '', text = ''] = [query.texts[0], name.texts[0]];
  if (asked.length > 2 && withinOneSlip(asked, text)) return 0.7;
  return everyWord(query.words, name.words, slips) ? 0.5 : 0;
}

/** A code of the candidate that the text is, or the text where it is another way to write a country. */
function otherWay(text: string, { codes }: CutQuestion, candidate: NameCandidate): string | null {
  const code = candidate.codes?.find((one) =>
    codesInText(one).some((plain) => codes.includes(plain)),
  );
  return code ?? (candidate.isCalled === true ? text.trim() : null);
}

function best(text: string, query: CutQuestion, candidate: NameCandidate): RankedName {
  const { id } = candidate;
  const other = otherWay(text, query, candidate);
  let found: RankedName = { id, score: other === null ? 0 : CODE_SCORE, matchedName: other ?? '' };
  for (const name of candidate.names) {
    const exact = scoreName(query, cutName(name));
    const score = exact === 1 && name === candidate.acronym ? 0.95 : exact;
    const ranked = { id, score, matchedName: name };
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
  const query = askedOf(text);
  if (query.words.length === 0) return [];
  return candidates
    .map((candidate) => best(text, query, candidate))
    .filter((ranked) => ranked.score > 0)
    .sort((a, b) => better(a, b) || (a.id < b.id ? -1 : 1));
}

/** True when the text is a whole name: only case, accents, punctuation and articles may differ. */
export function isWholeName(text: string, name: string): boolean {
  const [asked, other] = [cut(nameWords(text)), cutName(name)];
  return asked.words.length > 0 && asked.keys.some((key) => other.keys.includes(key));
}
