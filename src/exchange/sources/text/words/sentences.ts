/** A stretch of a text, the end not included; places count UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence ends: before a capital, at a line's end, at a sign that begins an item. */
const END =
  /(?<=[.!?]["”’)]*)\s+(?=["“‘(]*[\p{Lu}\p{N}])|\n+|\s+(?=\p{Extended_Pictographic})(?!\d)/gu;
/** A full stop after these ends nothing. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|Arts|vs|cf|e\.g|i\.e|approx|Gen|Hon|H\.E|\p{Lu})\.$/u;
/** Longer ones are lists or tables without stops; they are cut. */
const LONGEST = 1500;

/** The sentences of a text, lines and items of lists among them. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const put = (end: number): void => {
    for (let from = start; from < end; from += LONGEST) {
      spans.push({ start: from, end: Math.min(end, from + LONGEST) });
    }
  };
  for (const match of text.matchAll(END)) {
    if (ABBREVIATION.test(text.slice(Math.max(start, match.index - 12), match.index))) continue;
    put(match.index);
    start = match.index + match[0].length;
  }
  put(text.length);
  return spans.filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}
