/** Where in a document: "char 3353" is an offset; people read "character 3353". */
export function locatorInWords(locator: string, character: (offset: string) => string): string {
  const [, offset] = /^char (\d+)$/.exec(locator) ?? [];
  return offset === undefined ? locator : character(offset);
}
