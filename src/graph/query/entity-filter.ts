import { fold } from '../../domain/fold.js';
import { identifierKey, type Identifier } from '../../domain/entity.js';
import type { EntityFilter, NameFilter } from '../../domain/filters.js';
import { firstDay, lastDay } from '../../domain/partial-date.js';
import type { Clauses } from './clauses.js';
import { linkCondition, linkSet } from './link-filter.js';

/**
 * Conditions that hold for the entities a filter lets through, in one fixed order, to be joined
 * with AND. Sets of ids they speak of are added to the clauses as preludes.
 */
export function entityConditions(
  clauses: Clauses,
  filter: EntityFilter,
  variable: string,
): string[] {
  return [
    ...plainConditions(clauses, filter, variable),
    ...(filter.linked ?? []).map((link) => linkCondition(clauses, link, variable)),
    ...(filter.notLinked ?? []).map((link) => `NOT ${linkCondition(clauses, link, variable)}`),
    ...(filter.and ?? []).map((part) => all(entityConditions(clauses, part, variable))),
    ...anyOf(clauses, filter.or, variable),
    ...(filter.not === undefined
      ? []
      : [`NOT ${all(entityConditions(clauses, filter.not, variable))}`]),
  ];
}

function anyOf(clauses: Clauses, parts: EntityFilter['or'], variable: string): string[] {
  if (parts === undefined) return [];
  if (parts.length === 0) return ['false'];
  return [`(${parts.map((part) => all(entityConditions(clauses, part, variable))).join(' OR ')})`];
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? '(true)' : `(${conditions.join(' AND ')})`;
}

function plainConditions(clauses: Clauses, filter: EntityFilter, variable: string): string[] {
  const found: string[] = [];
  if (filter.ids !== undefined) found.push(`${variable}.id IN ${clauses.parameter(filter.ids)}`);
  if (filter.kinds !== undefined)
    found.push(`${variable}.kind IN ${clauses.parameter(filter.kinds)}`);
  found.push(...nameConditions(clauses, filter.name ?? {}, variable));
  if (filter.identifier !== undefined) {
    found.push(`${variable}.id IN ${identifierSet(clauses, filter.identifier)}`);
  }
  for (const [field, values] of Object.entries(filter.fields ?? {}).sort()) {
    found.push(`${variable}.${field} IN ${clauses.parameter(values)}`);
  }
  if (filter.startsAfter !== undefined) {
    found.push(`${variable}.startDay > ${clauses.parameter(lastDay(filter.startsAfter))}`);
  }
  if (filter.startsBefore !== undefined) {
    found.push(`${variable}.startDay < ${clauses.parameter(firstDay(filter.startsBefore))}`);
  }
  return found;
}

function nameConditions(clauses: Clauses, name: NameFilter, variable: string): string[] {
  const key = `${variable}.sortName`;
  const found: string[] = [];
  if (name.equals !== undefined) found.push(`${key} = ${clauses.parameter(fold(name.equals))}`);
  if (name.contains !== undefined)
    found.push(`${key} CONTAINS ${clauses.parameter(fold(name.contains))}`);
  if (name.startsWith !== undefined) {
    found.push(`${key} STARTS WITH ${clauses.parameter(fold(name.startsWith))}`);
  }
  if (name.in !== undefined) found.push(`${key} IN ${clauses.parameter(name.in.map(fold))}`);
  return found;
}

function identifierSet(clauses: Clauses, identifier: Identifier): string {
  return clauses.once(identifier, () => {
    const found = clauses.variable('i');
    const key = clauses.parameter(identifierKey(identifier));
    return clauses.set(`OPTIONAL MATCH (${found}:Identifier {key: ${key}})`, `${found}.entityId`);
  });
}

/**
 * Where a search for these entities can begin: an expression for a list of ids that holds them all,
 * or null when the filter names no end to begin from.
 */
export function boundStart(clauses: Clauses, filter: EntityFilter): string | null {
  if (filter.ids !== undefined) return clauses.parameter([...new Set(filter.ids)]);
  if (filter.identifier !== undefined) return identifierSet(clauses, filter.identifier);
  for (const link of filter.linked ?? []) {
    const set = linkSet(clauses, link);
    if (set !== null) return set;
  }
  for (const part of filter.and ?? []) {
    const start = boundStart(clauses, part);
    if (start !== null) return start;
  }
  return null;
}
