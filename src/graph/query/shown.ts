import type { TimeView } from '../../domain/time/time-view.js';
import type { Row } from '../../engine/statement.js';

/** How much a statement reads of what it finds, as bits that add up: what nobody asks for stays. */
export type Shown = number;

/** Of an entity what it is called: id, kind, name, short name and acronym. */
export const NAMED: Shown = 1;
/** All of an entity. */
export const WHOLE: Shown = NAMED | 2;
/** Of a relation what it states in short: ids, type, part, status, period and how sure it is. */
export const STATED: Shown = 4;
/** All of a relation. */
export const RELATION: Shown = STATED | 8;
export const EVERYTHING: Shown = WHOLE | RELATION;

/** True when all of this is read. */
export function shows(shown: Shown, what: Shown): boolean {
  return (shown & what) === what;
}

type Properties = readonly string[];

const NAMES: Properties = ['id', 'kind', 'name', 'shortName', 'acronym'];
const DATED_NAMES: Properties = [...NAMES, 'names'];
const FORMER_NAMES: Properties = [...NAMES, 'past'];
const FORMER_DATED_NAMES: Properties = [...DATED_NAMES, 'past'];

/**
 * The properties of an entity that say what it is called: of a date among all its names, of an
 * earlier state of the graph by what has changed since.
 */
export function nameProperties({ validOn, knownAt }: TimeView): Properties {
  if (knownAt === null) return validOn === null ? NAMES : DATED_NAMES;
  return validOn === null ? FORMER_NAMES : FORMER_DATED_NAMES;
}

/** The properties of a relation that hold what it states in short. */
export const STATED_PROPERTIES: Properties = [
  ...['id', 'role', 'action', 'vote', 'status', 'validFrom', 'validTo', 'confidence'],
];

/** What stands after them in the list of a relation. */
export const STATED_MORE: Properties = ['relationType', 'subject', 'object'];
const STATED_LIST = [...STATED_PROPERTIES, ...STATED_MORE];

/** `[n.id, n.name, …]`: sent and read in half the time of a map, which repeats every name. */
export function listOf(variable: string, properties: Properties, more: Properties = []): string {
  return `[${[...properties.map((name) => `${variable}.${name}`), ...more].join(', ')}]`;
}

/** The properties that `listOf` listed, by name. */
export function byName(properties: Properties, values: unknown): Row {
  const row: Record<string, unknown> = {};
  for (const [at, name] of properties.entries()) row[name] = (values as unknown[])[at];
  return row;
}

/** What an entity is called, from the list of it. */
export const namesOf = (values: unknown, view: TimeView): Row =>
  byName(nameProperties(view), values);

/** What a relation states in short, from the list of it. */
export const statedOfList = (values: unknown): Row => byName(STATED_LIST, values);

/** True when names are all that is read. */
export function isNamedOnly(shown: Shown): boolean {
  return !shows(shown, WHOLE);
}
