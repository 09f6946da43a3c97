import type { Direction, LinkFilter } from '../../domain/filters.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import { where, type Clauses } from './clauses.js';
import { boundStart, entityConditions } from './entity-filter.js';

const OPPOSITE: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/**
 * A condition that holds when the entity has such a link. Where the other end is named, the set of
 * linked entities is computed once from there; else the entity is asked.
 */
export function linkCondition(clauses: Clauses, link: LinkFilter, variable: string): string {
  const set = linkSet(clauses, link) ?? (atLeast(link) > 1 ? countedSet(clauses, link) : null);
  if (set !== null) return `${variable}.id IN ${set}`;
  const [edge, other] = [clauses.variable('l'), clauses.variable('x')];
  const types = link.types ?? RELATION_TYPE_NAMES;
  const direction = link.direction ?? 'BOTH';
  const conditions = [
    ...clauses.conditions(variable, edge, types, direction),
    ...edgeConditions(clauses, link, edge),
    ...entityConditions(clauses, link.to ?? {}, other),
  ];
  const pattern = clauses.pattern(variable, edge, `${other}:Entity`, types, direction);
  return `EXISTS { MATCH ${pattern} ${where(conditions)} }`;
}

/** The set of entities that have such a link, begun at its named other end; null when none is named. */
export function linkSet(clauses: Clauses, link: LinkFilter): string | null {
  return clauses.once(link, () => makeLinkSet(clauses, link));
}

function makeLinkSet(clauses: Clauses, link: LinkFilter): string | null {
  const start = boundStart(clauses, link.to ?? {});
  if (start === null) return null;
  const [id, other] = [clauses.variable('i'), clauses.variable('x')];
  const list = `CASE WHEN size(${start}) = 0 THEN [null] ELSE ${start} END`;
  return collectLinked(
    clauses,
    link,
    `UNWIND ${list} AS ${id}\nOPTIONAL MATCH`,
    other,
    `${other}:Entity {id: ${id}}`,
  );
}

/** The set begun from everywhere: only for links counted without a named end. */
function countedSet(clauses: Clauses, link: LinkFilter): string {
  const other = clauses.variable('x');
  return collectLinked(clauses, link, 'OPTIONAL MATCH', other, `${other}:Entity`);
}

function collectLinked(
  clauses: Clauses,
  link: LinkFilter,
  match: string,
  other: string,
  node: string,
): string {
  const [edge, entity] = [clauses.variable('l'), clauses.variable('m')];
  const types = link.types ?? RELATION_TYPE_NAMES;
  const direction = OPPOSITE[link.direction ?? 'BOTH'];
  const conditions = [
    ...clauses.conditions(other, edge, types, direction),
    ...edgeConditions(clauses, link, edge),
    ...entityConditions(clauses, link.to ?? {}, other),
  ];
  const pattern = clauses.pattern(node, edge, `${entity}:Entity`, types, direction);
  const rows = `${match} ${pattern} ${where(conditions)}`;
  const minimum = atLeast(link) > 1 ? { count: `${other}.id`, atLeast: atLeast(link) } : undefined;
  return clauses.set(rows, `${entity}.id`, minimum);
}

function atLeast(link: LinkFilter): number {
  return link.minimum ?? 1;
}

function edgeConditions(clauses: Clauses, link: LinkFilter, edge: string): string[] {
  const found: string[] = [];
  for (const property of ['role', 'status', 'action', 'vote'] as const) {
    const value = link[property];
    if (value !== undefined) found.push(`${edge}.${property} = ${clauses.parameter(value)}`);
  }
  if (link.during !== undefined) found.push(...clauses.overlap(edge, link.during));
  return found;
}
