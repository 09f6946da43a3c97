import type { Words } from './en.js';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** Longer words with accents, as other languages have: shows what does not fit or was not translated. */
function stretch(text: string): string {
  const accented = text.replace(/[aeiou]/g, (letter) => ACCENTS[letter] ?? letter);
  return `[${accented}${'~'.repeat(Math.ceil(text.length / 5))}]`;
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return stretch(value);
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value === 'function') {
    const say = value as (...given: unknown[]) => string;
    return (...given: unknown[]) => stretch(say(...given));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, pseudo(entry)]));
}

/** A catalogue of the same shape for tests of the layout. */
export function pseudoWords(words: Words): Words {
  return pseudo(words) as Words;
}
