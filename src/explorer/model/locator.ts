import type { Words } from '../words/en.js';

/** Where in a document: "char 3353" is an offset; people read "character 3353". */
export function locatorInWords(locator: string, { evidence }: Pick<Words, 'evidence'>): string {
  const [, offset] = /^char (\d+)$/.exec(locator) ?? [];
  return offset === undefined ? locator : evidence.character(offset);
}
