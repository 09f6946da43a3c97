/** Words for "and", which people also write as `&`. */
const AND = new Set(['and', 'et', 'und', 'y', 'e', 'og', 'och', 've', 'и', 'і', 'και', 'و']);
/** What all of them share in the index. */
const AND_SIGN = '_and';

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
  if (AND.has(word)) return [word, AND_SIGN];
  const first = word.codePointAt(0) ?? 0;
  if (first >= 0x620 && first <= 0x6ff) return distinct([word, ...arabicForms(word)]);
  if (first >= 0x5d0 && first <= 0x5ea) return distinct([word, ...hebrewForms(word)]);
  return [word];
}

/** The word without an Arabic article, and with one word for "and": what whole names are compared by. */
export function bareWord(word: string): string {
  if (AND.has(word)) return 'and';
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
