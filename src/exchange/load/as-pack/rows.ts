import type { ClaimInput } from '../../../domain/claims/claim.js';
import type { DescriptionInput, StatedValue } from '../../../domain/claims/description.js';
import type { DocumentInput } from '../../../domain/claims/document.js';
import { schemeOf } from '../../../domain/claims/properties.js';
import type { EntityInput } from '../../../domain/entity.js';
import { amountsText } from '../../sources/pack/amounts.js';

/** Cells of a row by column; what is missing is empty. */
export type Row = Readonly<Record<string, string>>;

const cell = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

export function documentRow(document: DocumentInput): Row {
  return Object.fromEntries(
    Object.entries<string | number | null>({ ...document }).map(([column, value]) => [
      column,
      cell(value),
    ]),
  );
}

export function claimRow(claim: ClaimInput): Row {
  const { key, amounts, document, locator, confidence } = claim;
  return {
    ...Object.fromEntries(
      Object.entries<string | null>({ ...key }).map(([column, value]) => [column, cell(value)]),
    ),
    status: claim.status,
    validFrom: cell(claim.validFrom),
    validTo: cell(claim.validTo),
    observedOn: cell(claim.observedOn),
    amounts: amountsText(amounts),
    ...{ document, locator, confidence: cell(confidence), note: cell(claim.note) },
  };
}

/** The rows of one entity: its own, its names, its codes and what further documents say. */
export interface EntityRows {
  readonly entity: Row;
  readonly names: readonly Row[];
  readonly identifiers: readonly Row[];
  readonly values: readonly Row[];
}

/**
 * An entity as rows. The first description that gives its name stands behind the entity's own row;
 * what others say stands in `values.csv`.
 */
export function entityRows(
  entity: EntityInput,
  descriptions: readonly DescriptionInput[],
): EntityRows {
  const main = descriptions.find(namesIt) ?? descriptions[0];
  const own = main === undefined ? {} : sourceOf(main);
  const single = (property: string): string =>
    cell(
      main?.values.find((value) => value.property === property && value.nameKind === null)?.value,
    );
  const fields = Object.fromEntries(
    Object.keys(entity.fields).map((field) => [field, textOfField(main, field)]),
  );
  const all = descriptions.flatMap((said) => said.values.map((value) => ({ said, value })));
  const names = all.filter(({ value }) => value.nameKind !== null);
  const codes = all.filter(({ value }) => schemeOf(value.property) !== null);
  const others = all.filter(
    ({ said, value }) =>
      said !== main && value.nameKind === null && schemeOf(value.property) === null,
  );
  return {
    entity: {
      ...{ id: entity.id, name: entity.name },
      ...{ shortName: cell(entity.shortName), description: cell(entity.description) },
      ...{ acronym: single('acronym'), website: single('website'), ...fields, ...own },
    },
    names: names.map(({ said, value }) => ({
      ...{ entity: entity.id, value: value.value, language: cell(value.language) },
      ...{ kind: cell(value.nameKind), from: cell(value.from), to: cell(value.to) },
      ...placeOf(said, value),
    })),
    identifiers: codes.map(({ said, value }) => ({
      ...{ entity: entity.id, scheme: cell(schemeOf(value.property)), value: value.value },
      ...placeOf(said, value),
    })),
    values: others.map(({ said, value }) => ({
      ...{ entity: entity.id, property: value.property, value: value.value },
      ...{ language: cell(value.language), note: cell(value.note) },
      ...placeOf(said, value),
    })),
  };
}

const namesIt = ({ values }: DescriptionInput): boolean =>
  values.some(({ property, nameKind }) => property === 'name' && nameKind === null);

function textOfField(description: DescriptionInput | undefined, field: string): string {
  const found = description?.values.filter(({ property }) => property === field) ?? [];
  return found.map(({ value }) => value).join('; ');
}

function sourceOf({ document, locator, confidence }: DescriptionInput): Row {
  return { document, locator, confidence: cell(confidence) };
}

function placeOf(said: DescriptionInput, value: StatedValue): Row {
  return {
    document: said.document,
    locator: value.locator ?? said.locator,
    confidence: cell(value.confidence ?? said.confidence),
  };
}
