import { cleanDescription } from '../../../../domain/checks/clean-description.js';
import { cleanEntity } from '../../../../domain/checks/clean-entity.js';
import type { EntityInput, Identifier, Name } from '../../../../domain/entity.js';
import { fieldsOf, KINDS, type EntityKind } from '../../../../domain/kinds.js';
import { given, linesOf, problemsOf, type Draft, type Problems } from './draft.js';
import {
  EVIDENCE_FIELDS,
  EVIDENCE_START,
  evidenceOf,
  missingDocument,
  numberIn,
} from './evidence-draft.js';

export const ENTITY_START: Draft = EVIDENCE_START;

/** Our own words, which need no document. */
const OWN = ['shortName', 'description'];
const TEXTS = ['name', 'acronym', 'website', ...OWN];
const LISTS = ['names', 'identifiers'];

/** The fields of the form for a kind. */
export function entityFields(kind: EntityKind): string[] {
  return ['id', ...spoken(kind), ...EVIDENCE_FIELDS];
}

/** The fields that say something of the entity. */
const spoken = (kind: EntityKind): string[] => [...TEXTS, ...LISTS, ...Object.keys(fieldsOf(kind))];

interface Words {
  readonly missing: string;
  readonly nothing: string;
}

/** What a form says of an entity, as the API takes it: only what is filled in. */
export function describeInput(kind: EntityKind, draft: Draft): object {
  const values = Object.fromEntries(
    spoken(kind)
      .filter((field) => given(draft, field) !== null)
      .map((field) => [field, valueOf(kind, draft, field)]),
  );
  const input = { id: given(draft, 'id') ?? '', ...values };
  return {
    entity: { [KINDS[kind].prefix]: input },
    evidence: needsDocument(kind, draft) ? [evidenceOf(draft)] : [],
  };
}

/**
 * What is wrong with it, by the rules of the server.
 * @param isNew an entity that is there keeps its name where none is given.
 */
export function checkEntity(
  kind: EntityKind,
  draft: Draft,
  { isNew, missing, nothing }: Words & { readonly isNew: boolean },
): Problems {
  const entity = entityOf(kind, draft, isNew);
  const found = [...cleanEntity(entity).problems];
  if (spoken(kind).every((field) => given(draft, field) === null)) {
    found.push({ path: '', message: nothing });
  }
  if (needsDocument(kind, draft)) {
    found.push(...missingDocument(draft, missing));
    const evidence = { ...evidenceOf(draft), method: 'MANUAL' as const };
    const said = { values: [], speaksOf: null, editorial: null, ...evidence };
    found.push(...cleanDescription({ statedFor: entity.id, kind, ...said }).problems);
  }
  return problemsOf(found, entityFields(kind));
}

/** Whether anything is said that a document must say; a new entity needs one in any case. */
function needsDocument(kind: EntityKind, draft: Draft): boolean {
  return spoken(kind).some((field) => !OWN.includes(field) && given(draft, field) !== null);
}

function entityOf(kind: EntityKind, draft: Draft, isNew: boolean): EntityInput {
  return {
    ...{ id: given(draft, 'id') ?? '', kind },
    // Any name does for one that keeps its own.
    name: given(draft, 'name') ?? (isNew ? '' : 'Name'),
    shortName: given(draft, 'shortName'),
    acronym: given(draft, 'acronym'),
    description: given(draft, 'description'),
    website: given(draft, 'website'),
    names: namesOf(draft),
    identifiers: identifiersOf(draft),
    fields: Object.fromEntries(
      Object.entries(fieldsOf(kind)).map(([field, { type }]) => [
        field,
        type === 'list' ? itemsOf(draft, field) : given(draft, field),
      ]),
    ),
  };
}

/** A value as the API takes it: numbers as numbers, lists as lists. */
function valueOf(kind: EntityKind, draft: Draft, field: string): unknown {
  if (field === 'names') {
    return namesOf(draft).map(({ value, kind: sort }) => ({ value, kind: sort }));
  }
  if (field === 'identifiers') return identifiersOf(draft);
  const text = given(draft, field) ?? '';
  const type = fieldsOf(kind)[field]?.type;
  if (type === 'integer' || type === 'number') return numberIn(text);
  if (type === 'list') return itemsOf(draft, field);
  return text;
}

const itemsOf = (draft: Draft, field: string): string[] =>
  (draft[field] ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function namesOf(draft: Draft): Name[] {
  return linesOf(draft, 'names').map((line) => ({
    ...{ value: line.trim(), kind: 'ALIAS' as const },
    ...{ language: null, from: null, to: null },
  }));
}

/** `wikidata Q45`, one a line. */
function identifiersOf(draft: Draft): Identifier[] {
  return linesOf(draft, 'identifiers').map((line) => {
    const [scheme = '', ...value] = line.trim().split(/\s+/);
    return { scheme, value: value.join(' ') };
  });
}

/** An id for a name: `organisation:centre-for-migration`; empty for a name without Latin letters. */
export function idFor(kind: EntityKind, name: string): string {
  const slug = slugOf(name);
  return slug === '' ? '' : `${KINDS[kind].prefix}:${slug}`;
}

export function slugOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.join('-').slice(0, LONGEST_SLUG).replace(/-+$/, '');
}

const LONGEST_SLUG = 60;
