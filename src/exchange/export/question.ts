import { invalidInput } from '../../domain/errors.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/kinds.js';
import { parsePartialDate } from '../../domain/partial-date.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time-view.js';
import { DEEPEST, MOST_NODES, MOST_STARTS } from '../../graph/read/surroundings.js';

/** Which part of the graph an export holds, and as of when. */
export interface ExportQuestion {
  /** Ids to begin from; empty for the whole graph. */
  readonly of: readonly string[];
  readonly depth: number;
  /** The most entities around `of`. */
  readonly limit: number;
  /** Null for all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly types: readonly RelationType[] | null;
  readonly minConfidence: number | null;
  readonly view: TimeView;
  /** Of a table in two files only this one; null for both, packed together. */
  readonly file: TableFile | null;
}

export const TABLE_FILES = ['nodes', 'edges'] as const;
export type TableFile = (typeof TABLE_FILES)[number];

/** Parameters as they come in an address or on a command line: each with its values in order. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Every parameter there is, with what it does. */
export const EXPORT_PARAMETERS = {
  of: `Only what is around these entities: 1–${MOST_STARTS} ids, with commas.`,
  depth: `With \`of\`: how many steps away, 1–${DEEPEST}. 1 when missing.`,
  limit: `With \`of\`: at most so many entities, nearest first: 1–${MOST_NODES}. ${MOST_NODES} when missing.`,
  kinds: 'Only entities of these kinds, and the relations among them.',
  types: 'Only relations of these types.',
  minConfidence: 'Only relations at least so sure: 0–1.',
  asOf: 'Only relations that may have held then: a year, a month or a day.',
  knownAt: 'The graph as it was known then: a day (UTC) or a time with its zone.',
  file: '`nodes` or `edges`: with `csv`, that file alone, not packed.',
} as const;

export type ExportParameter = keyof typeof EXPORT_PARAMETERS;

/** Fails with INVALID_INPUT naming the parameter that cannot be read. */
export function exportQuestion(given: Given): ExportQuestion {
  refuseUnknown(given);
  const of = wordsOf(given, 'of');
  if (of.length > MOST_STARTS) {
    throw invalidInput(`\`of\` takes at most ${MOST_STARTS} ids, not ${of.length}.`, 'of');
  }
  if (given['of'] !== undefined && of.length === 0) {
    throw invalidInput('`of` names no id. Write one, as organisation:iom, or leave it out.', 'of');
  }
  refuseAlone(given, of);
  const limit = wholeOf(given, 'limit', MOST_NODES, MOST_NODES);
  if (of.length > limit) {
    throw invalidInput('`limit` must leave room for the entities asked for.', 'limit');
  }
  return {
    of,
    depth: wholeOf(given, 'depth', 1, DEEPEST),
    limit,
    kinds: listOf(given, 'kinds', ENTITY_KINDS),
    types: listOf(given, 'types', RELATION_TYPE_NAMES),
    minConfidence: confidenceOf(given),
    view: { validOn: dateOf(given), knownAt: timeOf(given) },
    file: oneOf(given, 'file', TABLE_FILES),
  };
}

/** True when nothing narrows the question. */
export function isWhole({ of, kinds, types, minConfidence, view }: ExportQuestion): boolean {
  const narrowing = [kinds, types, minConfidence, view.validOn, view.knownAt];
  return of.length === 0 && narrowing.every((value) => value === null);
}

function refuseUnknown(given: Given): void {
  const known = Object.keys(EXPORT_PARAMETERS);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw invalidInput(
    `There is no parameter \`${unknown}\`. An export takes: ${known.join(', ')}.`,
    unknown,
  );
}

/** `depth` and `limit` say how far to go from a beginning, so they need one. */
function refuseAlone(given: Given, of: readonly string[]): void {
  const lone = (['depth', 'limit'] as const).find((name) => given[name] !== undefined);
  if (lone === undefined || of.length > 0) return;
  throw invalidInput(
    `\`${lone}\` needs \`of\`: say which entities to begin from, or leave it out.`,
    lone,
  );
}

function wordsOf(given: Given, name: ExportParameter): string[] {
  const words = (given[name] ?? []).flatMap((text) => text.split(',')).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The one value of a parameter; null when it is missing. */
function oneWord(given: Given, name: ExportParameter): string | null {
  const values = given[name];
  if (values === undefined) return null;
  const [value = '', ...more] = values;
  if (more.length === 0) return value.trim();
  throw invalidInput(`\`${name}\` is given ${values.length} times. Give it once.`, name);
}

function wholeOf(given: Given, name: 'depth' | 'limit', missing: number, most: number): number {
  const text = oneWord(given, name);
  if (text === null) return missing;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= most) return value;
  throw invalidInput(`\`${name}\` must be a whole number from 1 to ${most}, not "${text}".`, name);
}

function listOf<Word extends string>(
  given: Given,
  name: 'kinds' | 'types',
  allowed: readonly Word[],
): readonly Word[] | null {
  if (given[name] === undefined) return null;
  const words = wordsOf(given, name).map((word) => word.toUpperCase());
  const wrong = words.find((word) => !allowed.includes(word as Word));
  if (wrong === undefined && words.length > 0) return words as Word[];
  throw invalidInput(
    `\`${name}\` takes, with commas: ${allowed.join(', ')}; not "${wrong ?? ''}".`,
    name,
  );
}

function oneOf<Word extends string>(
  given: Given,
  name: ExportParameter,
  allowed: readonly Word[],
): Word | null {
  const text = oneWord(given, name);
  if (text === null) return null;
  const found = allowed.find((word) => word === text);
  if (found !== undefined) return found;
  throw invalidInput(`\`${name}\` must be one of: ${allowed.join(', ')}; not "${text}".`, name);
}

function confidenceOf(given: Given): number | null {
  const text = oneWord(given, 'minConfidence');
  if (text === null) return null;
  if (/^(0|1|0?\.\d+|1\.0+|0\.)$/.test(text)) return Number(text);
  throw invalidInput(`\`minConfidence\` must be a number from 0 to 1, not "${text}".`);
}

function dateOf(given: Given): string | null {
  const text = oneWord(given, 'asOf');
  return text === null ? null : parsePartialDate(text, 'asOf');
}

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

function timeOf(given: Given): string | null {
  const text = oneWord(given, 'knownAt');
  if (text === null) return null;
  const time = TIME.test(text) ? new Date(text) : new Date(Number.NaN);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw invalidInput(
    `\`knownAt\` must be a day, as 2026-01-31, or a time with its zone, as 2026-01-31T12:00:00Z, not "${text}".`,
    'knownAt',
  );
}
