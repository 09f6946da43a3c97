import type { Row } from '../engine/statement.js';

/*
 * Every version of a relation keeps something of its two ends, so that lists order and filter without
 * looking at the far entities: their ids, their kinds and the names they are ordered by. It is made
 * of the entities, so never given, and not part of what is exported.
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
  return [...keptOf('subject', subject), ...keptOf('object', object)];
}

function keptOf(end: End, entity: string): (readonly [name: string, value: string])[] {
  return [
    [`${end}Id`, `${entity}.id`],
    [`${end}Kind`, `${entity}.kind`],
    [`${end}Name`, `${entity}.sortName`],
  ];
}

type End = 'subject' | 'object';

/** Sets on an edge what it keeps of one end, as items of a SET. */
export function setEnd(edge: string, end: End, entity: string): string {
  return keptOf(end, entity)
    .map(([name, value]) => `${edge}.${name} = ${value}`)
    .join(', ');
}

/** The id of an end; looked up where it is not kept, as while a server of an older version writes. */
export function endId(edge: string, end: End): string {
  const node = end === 'subject' ? 'startNode' : 'endNode';
  return `coalesce(${edge}.${end}Id, ${node}(${edge}).id)`;
}

const KEPT = new Set(kept('', '').map(([name]) => name));

/** Takes it out of a map of all that is on an edge, so that it is not sent. */
export const WITHOUT_ENDS = [...KEPT].map((name) => `${name}: null`).join(', ');

/** What was given of a version of a relation: all that is stored but what it keeps of its ends. */
export function withoutEnds(props: Row): Row {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !KEPT.has(name)));
}
