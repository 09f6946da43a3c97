import { LABEL_LENGTH, type EntityInput } from '../entity.js';
import { invalidInput } from '../errors.js';
import { isEntityId } from '../ids.js';
import { KINDS, fieldsOf } from '../kinds.js';
import { firstDay, lastDay } from '../time/partial-date.js';
import { complaintOn } from './check-field.js';
import { signOfPerson } from './persons.js';

const LONGEST = { name: 300, description: 2000 } as const;
const MOST_NAMES = 100;

/**
 * Refuses an entity whose fields cannot stand, or that is a natural person. The error names the
 * field and says what to do.
 */
export function checkEntity(entity: EntityInput): void {
  const { prefix } = KINDS[entity.kind];
  if (!isEntityId(entity.id, entity.kind)) {
    throw invalidInput(
      `The id must be \`${prefix}:<slug>\`: lower-case ASCII letters, digits and hyphens.`,
      'input.id',
    );
  }
  checkTexts(entity);
  checkWebsite(entity.website);
  checkFields(entity);
}

function checkTexts(entity: EntityInput): void {
  const { name, shortName, names, description } = entity;
  if (name.trim() === '') throw invalidInput('The name is missing.', 'input.name');
  atMost(name, LONGEST.name, 'name');
  atMost(shortName, LABEL_LENGTH, 'shortName');
  atMost(description, LONGEST.description, 'description');
  if (names.length > MOST_NAMES) {
    throw invalidInput(`An entity has at most ${MOST_NAMES} other names.`, 'input.names');
  }
  refusePersons(entity);
}

function atMost(text: string | null, length: number, field: string): void {
  if (text === null || text.length <= length) return;
  throw invalidInput(`The ${field} must have at most ${length} characters.`, `input.${field}`);
}

function refusePersons({ name, shortName, acronym, names, description }: EntityInput): void {
  const texts = [name, shortName, acronym, description, ...names.map(({ value }) => value)];
  for (const text of texts) {
    const sign = signOfPerson(text ?? '');
    if (sign === null) continue;
    throw invalidInput(
      `"${text ?? ''}" holds ${sign}. The graph keeps no persons: name the institution instead.`,
      'input',
    );
  }
}

function checkWebsite(website: string | null): void {
  if (website === null || /^https?:\/\/\S+$/.test(website)) return;
  throw invalidInput(
    'The website must be an address that begins with http:// or https://.',
    'input.website',
  );
}

function checkFields({ kind, fields }: EntityInput): void {
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    const value = fields[name] ?? null;
    const complaint = value === null ? null : complaintOn(field, name, value);
    if (complaint !== null) throw invalidInput(complaint, `input.${name}`);
    if (field.notBefore !== undefined) checkOrder(fields, field.notBefore, name);
  }
}

function checkOrder(fields: EntityInput['fields'], first: string, then: string): void {
  const [start, end] = [fields[first], fields[then]];
  if (typeof start !== 'string' || typeof end !== 'string') return;
  if (lastDay(end) >= firstDay(start)) return;
  throw invalidInput(
    `The ${then} ${end} lies before the ${first} ${start}. Correct or swap the two.`,
    `input.${then}`,
  );
}
