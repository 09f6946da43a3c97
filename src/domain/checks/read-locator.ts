import type { Read } from './cleaning.js';
import { readShort } from './read-text.js';

const LONGEST = 500;

/** A place in a document, in its normal form. */
export function readLocator(given: string): Read<string> {
  const read = readShort('locator', given, { most: LONGEST });
  if ('complaint' in read) return read;
  if (read.value !== null) return { value: read.value };
  return {
    complaint:
      'The locator is missing. Say where in the document: a page, a row, an article, char 3353.',
  };
}
