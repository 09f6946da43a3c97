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

/** A plain triple that says the same as a relation; `inverse`: from object to subject. */
export interface Shortcut {
  readonly predicate: string;
  readonly inverse?: true;
  /** Only where both ends are of these kinds. */
  readonly subject?: readonly EntityKind[];
  readonly object?: readonly EntityKind[];
}

const BODIES: readonly EntityKind[] = ['ORGANISATION', 'COUNTRY', 'DIALOGUE'];

/** Types of relation that other vocabularies have a word for; the first that fits is taken. */
export const SHORTCUTS: Partial<Readonly<Record<RelationType, readonly Shortcut[]>>> = {
  MEMBER_OF: [{ predicate: 'org:memberOf', object: BODIES }],
  PARTICIPATES_IN: [{ predicate: 'schema:attendee', inverse: true, object: ['EVENT'] }],
  ORGANISES: [{ predicate: 'schema:organizer', inverse: true, object: ['EVENT'] }],
  PART_OF: [
    { predicate: 'org:unitOf', subject: ['ORGANISATION'], object: BODIES },
    { predicate: 'schema:superEvent', subject: ['EVENT'], object: ['EVENT'] },
    { predicate: 'skos:broader', subject: ['THEME'], object: ['THEME'] },
    { predicate: 'dcterms:isPartOf' },
  ],
  PARTNERS_WITH: [{ predicate: 'org:linkedTo', subject: BODIES, object: BODIES }],
  FUNDS: [{ predicate: 'schema:funder', inverse: true }],
  LOCATED_IN: [{ predicate: 'schema:location' }],
  ADDRESSES: [{ predicate: 'dcterms:subject' }],
  DISCUSSES: [{ predicate: 'schema:about' }],
  PUBLISHES: [{ predicate: 'dcterms:publisher', inverse: true }],
  RELATED_TO: [{ predicate: 'dcterms:relation' }],
  SUCCEEDED_BY: [{ predicate: 'dcterms:isReplacedBy' }],
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
