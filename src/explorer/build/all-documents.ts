import { inLanguage } from '../core/ask/in-language.js';
import { LANGUAGES } from '../core/words/languages.js';

/** Every file of documents, by its name: what it exports. */
export const FILES = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../**/documents.ts', '../**/documents/*.ts'],
  { eager: true },
);

/** The ways in which a document is sent: with names in each language of the explorer. */
export function spoken(text: string): readonly string[] {
  return [...new Set(Object.values(LANGUAGES).map(({ names }) => inLanguage(text, names)))];
}
