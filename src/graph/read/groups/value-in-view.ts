import type { Clauses } from '../../query/clauses.js';

/**
 * An expression for a text field of an entity as the view shows it. For a view of the past the
 * first version that ended later and had another value tells (`stored-past.ts` says how they are
 * kept): its text is read where the store is.
 */
export function textInView(clauses: Clauses, entity: string, field: string): string {
  return inView(
    clauses,
    { entity, field },
    (text) =>
      `CASE WHEN ${text} STARTS WITH '"' THEN replace(split(substring(replace(${text}, '\\\\"', '\u0001'), 1), '"')[0], '\u0001', '"') END`,
  );
}

/** The same for a list of words; a list of none where it says nothing. */
export function listInView(clauses: Clauses, entity: string, field: string): string {
  const list = inView(
    clauses,
    { entity, field },
    (text) =>
      `CASE WHEN ${text} STARTS WITH '["' THEN split(split(substring(${text}, 2), '"]')[0], '","') ELSE [] END`,
  );
  return `coalesce(${list}, [])`;
}

function inView(
  clauses: Clauses,
  { entity, field }: { readonly entity: string; readonly field: string },
  read: (text: string) => string,
): string {
  const present = `${entity}.${field}`;
  if (clauses.view.knownAt === null) return present;
  const version = clauses.variable('p');
  const known = clauses.parameter(clauses.view.knownAt);
  const name = `'"${field}":'`;
  const later = `substring(${version}, ${UNTIL}, 24) > ${known} AND ${version} CONTAINS ${name}`;
  const was = read(`split(${version}, ${name})[1]`);
  return `head([${version} IN coalesce(${entity}.past, []) WHERE ${later} | ${was}] + [${present}])`;
}

/** Where in the text of a version the time stands until which it was shown. */
const UNTIL = '{"until":"'.length;
