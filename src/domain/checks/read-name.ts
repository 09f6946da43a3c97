import type { Read } from './cleaning.js';
import { readShort } from './read-text.js';

/** The longest name, in characters. */
export const LONGEST_NAME = 300;
/** The longest acronym, in characters. */
export const LONGEST_ACRONYM = 60;

/** A name in its normal form: it has a letter or a number, so that it can be read out. */
export function readName(what: string, given: string): Read<string> {
  const read = readShort(what, given, { most: LONGEST_NAME });
  if ('complaint' in read) return read;
  const name = read.value;
  if (name === null) return { complaint: `The ${what} is missing. Write the full name.` };
  if (/[\p{L}\p{N}]/u.test(name)) return { value: name };
  return {
    complaint: `The ${what} "${name}" has no letter and no number. Write the name in words.`,
  };
}
