import type { Entity, FieldValue, Identifier, Name } from '../domain/entity.js';
import type { Unsourced } from '../domain/claims/unsourced.js';
import { labelOf } from '../domain/entity.js';
import { namedOn } from '../domain/names/name-on.js';
import { fieldsOf, isEntityKind, type EntityKind } from '../domain/kinds.js';
import {
  yearAmount,
  type EndKnowledge,
  type Relation,
  type RelationStatus,
  type Vote,
  type YearAmount,
} from '../domain/relation.js';
import type { RelationType } from '../domain/relation-types.js';
import type { TimeView } from '../domain/time/time-view.js';
import { LIVE } from './query/clauses.js';
import { isNamedOnly, namesOf, RELATION, shows, statedOfList, type Shown } from './query/shown.js';
import { sound } from './sound.js';
import {
  SOUND_DATED_NAMES,
  SOUND_ENTITIES,
  SOUND_NAMES,
  SOUND_RELATIONS,
  SOUND_STATED,
} from './sound-rows.js';
import { knownAt } from './stored-past.js';

/** The properties of a node or relationship as the engine returns them. */
export type Stored = Readonly<Record<string, unknown>>;

/** A text, or null when the property is missing. */
export const maybe = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A list kept as JSON; empty when the property is missing, or is none. */
export function parsed<Value>(value: unknown): Value[] {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as Value[]) : [];
  } catch {
    return [];
  }
}

/** The values of an entity that no document gives; nothing for one that is not there. */
export function unsourcedOn(row: Stored | undefined): Unsourced {
  return typeof row?.unsourced === 'string' ? (JSON.parse(row.unsourced) as Unsourced) : {};
}

/**
 * Reads what is shown of an entity from what `Clauses.entityMap` makes. Where that is only
 * what it is called, the rest is missing: nobody asks for it.
 */
export function entityShown(value: unknown, view: TimeView, shown: Shown): Entity {
  return isNamedOnly(shown) ? entityCalled(namesOf(value, view), view) : entityOf(value, view);
}

/** An entity of which only what it is called is there. */
export function entityCalled(stored: Stored, view: TimeView): Entity {
  const { kind } = stored;
  if (!isEntityKind(kind)) throw new Error(`Stored entity of unknown kind: ${String(kind)}`);
  const isDated = view.validOn !== null;
  const rules = isDated ? SOUND_DATED_NAMES : SOUND_NAMES;
  const row = sound(knownAt(stored, view.knownAt), rules);
  const named = namedBy(row);
  const dated = isDated ? namedOn({ ...named, names: parsed(row.names) }, view.validOn) : {};
  const called = { id: row.id as string, kind, ...named, label: labelOf(named), ...dated };
  return called satisfies Partial<Entity> as Entity;
}

const namedBy = (row: Stored): Pick<Entity, 'name' | 'shortName' | 'acronym'> => ({
  name: row.name as string,
  shortName: maybe(row.shortName),
  acronym: maybe(row.acronym),
});

/** Reads an entity from its node's properties, as a view shows it. */
export function entityOf(value: unknown, view: TimeView): Entity {
  const { kind } = value as Stored;
  if (!isEntityKind(kind)) throw new Error(`Stored entity of unknown kind: ${String(kind)}`);
  const row = sound(knownAt(value as Stored, view.knownAt), SOUND_ENTITIES[kind]);
  const named = namedBy(row);
  const names = parsed<Name>(row.names);
  return {
    id: row.id as string,
    kind,
    ...named,
    label: labelOf(named),
    ...namedOn({ ...named, names }, view.validOn),
    names,
    identifiers: parsed<Identifier>(row.identifiers),
    description: maybe(row.description),
    website: maybe(row.website),
    fields: storedFields(kind, row),
    sortName: row.sortName as string,
    recordedAt: row.recordedAt as string,
    updatedAt: row.updatedAt as string,
  };
}

function storedFields(kind: EntityKind, row: Stored): Entity['fields'] {
  const fields: Record<string, FieldValue> = {};
  for (const [name, { type }] of Object.entries(fieldsOf(kind))) {
    const value = row[name];
    if (type === 'list') fields[name] = Array.isArray(value) ? value.map(String) : [];
    else fields[name] = typeof value === 'string' || typeof value === 'number' ? value : null;
  }
  return fields;
}

const keyWordsOf = (row: Stored): Pick<Relation, 'role' | 'action' | 'vote' | 'status'> => ({
  role: maybe(row.role),
  action: maybe(row.action),
  vote: maybe(row.vote) as Vote | null,
  status: row.status as RelationStatus,
});

/** What relations and claims both keep: the words of the key, the status, the period, the amounts. */
export function statedOf(row: Stored) {
  return {
    ...keyWordsOf(row),
    validFrom: maybe(row.validFrom),
    validTo: maybe(row.validTo),
    amounts: parsed<YearAmount>(row.amounts).map(yearAmount),
  };
}

/**
 * Reads what is shown of a relation from what `Clauses.relationMap` makes. Where that is only
 * what it states in short, the rest is missing: nobody asks for it.
 */
export function relationShown(value: unknown, shown: Shown): Relation {
  if (shows(shown, RELATION)) return relationOf(value);
  const row = sound(statedOfList(value), SOUND_STATED);
  const stated = {
    ...whatRelates(row),
    ...keyWordsOf(row),
    validFrom: maybe(row.validFrom),
    validTo: maybe(row.validTo),
    confidence: row.confidence as number,
  };
  return stated satisfies Partial<Relation> as Relation;
}

const whatRelates = (row: Stored): Pick<Relation, 'id' | 'subject' | 'type' | 'object'> => ({
  id: row.id as string,
  subject: row.subject as string,
  type: row.relationType as RelationType,
  object: row.object as string,
});

/** Reads all of a relation from the map that `Clauses.relationMap` makes. */
export function relationOf(value: unknown): Relation {
  const row = sound(value as Stored, SOUND_RELATIONS);
  const retractedAt = row.retractedAt as string;
  return {
    ...whatRelates(row),
    ...statedOf(row),
    validFromKnown: row.validFromKnown as EndKnowledge,
    validToKnown: row.validToKnown as EndKnowledge,
    observedOn: parsed<string>(row.observedOn),
    validFromDay: row.validFromDay as number,
    validToDay: row.validToDay as number,
    certainDays: parsed<[number, number]>(row.certainDays).map(([from, to]) => ({ from, to })),
    lastSeen: maybe(row.lastSeen),
    confidence: row.confidence as number,
    sourceCount: row.sourceCount as number,
    recordedAt: row.recordedAt as string,
    retractedAt: retractedAt === LIVE ? null : retractedAt,
  };
}
