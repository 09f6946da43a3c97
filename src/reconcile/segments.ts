/** Signs that part one cell into several names: `IOM - International Organization for Migration (UN)`. */
const BETWEEN = /\s+[-–—/|]+\s+|[()[\]{}:;|"“”«»（）【】「」『』《》；：]|,\s|[，、]/gu;

/** The parts of a text that may each be a name; one part when nothing divides it. */
export function segments(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
