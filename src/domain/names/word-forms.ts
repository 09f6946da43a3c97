/** Words for "and", which people also write as `&`. */
const AND = new Set('and et und y e og och ve en ja dan dhe ir и і й та και و اور'.split(' '));
/** Those of Czech, Catalan, Croatian, Polish and Romanian may be a letter or a number too. */
const ALSO_AND = new Set(['a', 'i', 'si']);
/** What all of them share in the index. */
const AND_SIGN = '_and';

/** What `iii`, `3rd` and `third` share with `3` in the index, between these two. */
const NUMBER = ['_no', '_'] as const;
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);
const ROMAN_SIGNS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Arabic: "and" or "so", then an article with or without a preposition, or a preposition alone. */
const ARABIC = /^([وف]?)((?:[بك]?ال|لل)?)/;
/** What is left of a word without its particles has at least so many letters. */
const SHORTEST_ARABIC = 2;
const SHORTEST_ALONE = 4;
/** Hebrew: "and", then "that" or "when", then a preposition, then the article. */
const HEBREW = /^(ו?)(כש|ש?)([מבלכ]?)(ה?)/;
const SHORTEST_HEBREW = 3;

/**
 * The forms under which a folded word is found, itself first: in Arabic and Hebrew, where article
 * and particles are joined to the word, also without them; "and" of several languages also as `&`.
 */
export function wordForms(word: string): readonly string[] {
  if (AND.has(word) || ALSO_AND.has(word)) return [word, AND_SIGN];
  const number = numberOf(word);
  if (number !== null) return [word, NUMBER.join(number)];
  const first = word.codePointAt(0) ?? 0;
  if (first >= 0x620 && first <= 0x6ff) return distinct([word, ...arabicForms(word)]);
  if (first >= 0x5d0 && first <= 0x5ea) return distinct([word, ...hebrewForms(word)]);
  return [word];
}

/** The words of a name as `bareWord` gives them. A letter at the end tells one annex from another. */
export function bareWords(words: readonly string[]): string[] {
  const last = words.length - 1;
  return words.map((word, at) => (at === last && word.length === 1 ? word : bareWord(word)));
}

/** `iii`, `3rd`, `third` and `3` → `3`; null for what is no number, and for a single letter. */
function numberOf(word: string): string | null {
  const [, digits] = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word) ?? [];
  if (digits !== undefined) return digits;
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return String(ordinal);
  if (!/^(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/.test(word)) return null;
  const signs = Array.from(word, (sign) => ROMAN_SIGNS[sign] ?? 0);
  const sum = signs.reduce(
    (all, sign, at) => all + (sign < (signs[at + 1] ?? 0) ? -sign : sign),
    0,
  );
  return String(sum);
}

/**
 * The word without an Arabic article, with one word for "and" and digits for a number: what whole
 * names are compared by.
 */
export function bareWord(word: string): string {
  if (AND.has(word)) return 'and';
  const number = numberOf(word);
  if (number !== null) return number;
  const first = word.codePointAt(0) ?? 0;
  return first >= 0x620 && first <= 0x6ff ? withoutArticle(word) : word;
}

const distinct = (forms: readonly string[]): string[] => [...new Set(forms)];

function withoutArticle(word: string): string {
  const [, conjunction = '', article = ''] = ARABIC.exec(word) ?? [];
  const bare = word.slice(conjunction.length + article.length);
  return article !== '' && bare.length >= SHORTEST_ARABIC ? bare : word;
}

function arabicForms(word: string): string[] {
  const alone = withoutParticle(word, /^[وفبلك]/);
  const bare = /^[وف]/.test(word) ? withoutParticle(alone, /^[بلك]/) : alone;
  return [alone, bare, withoutArticle(word)];
}

function withoutParticle(word: string, particle: RegExp): string {
  return word.length > SHORTEST_ALONE && particle.test(word) ? word.slice(1) : word;
}

function hebrewForms(word: string): string[] {
  const [, ...particles] = HEBREW.exec(word) ?? [];
  const forms: string[] = [];
  let rest = word;
  for (const particle of particles) {
    rest = rest.slice(particle.length);
    if (rest.length >= SHORTEST_HEBREW) forms.push(rest);
  }
  return forms;
}
