import type { Cleaning } from './cleaning.js';

/** Signs that a text speaks of a natural person, and what each is. */
const SIGNS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /[\w.+-]+@[\w-]+\.\w+/u, what: 'an e-mail address' },
  {
    pattern: /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|(?<!Notre )Dame)\.?\s+\p{Lu}\p{Ll}/u,
    what: 'a title of a person',
  },
  { pattern: /(?:^|\W)H\.\s?E\.(?:\W|$)|\bExcellency\b/u, what: 'a title of a person' },
];

/** An "expert group" is a body, an "independent expert" is none. */
const TYPES = /\b(?:person|individual|man|woman|politician|ambassador|expert$)\b/i;

/** "an e-mail address" where a text has the signs of a person; null when it has none. */
function signOfPerson(text: string): string | null {
  return SIGNS.find(({ pattern }) => pattern.test(text))?.what ?? null;
}

/** No natural person stands in the graph: a person's post is the institution's participation. */
export function refusePerson(cleaning: Cleaning, path: string, text: string | null): void {
  const sign = text === null ? null : signOfPerson(text);
  if (sign === null) return;
  cleaning.refuse(
    path,
    `"${text ?? ''}" holds ${sign}. The graph keeps no persons: name the institution instead.`,
  );
}

/** A type of entity that is a type of person. */
export function refusePersonType(cleaning: Cleaning, path: string, type: unknown): void {
  if (typeof type !== 'string' || !TYPES.test(type)) return;
  cleaning.refuse(
    path,
    `The ${path} "${type}" is that of a person. The graph keeps no persons: name the institution instead.`,
  );
}
