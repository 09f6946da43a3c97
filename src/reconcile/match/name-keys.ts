import { acronymKey, isShortForm } from './acronyms.js';
import { withoutForm } from './common-words.js';
import type { NameReading, ReadName } from './read-name.js';

/** From so many telling words on, names that differ by one of them are looked at. */
const FEWEST_WORDS = 3;
/** In longer names one word more or less is not looked for: every key costs memory. */
const MOST_WORDS = 10;

/** Under what a name is kept, and under what it is looked for. */
export interface NameKeys {
  readonly kept: readonly string[];
  readonly asked: readonly string[];
}

/**
 * The keys of a name: two that may be the same share one. Names with the same telling words in any
 * order do, and longer ones that differ by one word, or of which one has a word more.
 */
export function nameKeys({ readings }: ReadName): NameKeys {
  const keys = readings.flatMap((reading) => [
    bodyKeys(reading.cut.set, reading.body),
    unitKeys(reading),
  ]);
  return { kept: keys.flatMap(({ kept }) => kept), asked: keys.flatMap(({ asked }) => asked) };
}

function bodyKeys(set: string, body: string): NameKeys {
  if (set === '') return { kept: [], asked: [] };
  const short = isShortForm(body) ? [acronymsKey(body)] : [];
  const words = set.split(' ');
  const whole = `= ${set}`;
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) {
    return { kept: [whole], asked: [whole, `- ${set}`, ...short] };
  }
  const rests = words.map((_, at) => words.toSpliced(at, 1).join(' '));
  return {
    kept: [whole, ...rests.map((rest) => `- ${rest}`)],
    asked: [whole, `- ${set}`, ...rests.flatMap((rest) => [`- ${rest}`, `= ${rest}`]), ...short],
  };
}

/** A unit may leave out what kind of unit it is. */
function unitKeys({ cut, owner }: NameReading): NameKeys {
  const bare = [...new Set(withoutForm(cut.telling))].sort().join(' ');
  if (bare === '') return { kept: [], asked: [] };
  return {
    kept: bare === cut.set ? [] : [`u ${bare}`],
    asked: owner === null ? [] : [`u ${bare}`, `= ${bare}`],
  };
}

export const acronymsKey = (acronym: string): string => `a ${acronymKey(acronym)}`;
