import { publisherKey } from '../domain/claims/confidence.js';
import type { DocumentInput } from '../domain/claims/document.js';
import { allNames, type EntityInput } from '../domain/entity.js';
import { fieldsOf } from '../domain/kinds.js';
import { codesInText } from '../domain/names/codes.js';
import type { NameEntry } from '../engine/engine.js';
import { fold } from '../domain/names/fold.js';
import { searchWords } from '../domain/names/index-words.js';
import { entityDays } from '../domain/time/entity-days.js';
import { firstDay, lastDay } from '../domain/time/partial-date.js';
import { FOLDING } from './versions.js';

type Derived = Readonly<Record<string, string | number | readonly string[] | null>>;

/** What an entity is found and listed by. */
export interface FoundBy {
  readonly sortName: string | null;
  readonly searchNames: readonly string[];
}

function foundBy(entity: EntityInput): FoundBy {
  return { sortName: foldedText(entity.name), searchNames: searchNamesOf(entity) };
}

/** What an entity is ordered, filtered and found by. Made of what it says, so never given or edited. */
export function derivedOf(entity: EntityInput): Derived & FoundBy {
  const keys = Object.entries(fieldsOf(entity.kind))
    .filter(([, { type, filter }]) => type === 'text' && filter === 'in')
    .map(([field]) => [keyOf(field), foldedText(entity.fields[field])] as const);
  return {
    folding: FOLDING,
    ...foundBy(entity),
    ...Object.fromEntries(keys),
    ...daysOf(entity),
  };
}

/** The days that its dates may mean, for filters: `startFrom` and `startTo`, and so on. */
function daysOf(entity: EntityInput): Derived {
  const { start, end, lasts } = entityDays(entity);
  return Object.fromEntries(
    Object.entries({ start, end, lasts }).flatMap(([name, days]) => [
      [`${name}From`, days?.from ?? null],
      [`${name}To`, days?.to ?? null],
    ]),
  );
}

/** What the name index is told of an entity. */
function searchNamesOf(entity: EntityInput): string[] {
  return searchWords(
    allNames(entity),
    entity.identifiers.flatMap(({ value }) => codesInText(value)),
  );
}

/** What indexes of names and orders are told of an entity of today. */
export function nameEntryOf(entity: EntityInput): NameEntry {
  const { sortName, searchNames } = foundBy(entity);
  return { id: entity.id, kind: entity.kind, names: searchNames, sortName };
}

/** What they are told of one that is gone. */
export function forgottenEntry({ id, kind }: Pick<EntityInput, 'id' | 'kind'>): NameEntry {
  return { id, kind, names: [], sortName: null };
}

/** What a document is ordered and filtered by. */
export function derivedOfDocument({
  title,
  publisher,
  date,
  language,
}: Pick<DocumentInput, 'title' | 'publisher' | 'date' | 'language'>): Derived {
  return {
    folding: FOLDING,
    sortName: foldedText(title),
    publisherKey: publisher === null ? null : publisherKey(publisher),
    languageKey: foldedText(language),
    dateFrom: date === null ? null : firstDay(date),
    dateTo: date === null ? null : lastDay(date),
  };
}

/** What the words of a claim are found by, where they are not plain. */
export function derivedOfClaim({ note, locator }: Readonly<Record<string, unknown>>): Derived {
  const words = [note, locator].filter((text) => typeof text === 'string').join(' ');
  return { textKey: keyUnlessPlain(words) };
}

/** What the role of a relation is compared by, where it is not plain. */
export function derivedOfRelation({ role }: Readonly<Record<string, unknown>>): Derived {
  return { roleKey: keyUnlessPlain(role) };
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * A text folded; null for one that a store folds itself by making its letters small, as nearly all
 * are: they need not be kept twice.
 */
function keyUnlessPlain(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const folded = fold(text).trim();
  return ASCII.test(text) && folded === text.toLowerCase() ? null : folded;
}

/** The property that holds a text field folded, for filters. */
export function keyOf(field: string): string {
  return `${field}Key`;
}

/** A text as it is compared in filters; null for what is none. */
export function foldedText(value: unknown): string | null {
  return typeof value === 'string' ? fold(value).trim() : null;
}
