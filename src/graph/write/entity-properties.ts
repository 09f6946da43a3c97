import { createHash } from 'node:crypto';
import type { EntityInput, FieldValue } from '../../domain/entity.js';
import { fieldsOf } from '../../domain/kinds.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import { derivedOf, type FoundBy } from '../derived.js';

export type EntityProperties = Record<string, unknown> & FoundBy & { readonly fingerprint: string };

/**
 * The properties of the node, with a fingerprint that tells whether anything changed: anything that
 * was given, so that new rules of folding change no entity.
 */
export function entityProperties(entity: EntityInput): EntityProperties {
  const props = {
    kind: entity.kind,
    name: entity.name,
    shortName: entity.shortName,
    acronym: entity.acronym,
    names: JSON.stringify(entity.names),
    identifiers: JSON.stringify(entity.identifiers),
    description: entity.description,
    website: entity.website,
    ...fieldProperties(entity),
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(props)).digest('hex').slice(0, 16);
  return { ...props, ...derivedOf(entity), fingerprint };
}

/**
 * The fields of its kind, and for order and timelines the first day on which it can have begun and
 * the last on which it can have ended.
 */
function fieldProperties(entity: EntityInput): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  const dates: string[] = [];
  for (const [name, field] of Object.entries(fieldsOf(entity.kind))) {
    const value = entity.fields[name] ?? null;
    props[name] = storable(value);
    if (field.marks !== undefined && typeof value === 'string') dates.push(value);
  }
  const [first, last = first] = dates;
  if (first === undefined || last === undefined) return { ...props, startDay: null, endDay: null };
  return { ...props, startDay: firstDay(first), endDay: lastDay(last) };
}

/** A list is kept each value once and in one order; an empty one as no property at all. */
function storable(value: FieldValue): FieldValue {
  if (value === null || typeof value !== 'object') return value;
  return value.length === 0 ? null : [...new Set(value)].sort();
}
