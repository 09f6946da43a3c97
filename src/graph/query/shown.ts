import type { TimeView } from '../../domain/time/time-view.js';

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

const NAME_PROPERTIES = '.id, .kind, .name, .shortName, .acronym';

/**
 * The properties of an entity that say what it is called: of a date among all its names, of an
 * earlier state of the graph by what has changed since.
 */
export function nameProperties({ validOn, knownAt }: TimeView): string {
  const dated = validOn === null ? '' : ', .names';
  return `${NAME_PROPERTIES}${dated}${knownAt === null ? '' : ', .past'}`;
}

/** The properties of a relation that hold what it states in short. */
export const STATED_PROPERTIES =
  '.id, .role, .action, .vote, .status, .validFrom, .validTo, .confidence';

/** True when names are all that is read. */
export function isNamedOnly(shown: Shown): boolean {
  return !shows(shown, WHOLE);
}
