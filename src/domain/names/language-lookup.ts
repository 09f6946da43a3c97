/**
 * The tag that answers best for a language, by the look-up of RFC 4647: the tag itself whatever its
 * case, else without its last part, and so on: `de-AT` is answered by `de`, `EN-gb` by `en-GB`,
 * `zh-Hant-TW` by `zh-Hant`, `deu` by `de`. Null when none does.
 */
export function lookUpLanguage(asked: string, tags: Iterable<string>): string | null {
  const known = new Map([...tags].map((tag) => [subtags(tag).join('-'), tag]));
  for (let range = subtags(asked); range.length > 0; range = shorter(range)) {
    const tag = known.get(range.join('-'));
    if (tag !== undefined) return tag;
  }
  return null;
}

function subtags(tag: string): string[] {
  const [language = '', ...more] = tag.trim().toLowerCase().replaceAll('_', '-').split('-');
  return [shortest(language), ...more];
}

/** `deu` and `ger` are `de`, `iw` is `he`: a language has one code, of two letters where it can. */
function shortest(language: string): string {
  return /^[a-z]{2,3}$/.test(language) ? new Intl.Locale(language).language : language;
}

/** Without the last part, and without a single letter that would then stand last. */
function shorter(range: readonly string[]): string[] {
  const rest = range.slice(0, -1);
  return rest.at(-1)?.length === 1 ? rest.slice(0, -1) : rest;
}
