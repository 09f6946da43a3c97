import { KINDS, type EntityKind } from '../../domain/kinds.js';
import type { RelationType } from '../../domain/relation-types.js';

/** The classes of an entity in other vocabularies, beside its own `mgg:Organisation`. */
export const KIND_CLASSES: Readonly<Record<EntityKind, readonly string[]>> = {
  ORGANISATION: ['org:Organization'],
  COUNTRY: ['schema:Country', 'org:Organization'],
  DIALOGUE: ['org:OrganizationalCollaboration'],
  FRAMEWORK: ['schema:CreativeWork'],
  PROJECT: ['schema:Project'],
  EVENT: ['schema:Event'],
  THEME: ['skos:Concept'],
  RESOURCE: ['schema:CreativeWork'],
  PLACE: ['schema:Place'],
};

/** Fields of kinds that other vocabularies have a word for; the others are `mgg:` and their name. */
export const FIELD_TERMS: Readonly<Record<string, string>> = {
  start: 'schema:startDate',
  end: 'schema:endDate',
  established: 'schema:foundingDate',
  adoptedOn: 'dcterms:issued',
  published: 'schema:datePublished',
};

/** `MEMBER_OF` → `mgg:memberOf`. */
export function relationTerm(type: RelationType): string {
  const [first = '', ...rest] = type.toLowerCase().split('_');
  return `mgg:${first}${rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}`;
}

/** `COUNTRY` → `mgg:Country`. */
export function kindTerm(kind: EntityKind): string {
  return `mgg:${KINDS[kind].label}`;
}
