import type { Row } from '../engine/statement.js';

/*
 * Every version of a relation keeps something of its two ends, so that lists order and filter without
 * looking at the far entities: their kinds and the names they are ordered by. It is made of the
 * entities, so never given, and not part of what is exported.
 */

/** Sets it on an edge between two entities, as items of a SET. */
export function setEnds(edge: string, subject: string, object: string): string {
  return kept(subject, object)
    .map(([name, value]) => `${edge}.${name} = ${value}`)
    .join(', ');
}

/** The same as items of the map of an edge that is created. */
export function endProperties(subject: string, object: string): string {
  return kept(subject, object)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

/** True where an edge keeps something else than its ends have. */
export function otherEnds(edge: string, subject: string, object: string): string {
  const pairs = kept(subject, object).map(
    ([name, value]) => `coalesce(${edge}.${name}, '-') <> ${value}`,
  );
  return `(${pairs.join(' OR ')})`;
}

function kept(subject: string, object: string): (readonly [name: string, value: string])[] {
  return [
    ['subjectKind', `${subject}.kind`],
    ['subjectName', `${subject}.sortName`],
    ['objectKind', `${object}.kind`],
    ['objectName', `${object}.sortName`],
  ];
}

const KEPT = new Set(kept('', '').map(([name]) => name));

/** What was given of a version of a relation: all that is stored but what it keeps of its ends. */
export function withoutEnds(props: Row): Row {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !KEPT.has(name)));
}
