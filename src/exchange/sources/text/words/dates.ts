/** A date or period that a sentence states. */
export interface StatedDate {
  /** Where it begins in the sentence. */
  readonly at: number;
  /** Partial dates: `2018`, `2018-12`, `2018-12-19`. */
  readonly from: string;
  readonly to: string | null;
  /** `since 2014`: it goes on. */
  readonly since: boolean;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}${month.length > 3 ? `(?:${month.slice(3)}|\\.)?` : ''}`).join('|')}|sept\\.?)`;
const YEAR = '(?:19|20)\\d\\d';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const TO = '\\s*(?:-|–|—|to|and|until)\\s*';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `\\b(?<d1>${DAY})(?:${TO}(?<d2>${DAY}))?\\s+(?<m>${MONTH}),?\\s+(?<y>${YEAR})\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?<m>${MONTH})\\s+(?<d1>${DAY})(?:${TO}(?<d2>${DAY}))?,?\\s+(?<y>${YEAR})\\b`,
    'giu',
  ),
  new RegExp(`\\b(?<m>${MONTH})\\s+(?<y>${YEAR})\\b`, 'giu'),
  new RegExp(
    `\\b(?:in|since|from|until|by|of|during|between|\\()\\s*(?<y>${YEAR})(?:${TO}(?<y2>${YEAR}))?\\b(?!\\s+\\p{Lu})`,
    'giu',
  ),
];

/** The dates of a sentence that name a year, in their order. */
export function datesIn(sentence: string): StatedDate[] {
  const found: StatedDate[] = [];
  const taken = new Set<number>();
  for (const form of FORMS) {
    for (const match of sentence.matchAll(form)) {
      const span = Array.from(match[0], (_, at) => match.index + at);
      if (span.some((at) => taken.has(at))) continue;
      for (const at of span) taken.add(at);
      found.push({ at: match.index, ...periodOf(match), since: isSince(sentence, match) });
    }
  }
  return found.sort((left, right) => left.at - right.at);
}

function isSince(sentence: string, { index, 0: text }: RegExpMatchArray): boolean {
  const before = sentence.slice(Math.max(0, (index ?? 0) - 7), index);
  return /^since/i.test(text) || /since\s*$/i.test(before);
}

function periodOf({ groups = {} }: RegExpMatchArray): { from: string; to: string | null } {
  const { y = '', y2, m, d1, d2 } = groups;
  if (m === undefined) return { from: y, to: y2 ?? null };
  const month = `${y}-${String(monthNumber(m)).padStart(2, '0')}`;
  const day = (text: string): string => `${month}-${text.replace(/\D/g, '').padStart(2, '0')}`;
  if (d1 === undefined) return { from: month, to: null };
  return { from: day(d1), to: d2 === undefined ? null : day(d2) };
}

function monthNumber(text: string): number {
  const short = text.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1;
}
