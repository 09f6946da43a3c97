import type { Row } from '../engine/statement.js';

/*
 * Every version of a relation keeps something of its two ends, so that lists order and filter without
 * looking at the far entities: their kinds and the names they are ordered by. It is made of the
 * entities, so never given, and not part of what is exported.
 */

/** Sets it on an edge between two entities, as items of a SET. */
export function setEnds(edge: string, subject: string, object: string): string {
  return [
    `${edge}.subjectKind = ${subject}.kind, ${edge}.subjectName = ${subject}.sortName`,
    `${edge}.objectKind = ${object}.kind, ${edge}.objectName = ${object}.sortName`,
  ].join(', ');
}

/** True where an edge keeps something else than its ends have. */
export function otherEnds(edge: string, subject: string, object: string): string {
  const pairs = [
    [`${edge}.subjectKind`, `${subject}.kind`],
    [`${edge}.subjectName`, `${subject}.sortName`],
    [`${edge}.objectKind`, `${object}.kind`],
    [`${edge}.objectName`, `${object}.sortName`],
  ].map(([kept, now]) => `coalesce(${kept}, '-') <> ${now}`);
  return `(${pairs.join(' OR ')})`;
}

const KEPT = new Set(['subjectKind', 'subjectName', 'objectKind', 'objectName']);

/** What was given of a version of a relation: all that is stored but what it keeps of its ends. */
export function withoutEnds(props: Row): Row {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !KEPT.has(name)));
}
