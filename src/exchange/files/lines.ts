/** The longest line, in characters: an end that never comes must not fill the memory. */
const LONGEST_LINE = 64_000_000;

/** What was read of a line is more than is held in memory. */
export class LineTooLong extends Error {
  constructor(readonly longest: number) {
    super(`A line has more than ${longest / 1_000_000} million characters.`);
  }
}

/**
 * The lines of a text that comes in pieces, without their ends; a last one may lack its end. Throws
 * LineTooLong before a line fills the memory.
 */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  longest = LONGEST_LINE,
): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    length += first.length;
    if (length > longest) throw new LineTooLong(longest);
    begun.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    yield begun.join('');
    yield* others;
    begun = [last];
    ({ length } = last);
  }
  if (length > 0) yield begun.join('');
}
