import { invalidInput } from '../../domain/errors.js';

/** Parameters as they come in an address or on a command line: each with its values in order. */
export type ExportParameters = Readonly<Record<string, readonly string[]>>;

/** The values of a list with commas, each once. */
export function wordsOf(given: ExportParameters, name: string): string[] {
  const words = (given[name] ?? []).flatMap((text) => text.split(',')).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The one value of a parameter; null when it is missing. */
export function oneWord(given: ExportParameters, name: string): string | null {
  const values = given[name];
  if (values === undefined) return null;
  const [value = '', ...more] = values;
  if (more.length === 0) return value.trim();
  throw invalidInput(`\`${name}\` is given ${values.length} times. Give it once.`, name);
}

interface Range {
  readonly least?: number;
  readonly most: number;
  /** The value of a parameter that is missing. */
  readonly missing: number;
}

export function wholeOf(
  given: ExportParameters,
  name: string,
  { least = 1, most, missing }: Range,
): number {
  const text = oneWord(given, name);
  if (text === null) return missing;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw invalidInput(
    `\`${name}\` must be a whole number from ${least} to ${most}, not "${text}".`,
    name,
  );
}

/** Some of the allowed words, in whatever case they are written; null when it is missing. */
export function listOf<Word extends string>(
  given: ExportParameters,
  name: string,
  allowed: readonly Word[],
): readonly Word[] | null {
  if (given[name] === undefined) return null;
  const words = wordsOf(given, name).map((word) => word.toUpperCase());
  const wrong = words.find((word) => !allowed.includes(word as Word));
  if (wrong === undefined && words.length > 0) return [...new Set(words as Word[])];
  throw invalidInput(
    `\`${name}\` takes, with commas: ${allowed.join(', ')}; not "${wrong ?? ''}".`,
    name,
  );
}

export function oneOf<Word extends string>(
  given: ExportParameters,
  name: string,
  allowed: readonly Word[],
): Word | null {
  const text = oneWord(given, name);
  if (text === null) return null;
  const found = allowed.find((word) => word === text);
  if (found !== undefined) return found;
  throw invalidInput(`\`${name}\` must be one of: ${allowed.join(', ')}; not "${text}".`, name);
}
