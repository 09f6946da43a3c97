import type { Form } from '../names/form.js';
import type { Token } from '../words/tokens.js';
import { demonymsOf, countryForms } from '../names/country-forms.js';
import { nameKeysOf } from '../words/tokens.js';

/** How many words before and behind a name tell which of its namesakes it is. */
const NEAR = 45;
/** What stands anywhere else in the text. */
const FAR = 1000;
const RANK: Readonly<Record<Form['form'], number>> = {
  NAME: 0,
  ACRONYM: 1,
  FORMER_ACRONYM: 2,
  ADJECTIVE: 2,
  PART: 3,
};

export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** All words of the text, as they are compared. */
  readonly words: ReadonlySet<string>;
}

/** The one entity that a name means here; null where it stays open. */
export function choose(forms: readonly Form[], around: Surroundings): Form | null {
  const best = Math.min(...forms.map(({ form }) => RANK[form]));
  const first = forms.filter(({ form }) => RANK[form] === best);
  if (best < RANK.PART) return onlyOne(preferred(first));
  const fitting = first.flatMap((form) => {
    const distance = distanceOf(form, around);
    return distance === null ? [] : [{ form, distance }];
  });
  const least = Math.min(...fitting.map(({ distance }) => distance));
  return onlyOne(fitting.filter(({ distance }) => distance === least).map(({ form }) => form));
}

/** A country before a place of its name. */
function preferred(forms: readonly Form[]): readonly Form[] {
  const countries = forms.filter(({ kind }) => kind === 'COUNTRY');
  if (countries.length > 0) return countries;
  const bodies = forms.filter(({ kind }) => kind !== 'PLACE' && kind !== 'THEME');
  return bodies.length > 0 ? bodies : forms;
}

function onlyOne(forms: readonly Form[]): Form | null {
  const ids = new Set(forms.map(({ entityId }) => entityId));
  return ids.size === 1 ? (forms[0] ?? null) : null;
}

/**
 * How far the words that tell a part of a name from its namesakes are; null where they do not stand
 * near. What follows counts for more than what comes before.
 */
function distanceOf({ near }: Form, { tokens, from, to, words: all }: Surroundings): number | null {
  if (near === null) return null;
  const { country, words } = near;
  const phrases =
    country === null
      ? words.map((word) => [word])
      : [...countryForms(country), ...demonymsOf(country)].map(nameKeysOf);
  const elsewhere = (phrase: readonly string[]): number | null =>
    country === null && phrase.every((word) => all.has(word)) ? FAR : null;
  const distances = phrases.map(
    (phrase) => distanceTo(phrase, tokens, from, to) ?? elsewhere(phrase),
  );
  const known = distances.filter((one) => one !== null);
  if (country !== null) return known.length === 0 ? null : Math.min(...known);
  return known.length < distances.length ? null : Math.max(0, ...known);
}

function distanceTo(
  phrase: readonly string[],
  tokens: readonly Token[],
  from: number,
  to: number,
): number | null {
  const first = phrase[0];
  if (first === undefined) return null;
  const stands = (at: number): boolean =>
    tokens[at]?.keys[0] === first && phrase.every((key, more) => hasKey(tokens, at + more, key));
  for (let step = 1; step <= NEAR; step += 1) {
    if (stands(to - 1 + step)) return step;
    if (stands(from - step)) return step + 3;
  }
  return null;
}

const hasKey = (tokens: readonly Token[], at: number, key: string): boolean =>
  tokens[at]?.keys.includes(key) === true || tokens[at + 1]?.keys.includes(key) === true;
