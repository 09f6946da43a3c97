import { cleanClaim } from '../../../domain/checks/clean-claim.js';
import { cleanDocument } from '../../../domain/checks/clean-document.js';
import type { ClaimInput } from '../../../domain/claims/claim.js';
import type { DocumentInput } from '../../../domain/claims/document.js';
import type { EntityInput, Name, NameKind } from '../../../domain/entity.js';
import { fieldsOf } from '../../../domain/kinds.js';
import type { RelationStatus, Vote } from '../../../domain/relation.js';
import type { RelationType } from '../../../domain/relation-types.js';
import { parseAmounts } from './amounts.js';
import { fieldValue } from './field-value.js';
import type { EntityCells, SeedData, SeedRow } from './seed-data.js';

/** An empty cell is a value that is not known. */
export const maybe = (cell: string): string | null => (cell === '' ? null : cell);

/** A share such as `0.95`, also with a decimal comma; NaN for what is none, which the checks refuse. */
export function shareIn(cell: string): number {
  return /^\d([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
}

/** An entity as its files have it, with the rows that it is made of. */
export interface PlacedEntity {
  readonly row: SeedRow<EntityCells>;
  /** One for each of the names of the input, in their order. */
  readonly names: SeedData['names'];
  readonly identifiers: SeedData['identifiers'];
  readonly input: EntityInput;
}

/** The entities of the seed with their names and identifiers, as they stand in the files. */
export function placedEntities(data: SeedData): PlacedEntity[] {
  const names = byEntity(data.names);
  const identifiers = byEntity(data.identifiers);
  return data.entities.map((row) => {
    const { id } = row.value.common;
    const own = { names: names.get(id) ?? [], identifiers: identifiers.get(id) ?? [] };
    return { row, ...own, input: entityInput(row.value, own) };
  });
}

/** The rows of a file by the entity that they are about. */
export function byEntity<Row extends SeedRow<{ readonly entity: string }>>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const { entity } = row.value;
    const known = found.get(entity);
    if (known === undefined) found.set(entity, [row]);
    else known.push(row);
  }
  return found;
}

function entityInput(
  { kind, common, fields }: EntityCells,
  { names, identifiers }: Pick<PlacedEntity, 'names' | 'identifiers'>,
): EntityInput {
  const { id, name, shortName, acronym, description, website } = common;
  return {
    ...{ id, kind, name },
    shortName: maybe(shortName),
    acronym: maybe(acronym),
    names: names.map(({ value }) => nameOf(value)),
    identifiers: identifiers.map(({ value: { scheme, value } }) => ({ scheme, value })),
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

function nameOf({ value, language, kind, from, to }: SeedData['names'][number]['value']): Name {
  return {
    ...{ value, kind: kind as NameKind },
    language: maybe(language),
    from: maybe(from),
    to: maybe(to),
  };
}

/** The documents of the seed in their normal form. */
export function seedDocuments(data: SeedData): DocumentInput[] {
  return data.documents.map((row) => cleanDocument(documentInput(row)).value);
}

/** A document as its file has it. */
export function documentInput({ value }: SeedData['documents'][number]): DocumentInput {
  return {
    id: value.id,
    title: value.title,
    publisher: maybe(value.publisher),
    url: maybe(value.url),
    date: maybe(value.date),
    retrieved: maybe(value.retrieved),
    language: maybe(value.language),
    reliability: value.reliability === '' ? 1 : shareIn(value.reliability),
  };
}

export type ClaimRow = SeedData['relations'][number];

/** The claims of the seed in their normal form, one a row. */
export function seedClaims(data: SeedData): ClaimInput[] {
  return data.relations.map((row) => cleanClaim(claimInput(row)).value);
}

/** A claim as its file has it. */
export function claimInput({ value }: ClaimRow): ClaimInput {
  return {
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
    confidence: shareIn(value.confidence),
    method: 'IMPORT',
  };
}
