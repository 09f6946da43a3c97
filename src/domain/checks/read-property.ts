import { IDENTIFIER_PROPERTY } from '../claims/properties.js';
import type { FieldValue } from '../entity.js';
import type { EntityKind } from '../kinds.js';
import type { Read } from './cleaning.js';
import { readCode } from './normal-identifier.js';
import { readAddress } from './read-address.js';
import { readField } from './read-field.js';
import { LONGEST_ACRONYM, readName } from './read-name.js';
import { readShort } from './read-text.js';

/**
 * What a document states of one property of an entity (see `statedProperties`), in its normal form.
 * Null when it is empty.
 */
export function readProperty(
  kind: EntityKind,
  property: string,
  value: NonNullable<FieldValue>,
): Read<FieldValue> {
  const text = String(value);
  if (IDENTIFIER_PROPERTY.test(property)) {
    return readCode({ scheme: property.slice(property.indexOf(':') + 1), value: text });
  }
  if (property === 'name') return readName('name', text);
  if (property === 'acronym') return readShort('acronym', text, { most: LONGEST_ACRONYM });
  if (property === 'website') return readAddress('website', text);
  return readField(kind, property, value);
}
