import { fold } from '../../../../domain/names/fold.js';

/** Languages in which months are read. */
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];
const STYLES = ['long', 'short'] as const;
/** Forms that CLDR does not have. */
const MORE: Readonly<Record<string, number>> = { sept: 9, fevr: 2, juill: 7 };

let known: ReadonlyMap<string, number> | null = null;

/** The month of a word such as `décembre`, `Dec` or `Sept.`: 1–12; null for others. */
export function monthCalled(word: string): number | null {
  known ??= new Map([...Object.entries(MORE), ...named()]);
  return known.get(keyOf(word)) ?? null;
}

const keyOf = (word: string): string => fold(word).replace(/[.\s]/g, '');

function named(): (readonly [string, number])[] {
  return LANGUAGES.flatMap((language) =>
    STYLES.flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      return Array.from(
        { length: 12 },
        (_, month) => [keyOf(format.format(Date.UTC(2000, month, 15))), month + 1] as const,
      );
    }),
  );
}
