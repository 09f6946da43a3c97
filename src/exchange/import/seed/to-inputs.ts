import type { ClaimInput } from '../../../domain/claims/claim.js';
import type { DocumentInput } from '../../../domain/claims/document.js';
import type { EntityInput, Identifier, Name, NameKind } from '../../../domain/entity.js';
import { fieldsOf } from '../../../domain/kinds.js';
import type { RelationStatus, Vote } from '../../../domain/relation.js';
import type { RelationType } from '../../../domain/relation-types.js';
import { parseAmounts } from './amounts.js';
import { fieldValue } from './field-value.js';
import type { EntityCells, SeedData, SeedRow } from './seed-data.js';

/** An empty cell is a value that is not known. */
const maybe = (cell: string): string | null => (cell === '' ? null : cell);

/** The entities of the seed with their names and identifiers. Call `checkSeed` first. */
export function seedEntities(data: SeedData): EntityInput[] {
  const names = collect(data.names, ({ entity, value, language, kind, from, to }) => [
    entity,
    { value, language: maybe(language), kind: kind as NameKind, from: maybe(from), to: maybe(to) },
  ]);
  const identifiers = collect(data.identifiers, ({ entity, scheme, value }) => [
    entity,
    { scheme, value },
  ]);
  return data.entities.map(({ value }) => entityInput(value, names, identifiers));
}

function collect<Cells, Item>(
  rows: readonly SeedRow<Cells>[],
  read: (cells: Cells) => readonly [string, Item],
): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const { value } of rows) {
    const [entity, item] = read(value);
    found.set(entity, [...(found.get(entity) ?? []), item]);
  }
  return found;
}

function entityInput(
  { kind, common, fields }: EntityCells,
  names: ReadonlyMap<string, readonly Name[]>,
  identifiers: ReadonlyMap<string, readonly Identifier[]>,
): EntityInput {
  const { id, name, shortName, acronym, description, website } = common;
  return {
    ...{ id, kind, name },
    shortName: maybe(shortName),
    acronym: maybe(acronym),
    names: names.get(id) ?? [],
    identifiers: identifiers.get(id) ?? [],
    description: maybe(description),
    website: maybe(website),
    fields: Object.fromEntries(
      Object.entries(fieldsOf(kind)).map(([field, { type }]) => [
        field,
        fieldValue(type, fields[field] ?? ''),
      ]),
    ),
  };
}

/** The documents of the seed. */
export function seedDocuments(data: SeedData): DocumentInput[] {
  return data.documents.map(({ value }) => ({
    id: value.id,
    title: value.title,
    publisher: maybe(value.publisher),
    url: maybe(value.url),
    date: maybe(value.date),
    retrieved: maybe(value.retrieved),
    language: maybe(value.language),
    reliability: value.reliability === '' ? 1 : Number(value.reliability),
  }));
}

/** The claims of the seed, one a row. */
export function seedClaims(data: SeedData): ClaimInput[] {
  return data.relations.map(({ value }) => ({
    key: {
      subject: value.subject,
      type: value.type as RelationType,
      object: value.object,
      role: maybe(value.role),
      action: maybe(value.action),
      vote: maybe(value.vote) as Vote | null,
    },
    status: (maybe(value.status) ?? 'ACTUAL') as RelationStatus,
    validFrom: maybe(value.validFrom),
    validTo: maybe(value.validTo),
    observedOn: maybe(value.observedOn),
    dateBasis: 'STATED',
    amounts: parseAmounts(value.amounts),
    document: value.document,
    locator: value.locator,
    note: maybe(value.note),
    polarity: 'ASSERTS',
    confidence: value.confidence === '' ? 1 : Number(value.confidence),
    method: 'IMPORT',
  }));
}
