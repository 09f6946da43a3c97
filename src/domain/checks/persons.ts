/** Signs that a text speaks of a natural person, and what each is. */
const SIGNS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /[\w.+-]+@[\w-]+\.\w+/u, what: 'an e-mail address' },
  {
    pattern: /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame)\.?\s+\p{Lu}\p{Ll}/u,
    what: 'a title of a person',
  },
  { pattern: /(?:^|\W)H\.\s?E\.(?:\W|$)|\bExcellency\b/u, what: 'a title of a person' },
];

/** "an e-mail address" where a text has the signs of a person; null when it has none. */
export function signOfPerson(text: string): string | null {
  return SIGNS.find(({ pattern }) => pattern.test(text))?.what ?? null;
}
