import { fieldsOf, type EntityKind } from '../../../domain/kinds.js';

/** The columns of each kind of seed file, in the order in which they are written. */
export const ENTITY_COLUMNS = [
  'id',
  'name',
  'shortName',
  'acronym',
  'description',
  'website',
] as const;
export const NAME_COLUMNS = ['entity', 'value', 'language', 'kind', 'from', 'to'] as const;
export const IDENTIFIER_COLUMNS = ['entity', 'scheme', 'value'] as const;
export const DOCUMENT_COLUMNS = [
  'id',
  'title',
  'publisher',
  'url',
  'date',
  'retrieved',
  'language',
  'reliability',
] as const;
export const RELATION_COLUMNS = [
  'subject',
  'type',
  'object',
  'role',
  'status',
  'validFrom',
  'validTo',
  'observedOn',
  'action',
  'vote',
  'amounts',
  'document',
  'locator',
  'confidence',
  'note',
] as const;

/** The columns that say which document gives the values of a row; a file has all of them or none. */
export const SOURCE_COLUMNS = ['document', 'locator', 'confidence'] as const;
/** What another document says of one value of an entity. */
export const VALUE_COLUMNS = [
  'entity',
  'property',
  'value',
  'language',
  ...SOURCE_COLUMNS,
  'note',
] as const;

export type SourceColumn = (typeof SOURCE_COLUMNS)[number];
export type ValueColumn = (typeof VALUE_COLUMNS)[number];
export type EntityColumn = (typeof ENTITY_COLUMNS)[number];
export type NameColumn = (typeof NAME_COLUMNS)[number];
export type IdentifierColumn = (typeof IDENTIFIER_COLUMNS)[number];
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number];
export type RelationColumn = (typeof RELATION_COLUMNS)[number];

/** The columns of `entities/<kind>.csv`: the common ones, then the fields of the kind. */
export function entityColumns(kind: EntityKind): readonly string[] {
  return [...ENTITY_COLUMNS, ...fieldColumns(kind)];
}

/** Columns that a file may leave out, as if all their cells were empty: the fields of the kind. */
export function fieldColumns(kind: EntityKind): readonly string[] {
  return Object.keys(fieldsOf(kind));
}
