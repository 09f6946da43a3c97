import { foldLetters } from './fold.js';

/** Stands before codes among the words of the index; no word of a name begins so. */
const CODE = '__';
const LONGEST = 64;

/**
 * A code as it is looked for: without case, punctuation and the zeros before a number, so that `036`
 * and `36`, `XM-DAC-47066` and `xm dac 47066` are one. Empty where nothing remains.
 */
export function plainCode(code: string): string {
  const plain = foldLetters(code).replace(/[^\p{L}\p{N}]/gu, '');
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain;
}

/** The code as a word of the index. */
export function codeWord(code: string): string {
  return CODE + plainCode(code);
}

/**
 * What codes a text may be: as it stands, the end of an address (`https://www.wikidata.org/wiki/Q45`,
 * `https://undocs.org/A/RES/73/195`), or what follows the name of a register (`ror:00alpha`). Plain,
 * without those that are too long for one.
 */
export function codesInText(text: string): string[] {
  const bare = text.trim();
  const [, path = ''] = /^https?:\/\/[^/?#]+\/([^?#]*)/i.exec(bare) ?? [];
  const steps = path.split('/').filter((step) => step !== '');
  const [, named = ''] = /^[a-z][\w.-]*:\s*([^/\s].*)$/i.exec(bare) ?? [];
  const texts = steps.length > 0 ? ends(steps.map(decoded)) : [bare, path === '' ? named : ''];
  const codes = texts.map(plainCode).filter((code) => code !== '' && code.length <= LONGEST);
  return [...new Set(codes)];
}

/** The longest ends first; a number at the end of several steps is a page, not a code. */
function ends(steps: readonly string[]): string[] {
  return steps
    .map((_, at) => steps.slice(at).join('/'))
    .filter((end, at) => at === 0 || !/^\d+$/.test(end));
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
