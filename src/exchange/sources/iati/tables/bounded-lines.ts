/**
 * The pieces of a text without lines that are longer than they may be; an empty line stands in the
 * place of each, so that the others keep their numbers.
 * @param onTooLong hears of each by its number, counted from 1.
 */
export async function* boundedLines(
  pieces: AsyncIterable<string>,
  longest: number,
  onTooLong: (line: number) => void,
): AsyncGenerator<string> {
  let begun = '';
  let line = 1;
  let isSkipping = false;
  for await (const piece of pieces) {
    const last = piece.lastIndexOf('\n');
    const first = piece.indexOf('\n');
    if (first === -1) {
      if (!isSkipping) begun += piece;
    } else {
      const whole = isSkipping ? piece.slice(first, last + 1) : begun + piece.slice(0, last + 1);
      yield whole;
      line += whole.split('\n').length - 1;
      isSkipping = false;
      begun = piece.slice(last + 1);
    }
    if (begun.length > longest) {
      onTooLong(line);
      isSkipping = true;
      begun = '';
    }
  }
  if (begun !== '') yield begun;
}
