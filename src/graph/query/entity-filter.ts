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
  const set =
    linkSet(clauses, link) ?? (atLeast(link) > 1 ? setFromEverywhere(clauses, link) : null);
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

/** How many links stand within one another in a deep one. */
const DEEP = 2;

/**
 * The set of entities that have such a link, begun at its named other end; null when none is named
 * and the entity is better asked. Asking each entity walks along all chains of links, so the sets
 * of a deep link are computed from the inside out, whatever it names.
 */
function linkSet(clauses: Clauses, link: LinkFilter, deep = depthOf(link) >= DEEP): string | null {
  return clauses.once(link, () => {
    if (deep) {
      for (const inner of linksIn(link.to ?? {})) linkSet(clauses, inner, depthOf(inner) > 1);
    }
    const start = boundStart(clauses, link.to ?? {});
    if (start !== null) return setFrom(clauses, link, start);
    return deep ? setFromEverywhere(clauses, link) : null;
  });
}

function depthOf(link: LinkFilter): number {
  return 1 + Math.max(0, ...linksIn(link.to ?? {}).map(depthOf));
}

function linksIn({
  linked = [],
  notLinked = [],
  and = [],
  or = [],
  not,
}: EntityFilter): LinkFilter[] {
  const inner = [...and, ...or, ...(not === undefined ? [] : [not])];
  return [...linked, ...notLinked, ...inner.flatMap(linksIn)];
}

function setFrom(clauses: Clauses, link: LinkFilter, start: Start): string {
  const other = clauses.variable('x');
  const { pattern, conditions, entity } = linkedTo(clauses, link, other);
  const ends = entityConditions(clauses, link.to ?? {}, other, onNode(other), start);
  const rows = `UNWIND ${start.set} AS ${other}\n  MATCH ${pattern} ${where([...conditions, ...ends])}`;
  return collectLinked(clauses, link, rows, entity, other);
}

function setFromEverywhere(clauses: Clauses, link: LinkFilter): string {
  const other = clauses.variable('x');
  const { pattern, conditions, entity } = linkedTo(clauses, link, other);
  const ends = entityConditions(clauses, link.to ?? {}, other);
  const rows = `MATCH (${other}:Entity) ${where(ends)}\n  MATCH ${pattern} ${where(conditions)}`;
  return collectLinked(clauses, link, rows, entity, other);
}

interface Linked {
  readonly pattern: string;
  readonly conditions: readonly string[];
  /** The variable of the entity that has the link. */
  readonly entity: string;
}

/** The link seen from its other end. */
function linkedTo(clauses: Clauses, link: LinkFilter, other: string): Linked {
  const [edge, entity] = [clauses.variable('l'), clauses.variable('m')];
  const types = link.types ?? RELATION_TYPE_NAMES;
  const direction = OPPOSITE[link.direction ?? 'BOTH'];
  const conditions = [
    ...clauses.conditions(other, edge, types, direction),
    ...relationTest(clauses, link, edge),
  ];
  return { pattern: clauses.pattern(other, edge, entity, types, direction), conditions, entity };
}

function collectLinked(
  clauses: Clauses,
  link: LinkFilter,
  rows: string,
  entity: string,
  other: string,
): string {
  const minimum = atLeast(link) > 1 ? { count: other, atLeast: atLeast(link) } : undefined;
  return clauses.set(rows, entity, minimum);
}

function atLeast(link: LinkFilter): number {
  return link.minimum ?? 1;
}
