import type { Direction, EntityFilter, LinkFilter } from '../../domain/filters.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import { SYMMETRIC, where, type Clauses } from './clauses.js';
import { identifierSet, idSet } from './named-sets.js';
import { onNode, plainConditions, type ReadAt } from './plain-conditions.js';
import { relationTest } from './relation-test.js';
import { everyLink, noLink } from './simple-links.js';

/**
 * Conditions that hold for the entities a filter lets through, in one fixed order, to be joined
 * with AND. Sets of entities they speak of are added to the clauses as preludes.
 * @param start where the search began, which holds of all that it meets.
 */
export function entityConditions(
  clauses: Clauses,
  filter: EntityFilter,
  variable: string,
  at: ReadAt = onNode(variable),
  start: Start | null = null,
): string[] {
  const part = (inner: EntityFilter): string => all(entityConditions(clauses, inner, variable, at));
  return [
    ...oneOfConditions(clauses, filter, variable, start),
    ...plainConditions(clauses, filter, variable, at),
    ...everyLink((filter.linked ?? []).filter((link) => link !== start?.part)).map((link) =>
      linkCondition(clauses, link, variable),
    ),
    ...noLink(filter.notLinked ?? []).map(
      (link) => `NOT ${linkCondition(clauses, link, variable)}`,
    ),
    ...(filter.and ?? []).map((inner) =>
      all(entityConditions(clauses, inner, variable, at, start)),
    ),
    ...anyOf(filter.or?.map(part)),
    ...(filter.not === undefined ? [] : [`NOT ${part(filter.not)}`]),
  ];
}

/** One of these holds; nothing where no alternatives are given. */
export function anyOf(parts: readonly string[] | undefined): string[] {
  if (parts === undefined) return [];
  return [parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`];
}

/** All of these hold, as one condition. */
export function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? '(true)' : `(${conditions.join(' AND ')})`;
}

function oneOfConditions(
  clauses: Clauses,
  { ids, identifier }: EntityFilter,
  variable: string,
  start: Start | null,
): string[] {
  const found: string[] = [];
  if (ids !== undefined && ids !== start?.part) {
    found.push(`${variable} IN ${idSet(clauses, ids)}`);
  }
  if (identifier !== undefined && identifier !== start?.part) {
    found.push(`${variable} IN ${identifierSet(clauses, identifier)}`);
  }
  return found;
}

/** A set of entities that holds all that a filter lets through. */
export interface Start {
  /** An expression for the list of them. */
  readonly set: string;
  /** The part of the filter that says so: it need not be tested of what comes from the set. */
  readonly part: object;
}

/** Where a search for these entities can begin, or null when the filter names no end to begin from. */
export function boundStart(clauses: Clauses, filter: EntityFilter): Start | null {
  const { ids, identifier } = filter;
  if (ids !== undefined) return { set: idSet(clauses, ids), part: ids };
  if (identifier !== undefined) {
    return { set: identifierSet(clauses, identifier), part: identifier };
  }
  for (const link of filter.linked ?? []) {
    const set = linkSet(clauses, link);
    if (set !== null) return { set, part: link };
  }
  for (const part of filter.and ?? []) {
    const start = boundStart(clauses, part);
    if (start !== null) return start;
  }
  return null;
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/**
 * A condition that holds when the entity has such a link. Where the other end is named, the set of
 * linked entities is computed once from there; else the entity is asked. `OR false` makes the
 * embedded engine ask only entities that are met: EXISTS alone it joins with all that have the link.
 */
function linkCondition(clauses: Clauses, link: LinkFilter, variable: string): string {
  const set = linkSet(clauses, link) ?? (atLeast(link) > 1 ? countedSet(clauses, link) : null);
  if (set !== null) return `${variable} IN ${set}`;
  const exist = waysOf(link).map(([types, direction]) => {
    const [edge, other] = [clauses.variable('l'), clauses.variable('x')];
    const conditions = [
      ...clauses.conditions(variable, edge, types, direction),
      ...relationTest(clauses, link, edge),
      ...entityConditions(clauses, link.to ?? {}, other),
    ];
    const pattern = clauses.pattern(variable, edge, other, types, direction);
    return `EXISTS { MATCH ${pattern} ${where(conditions)} }`;
  });
  return `(${exist.join(' OR ')} OR false)`;
}

type Way = readonly [readonly RelationType[], Direction];

/**
 * The patterns that find such a link. Symmetric types, which are met either way, have one of their
 * own: in one pattern with others the direction would be a condition on each relation, which takes
 * the embedded engine hundreds of times as long. Links within links would double at each level.
 */
function waysOf({ types = RELATION_TYPE_NAMES, direction = 'BOTH', to = {} }: LinkFilter): Way[] {
  const { linked, notLinked, and, or, not } = to;
  const nests = [linked, notLinked, and, or, not].some((part) => part !== undefined);
  const symmetric = types.filter((type) => SYMMETRIC.includes(type));
  if (direction === 'BOTH' || nests || symmetric.length === 0) return [[types, direction]];
  const others = types.filter((type) => !SYMMETRIC.includes(type));
  return others.length === 0
    ? [[symmetric, 'BOTH']]
    : [
        [others, direction],
        [symmetric, 'BOTH'],
      ];
}

/** The set of entities that have such a link, begun at its named other end; null when none is named. */
function linkSet(clauses: Clauses, link: LinkFilter): string | null {
  return clauses.once(link, () => makeLinkSet(clauses, link));
}

function makeLinkSet(clauses: Clauses, link: LinkFilter): string | null {
  const start = boundStart(clauses, link.to ?? {});
  if (start === null) return null;
  const other = clauses.variable('x');
  return collectLinked(clauses, link, `UNWIND ${start.set} AS ${other}\n  MATCH`, other, start);
}

/** The set begun from everywhere: only for links counted without a named end. */
function countedSet(clauses: Clauses, link: LinkFilter): string {
  return collectLinked(clauses, link, 'MATCH', clauses.variable('x'), null);
}

function collectLinked(
  clauses: Clauses,
  link: LinkFilter,
  match: string,
  other: string,
  start: Start | null,
): string {
  const [edge, entity] = [clauses.variable('l'), clauses.variable('m')];
  const types = link.types ?? RELATION_TYPE_NAMES;
  const direction = OPPOSITE[link.direction ?? 'BOTH'];
  const conditions = [
    ...clauses.conditions(other, edge, types, direction),
    ...relationTest(clauses, link, edge),
    ...entityConditions(clauses, link.to ?? {}, other, onNode(other), start),
  ];
  const node = start === null ? `${other}:Entity` : other;
  const pattern = clauses.pattern(node, edge, entity, types, direction);
  const rows = `${match} ${pattern} ${where(conditions)}`;
  const minimum = atLeast(link) > 1 ? { count: other, atLeast: atLeast(link) } : undefined;
  return clauses.set(rows, entity, minimum);
}

function atLeast(link: LinkFilter): number {
  return link.minimum ?? 1;
}
