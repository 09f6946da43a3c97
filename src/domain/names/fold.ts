import { LETTERS } from './letters.js';

/** Only signs that need no more than small letters and single spaces. */
const PLAIN = /^[ -~]*$/;
/** Soft hyphens, joiners, marks of direction, and the stroke that stretches Arabic words. */
const INVISIBLE = /[\p{Cf}\u034f\u0640\u115f\u1160\u3164]/gu;
/**
 * Accents, and the vowel signs that Arabic, Hebrew and Syriac mostly leave out. Marks that carry a
 * vowel or part a sound from another stay: Indic, Thai, Lao, Khmer and Burmese signs, kana with dots.
 */
const MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08ff\u093c\u09bc\u0a3c\u0abc\u0b3c\u135d-\u135f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g;
const MAPPED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const DASHES = /[\p{Pd}\u2043\u2212]/gu;
const APOSTROPHES = /[`‘’‚‛′ʹʻʼʽʾʿˈ׳ꞌ]/g;
/** An accent that stands alone is an apostrophe; taken apart it would be a space. */
const LONE_ACCENT = /´/g;
/** Signs of a trade mark; taken apart they would be letters. */
const MARKS_OF_TRADE = /[™®©℠]/g;
const QUOTES = /[“”„‟″«»״]/g;
/** Also as a page or a feed writes it that escapes it twice. */
const AND = /\s*&(?:amp;|#0*38;|#x0*26;)*\s*/g;
const SPACES = /\s+/g;
const DIGITS = /(?![0-9])\p{Nd}/gu;
const ABOVE = /[\u{d800}-\u{dfff}\u{10000}-\u{10ffff}]/gu;

/**
 * One spelling of a text, the same in every engine and browser: small letters without accents
 * (`Türkiye` → `turkiye`), one kind of dash, apostrophe, quotation mark and space, `&` as `and`,
 * nothing invisible, digits as 0–9. Characters above U+FFFF, and halves of them, become U+FFFD,
 * because Neo4j sorts them in two ways. Used for order and wherever texts are compared.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(ABOVE, '\ufffd');
}

/** As `fold`, with the characters above U+FFFF: for words, which are never sorted. */
export function foldLetters(text: string): string {
  const plain = PLAIN.test(text) ? text.toLowerCase().replaceAll('`', "'") : foldSigns(text);
  return plain.replace(AND, ' and ').replace(SPACES, ' ');
}

function foldSigns(text: string): string {
  return text
    .replace(LONE_ACCENT, "'")
    .replace(MARKS_OF_TRADE, '')
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MAPPED, (letter) => LETTERS[letter] ?? letter)
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DIGITS, digit)
    .normalize('NFC');
}

/** `٣` → `3`: the digits of a script stand in a row of ten. */
function digit(sign: string): string {
  let code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
}
