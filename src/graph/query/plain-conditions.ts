import type { EntityFilter, NameFilter } from '../../domain/filters.js';
import type { FieldType } from '../../domain/kind-field.js';
import { ENTITY_KINDS, fieldsOf, KINDS, type EntityKind } from '../../domain/kinds.js';
import { fold } from '../../domain/names/fold.js';
import { foldedText, keyOf } from '../derived.js';
import type { Clauses } from './clauses.js';
import { everyIdSet } from './named-sets.js';
import { amountConditions, dateConditions, known } from './range-conditions.js';

/** Where kind and name of an entity are read: on its node, or on a relation that keeps them. */
export interface ReadAt {
  readonly kind: string;
  readonly name: string;
}

export const onNode = (variable: string): ReadAt => ({
  kind: `${variable}.kind`,
  name: `${variable}.sortName`,
});

/** Conditions on what an entity holds itself, in one fixed order. */
export function plainConditions(
  clauses: Clauses,
  filter: EntityFilter,
  variable: string,
  at: ReadAt,
): string[] {
  const found: string[] = [];
  if (filter.kinds !== undefined) found.push(kindCondition(clauses, filter.kinds, variable, at));
  found.push(...nameConditions(clauses, filter.name ?? {}, at.name));
  for (const [field, values] of Object.entries(filter.fields ?? {}).sort()) {
    found.push(fieldCondition(clauses, field, values, variable));
  }
  for (const [field, range] of Object.entries(filter.amounts ?? {}).sort()) {
    found.push(...amountConditions(clauses, field, range, variable));
  }
  found.push(...dateConditions(clauses, filter, variable));
  return found;
}

/** One kind of a node is its label, which is cheaper to read than a property. */
function kindCondition(
  clauses: Clauses,
  kinds: readonly EntityKind[],
  variable: string,
  at: ReadAt,
): string {
  const [kind, ...more] = kinds;
  const isLabel = kind !== undefined && more.length === 0 && at.kind === onNode(variable).kind;
  return isLabel ? `${variable}:${KINDS[kind].label}` : `${at.kind} IN ${clauses.parameter(kinds)}`;
}

const TYPES: ReadonlyMap<string, FieldType> = new Map(
  ENTITY_KINDS.flatMap((kind) =>
    Object.entries(fieldsOf(kind)).map(([name, { type }]) => [name, type] as const),
  ),
);

/**
 * Countries are compared by id, those that were merged by the one that was kept; texts folded, as
 * they are kept beside; of lists one value is enough.
 */
function fieldCondition(
  clauses: Clauses,
  field: string,
  values: readonly string[],
  variable: string,
): string {
  const property = `${variable}.${field}`;
  const type = TYPES.get(field);
  if (type === 'country') return known(property, `IN ${everyIdSet(clauses, values)}`);
  const asked = clauses.parameter(values.map(foldedText));
  if (type !== 'list') return known(`${variable}.${keyOf(field)}`, `IN ${asked}`);
  const item = clauses.variable('v');
  return `(${property} IS NOT NULL AND any(${item} IN ${property} WHERE ${item} IN ${asked}))`;
}

function nameConditions(clauses: Clauses, name: NameFilter, key: string): string[] {
  const found: string[] = [];
  if (name.equals !== undefined) {
    found.push(`${key} = ${clauses.parameter(foldedText(name.equals))}`);
  }
  if (name.contains !== undefined)
    found.push(`${key} CONTAINS ${clauses.parameter(fold(name.contains))}`);
  if (name.startsWith !== undefined) {
    found.push(`${key} STARTS WITH ${clauses.parameter(fold(name.startsWith))}`);
  }
  if (name.in !== undefined) {
    found.push(`${key} IN ${clauses.parameter(name.in.map(foldedText))}`);
  }
  return found;
}
