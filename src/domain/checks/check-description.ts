import type { DescriptionInput } from '../claims/description.js';
import { schemeOf, statedProperties } from '../claims/properties.js';
import { invalidInput } from '../errors.js';
import { isEntityId } from '../ids.js';

const LONGEST_NOTE = 1000;

/** Throws INVALID_INPUT, naming the field, for a description that cannot stand. */
export function checkDescription(description: DescriptionInput): void {
  const { statedFor, kind, document, locator, note, confidence, values } = description;
  if (!isEntityId(statedFor, kind)) {
    throw invalidInput(`"${statedFor}" is not an id of this kind of entity.`, 'input.id');
  }
  if (locator.trim() === '') {
    throw invalidInput(`Say where in ${document} it stands: a page, a row, an article.`, 'locator');
  }
  for (const sure of [confidence, ...values.map((value) => value.confidence ?? confidence)]) {
    if (sure >= 0 && sure <= 1) continue;
    throw invalidInput(`\`confidence\` must be between 0 and 1, not ${sure}.`, 'confidence');
  }
  if (note !== null && note.length > LONGEST_NOTE) {
    throw invalidInput(
      `The note must have at most ${LONGEST_NOTE} characters, in your own words.`,
      'note',
    );
  }
  for (const { property, value } of values) checkValue(description, property, value);
}

function checkValue({ kind }: DescriptionInput, property: string, value: string): void {
  const known = statedProperties(kind);
  if (schemeOf(property) === null && !known.includes(property)) {
    throw invalidInput(
      `"${property}" is not a property that a document states. Use one of: ${known.join(', ')}.`,
      'input',
    );
  }
  if (value.trim() === '') throw invalidInput(`The ${property} is empty.`, `input.${property}`);
}
