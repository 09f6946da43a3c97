import type { EntityInput, FieldValue, Name } from '../entity.js';
import type { StatedValue } from './description.js';
import { identifierProperty } from './properties.js';

/** Where a value stands, when that differs from the rest of its description. */
export type OwnPlace = Partial<Pick<StatedValue, 'locator' | 'confidence' | 'note'>>;

/** The statements that give an entity its values, all but our own words, in one order. */
export function valuesOf(entity: EntityInput, place: OwnPlace = {}): StatedValue[] {
  const { name, acronym, website, names, identifiers, fields } = entity;
  const texts = Object.entries({ name, acronym, website, ...fields });
  return [
    ...texts.flatMap(([property, value]) =>
      textsOf(value).map((text) => statedValue(property, text, place)),
    ),
    ...names.map((further) => statedName(further, place)),
    ...identifiers.map(({ scheme, value }) =>
      statedValue(identifierProperty(scheme), value, place),
    ),
  ];
}

/** A statement of a further name. */
export function statedName(
  { value, language, kind, from, to }: Name,
  place: OwnPlace = {},
): StatedValue {
  return { ...statedValue('name', value, place), ...{ language, nameKind: kind, from, to } };
}

/** A statement of one value of a property. */
export function statedValue(property: string, value: string, place: OwnPlace = {}): StatedValue {
  const { locator = null, confidence = null, note = null } = place;
  // Written out: an import makes a hundred thousand of these, and spreading costs ten times as much.
  return {
    property,
    value,
    language: null,
    nameKind: null,
    from: null,
    to: null,
    locator,
    confidence,
    note,
  };
}

function textsOf(value: FieldValue): string[] {
  if (value === null) return [];
  return typeof value === 'object' ? [...value] : [String(value)];
}
