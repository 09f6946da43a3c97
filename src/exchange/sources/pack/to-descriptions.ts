import { cleanEntity } from '../../../domain/checks/clean-entity.js';
import { cleanNames } from '../../../domain/checks/clean-names.js';
import { Cleaning } from '../../../domain/checks/cleaning.js';
import { normalIdentifier } from '../../../domain/checks/normal-identifier.js';
import { readProperty } from '../../../domain/checks/read-property.js';
import type { DescriptionInput, StatedValue } from '../../../domain/claims/description.js';
import { identifierProperty } from '../../../domain/claims/properties.js';
import { statedName, statedValue, valuesOf } from '../../../domain/claims/stated-values.js';
import { unsourcedOf, type Unsourced } from '../../../domain/claims/unsourced.js';
import {
  identifierKey,
  type EntityInput,
  type Identifier,
  type Name,
} from '../../../domain/entity.js';
import { fieldsOf } from '../../../domain/kinds.js';
import type { Settling } from '../../../graph/write/settle-entities.js';
import { fieldValue } from './field-value.js';
import type { SourceColumn, ValueColumn } from './seed-columns.js';
import type { Cells, SeedData, SeedRow } from './seed-data.js';
import { byEntity, maybe, placedEntities, type PlacedEntity } from './to-inputs.js';

/** An entity of the seed: what documents say of it, and what stands there without one. */
export interface SeedEntity {
  readonly descriptions: readonly DescriptionInput[];
  readonly own: Settling;
}

/** A value with the row that cites a document for it, or none. */
interface Placed {
  readonly stated: StatedValue;
  readonly source: Cells<SourceColumn>;
}

/**
 * The entities of the seed. All that a document says of one is one description; a file that names
 * no documents gives values without one. Call `checkSeed` first.
 */
export function seedEntities(data: SeedData): SeedEntity[] {
  const values = byEntity(data.values);
  return placedEntities(data).map((placed) => {
    const { id } = placed.input;
    return seedEntity(placed, values.get(id) ?? []);
  });
}

function seedEntity(
  { row, names, identifiers, input }: PlacedEntity,
  values: readonly SeedRow<Cells<ValueColumn>>[],
): SeedEntity {
  const { id, kind } = input;
  const clean = cleanEntity({ ...input, names: [], identifiers: [] }).value;
  const rows = [
    ...names.map((one, at) => ({ source: one.value, ...oneName(clean, input.names[at]) })),
    ...identifiers.map((one, at) => ({
      source: one.value,
      ...oneIdentifier(input.identifiers[at]),
    })),
  ];
  const { source } = row.value;
  const placed: Placed[] = [
    ...valuesOf(clean).map((stated) => ({ stated, source })),
    ...rows.flatMap((one) => one.stated.map((stated) => ({ stated, source: one.source }))),
    ...values.flatMap((one) =>
      furtherValues(input, one.value).map((stated) => ({ stated, source: one.value })),
    ),
  ];
  const { shortName, description } = clean;
  const unsourced = unsourcedPart(clean, source.document !== '', rows);
  return {
    descriptions: descriptionsOf({ id, kind }, placed),
    own: { id, kind, editorial: { shortName, description }, unsourced },
  };
}

interface OneRow {
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly stated: readonly StatedValue[];
}

/** A further name in its normal form; nothing where the entity answers to it anyway. */
function oneName(clean: EntityInput, name: Name | undefined): OneRow {
  const names = cleanedNames(clean, name === undefined ? [] : [name]);
  return { names, identifiers: [], stated: names.map((one) => statedName(one)) };
}

function cleanedNames(clean: EntityInput, names: readonly Name[]): readonly Name[] {
  return cleanNames(new Cleaning(), names, clean);
}

function oneIdentifier(given: Identifier | undefined): OneRow {
  const normal = given === undefined ? null : normalIdentifier(given);
  const identifiers = normal === null ? [] : [normal];
  const stated = identifiers.map(({ scheme, value }) =>
    statedValue(identifierProperty(scheme), value),
  );
  return { names: [], identifiers, stated };
}

/** What a row of `values.csv` says: a name in a language is a further name. */
function furtherValues({ kind }: EntityInput, cells: Cells<ValueColumn>): StatedValue[] {
  const { property, value, language, note } = cells;
  const given = fieldValue(fieldsOf(kind)[property]?.type ?? 'text', value) ?? '';
  const read = readProperty(kind, property, given);
  if (!('value' in read) || read.value === null) return [];
  const texts = typeof read.value === 'object' ? read.value : [String(read.value)];
  const place = { note: maybe(note) };
  return texts.map((text) =>
    property === 'name' && language !== ''
      ? statedName({ value: text, language, kind: 'LABEL', from: null, to: null }, place)
      : statedValue(property, text, place),
  );
}

function unsourcedPart(
  clean: EntityInput,
  isSourced: boolean,
  rows: readonly (OneRow & { readonly source: Cells<SourceColumn> })[],
): Unsourced {
  const without = rows.filter(({ source }) => source.document === '');
  const names = cleanedNames(
    clean,
    without.flatMap((one) => one.names),
  );
  const codes = without.flatMap((one) => one.identifiers);
  const identifiers = [...new Map(codes.map((one) => [identifierKey(one), one])).values()];
  const lists = unsourcedOf({ ...clean, names, identifiers });
  if (!isSourced) return lists;
  return {
    ...(lists.names === undefined ? {} : { names }),
    ...(lists.identifiers === undefined ? {} : { identifiers }),
  };
}

/** One description for each document. Its first value gives the place and how sure the reading is. */
function descriptionsOf(
  { id, kind }: Pick<EntityInput, 'id' | 'kind'>,
  placed: readonly Placed[],
): DescriptionInput[] {
  const documents = new Map<string, Placed[]>();
  for (const one of placed) {
    const { document } = one.source;
    if (document !== '') documents.set(document, [...(documents.get(document) ?? []), one]);
  }
  return [...documents].map(([document, [first, ...others]]) => {
    const { locator = '', confidence = '' } = first?.source ?? {};
    const values = [...(first === undefined ? [] : [first]), ...others];
    return {
      ...{ statedFor: id, kind, document, locator },
      confidence: Number(confidence),
      values: values.map(({ stated, source }) => ({
        ...stated,
        locator: source.locator === locator ? null : source.locator,
        confidence: source.confidence === confidence ? null : Number(source.confidence),
      })),
      ...{ speaksOf: null, editorial: null, note: null },
      ...{ polarity: 'ASSERTS', method: 'IMPORT' },
    };
  });
}
