import type { DescriptionInput, StatedValue } from '../claims/description.js';
import { schemeOf, statedProperties } from '../claims/properties.js';
import { isEntityId } from '../ids.js';
import type { EntityKind } from '../kinds.js';
import { cleanEditorial } from './clean-entity.js';
import { cleanName } from './clean-names.js';
import { Cleaning, type Cleaned } from './cleaning.js';
import { refusePerson, refusePersonType } from './persons.js';
import { readLocator } from './read-locator.js';
import { readProperty } from './read-property.js';
import { readShare } from './read-share.js';
import { readShort } from './read-text.js';

export const LONGEST_NOTE = 1000;

/** What a document says of an entity in its normal form, by the rules for all input. */
export function cleanDescription(input: DescriptionInput): Cleaned<DescriptionInput> {
  const cleaning = new Cleaning();
  const { statedFor, kind, locator, confidence, values, editorial } = input;
  if (!isEntityId(statedFor, kind)) {
    cleaning.refuse('input.id', `"${statedFor}" is not an id of this kind of entity.`);
  }
  const value: DescriptionInput = {
    ...input,
    locator: cleaning.take('locator', readLocator(locator), ''),
    note: cleanNote(cleaning, input.note),
    confidence: cleaning.take('confidence', readShare('confidence', confidence), confidence),
    values: values.map((one) => cleanStated(cleaning, input, one)),
    editorial: editorial === null ? null : cleanEditorial(cleaning, editorial),
  };
  refusePerson(cleaning, 'locator', locator);
  return { value, problems: cleaning.problems };
}

function cleanNote(cleaning: Cleaning, note: string | null): string | null {
  refusePerson(cleaning, 'note', note);
  return cleaning.take('note', readShort('note', note ?? '', { most: LONGEST_NOTE }), null);
}

function cleanStated(
  cleaning: Cleaning,
  { kind }: DescriptionInput,
  stated: StatedValue,
): StatedValue {
  const { property, value, locator, confidence } = stated;
  const path = `input.${property}`;
  const known = statedProperties(kind);
  if (schemeOf(property) === null && !known.includes(property)) {
    const remedy = `Use one of: ${known.join(', ')}.`;
    cleaning.refuse('input', `"${property}" is not a property that a document states. ${remedy}`);
    return stated;
  }
  if (['name', 'acronym'].includes(property)) refusePerson(cleaning, path, value);
  if (property === 'organisationSubtype') refusePersonType(cleaning, path, value);
  return {
    ...stated,
    ...(stated.nameKind === null
      ? { value: cleanValue(cleaning, kind, stated, path) }
      : cleanFurtherName(cleaning, stated, path)),
    locator: locator === null ? null : cleaning.take('locator', readLocator(locator), locator),
    confidence:
      confidence === null
        ? null
        : cleaning.take('confidence', readShare('confidence', confidence), confidence),
    note: cleanNote(cleaning, stated.note),
  };
}

function cleanFurtherName(
  cleaning: Cleaning,
  { value, language, nameKind, from, to }: StatedValue,
  path: string,
): Partial<StatedValue> {
  const kind = nameKind ?? 'ALIAS';
  const { kind: read, ...rest } = cleanName(cleaning, { value, language, kind, from, to }, path);
  return { ...rest, nameKind: read };
}

/** A value that is no further name, as text. */
function cleanValue(
  cleaning: Cleaning,
  kind: EntityKind,
  { property, value }: StatedValue,
  path: string,
): string {
  const read = cleaning.take(path, readProperty(kind, property, value), value);
  const [text = null] = typeof read === 'object' ? (read ?? []) : [String(read)];
  if (text === null) cleaning.refuse(path, `The ${property} is empty.`);
  return text ?? '';
}
