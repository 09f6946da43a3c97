import type { Words } from './en.js';
import type { Language } from './languages.js';
import type { LaterPart } from './later-words.js';

/** The first words of a language, and those of the parts named. */
export async function catalogueOf(of: Language, named: readonly LaterPart[]): Promise<Words> {
  const [first, ...later] = await Promise.all([
    of.words(),
    ...named.map(async (part) => ({ [part]: await of.later[part]() })),
  ]);
  return Object.assign({}, first, ...later) as Words;
}
