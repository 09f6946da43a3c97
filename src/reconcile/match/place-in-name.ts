import {
  countriesCalled,
  countriesMeant,
  isCountryWord,
} from '../../domain/names/country-names.js';
import { words } from '../../domain/names/words.js';
import { MINISTRY } from '../../domain/names/ministry-words.js';

/** A name without the country that it names besides. */
export interface Placed {
  readonly body: string;
  /** Ids of the country; several where its name is one of several. */
  readonly countries: readonly string[];
  /** Before the name (`Norway - …`), behind it (`…, Kenya`), or as a part of it (`… of Kenya`). */
  readonly how: 'OWNER' | 'TAIL' | 'OF';
}

const BEFORE = /^(.+?)\s+[-–—]\s+(.+)$/su;
const BEHIND = /^(.+?)\s*(?:,|\s[-–—])\s*([^,]+)$/su;
/** How many words the name of a country at the end may have. */
const LONGEST_TAIL = 8;
const OF = new Set('of de du des d del della do da dos von der in'.split(' '));
const AND = new Set(['and', 'et', 'y', 'und', 'e', 'or']);

/** The country that a name names besides what is called so; null where it names none. */
export function placeInName(name: string): Placed | null {
  return leading(name) ?? behindSign(name) ?? trailing(name);
}

function leading(name: string): Placed | null {
  const [, first = '', rest = ''] = BEFORE.exec(name) ?? [];
  const before = countriesCalled(first.replace(/\s*\(.*$/su, ''));
  if (before.length > 0) {
    return { body: rest, countries: before.map(({ id }) => id), how: 'OWNER' };
  }
  return leadingComma(name) ?? leadingMinistry(name);
}

/** `Lithuania, Ministry of Foreign Affairs` */
function leadingComma(name: string): Placed | null {
  const [, first = '', rest = ''] = /^([^,]+),\s*(.+)$/su.exec(name) ?? [];
  return isMinistry(rest) ? owned(first, rest) : null;
}

/** `Romania Ministry of Foreign Affairs` */
function leadingMinistry(name: string): Placed | null {
  const tokens = name.split(/\s+/u);
  const at = tokens.findIndex((token, place) => place > 0 && isMinistry(token));
  if (at < 1 || at > 4) return null;
  return owned(tokens.slice(0, at).join(' '), tokens.slice(at).join(' '));
}

function owned(country: string, body: string): Placed | null {
  const countries = countriesCalled(country).map(({ id }) => id);
  return countries.length === 0 ? null : { body, countries, how: 'OWNER' };
}

const MINISTRY_WORDS = new Set(MINISTRY);
const isMinistry = (text: string): boolean => MINISTRY_WORDS.has(words(text)[0] ?? '');

/** `…, Kenya`, `… - Kenya`, `…, KEN` */
function behindSign(name: string): Placed | null {
  const [, body = '', last = ''] = BEHIND.exec(name) ?? [];
  if (last === '') return null;
  const countries = /^[A-Z]{3}$/.test(last)
    ? countriesMeant(last)
    : countriesCalled(last).map(({ id }) => id);
  return countries.length === 0 ? null : { body, countries, how: 'TAIL' };
}

/** `… of the Republic of Kenya`, `… Kenya`: the longest end that names a country. */
function trailing(name: string): Placed | null {
  const tokens = name.split(/\s+/u);
  if (tokens.length < 2 || !isCountryWord(tokens.at(-1) ?? '')) return null;
  const counts = Array.from({ length: LONGEST_TAIL }, (_, at) => LONGEST_TAIL - at);
  for (const count of counts.filter((one) => one < tokens.length)) {
    const countries = countriesCalled(tokens.slice(-count).join(' ')).map(({ id }) => id);
    if (countries.length > 0) return cutBefore(tokens, count, countries);
  }
  return null;
}

/** The name without its last words; null where they are one of several things: `… Georgia and Armenia`. */
function cutBefore(
  tokens: readonly string[],
  count: number,
  countries: readonly string[],
): Placed | null {
  const [first = ''] = words(tokens.at(-count) ?? '');
  const before = words(tokens.at(-count - 1) ?? '').at(-1) ?? '';
  if (AND.has(first) || AND.has(before)) return null;
  const body = tokens
    .slice(0, -count)
    .join(' ')
    .replace(/[\s,–-]+$/u, '');
  return { body, countries, how: OF.has(first) ? 'OF' : 'TAIL' };
}
