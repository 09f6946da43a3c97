import { LABEL_LENGTH, type EntityInput } from '../entity.js';
import { invalidInput } from '../errors.js';
import { isEntityId } from '../ids.js';
import { KINDS, fieldsOf } from '../kinds.js';
import { firstDay, lastDay, parsePartialDate } from '../time/partial-date.js';
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
  const dates: string[] = [];
  for (const [name, { type }] of Object.entries(fieldsOf(kind))) {
    const value = fields[name];
    if (typeof value !== 'string') continue;
    if (type === 'date') dates.push(parsePartialDate(value, `input.${name}`));
    if (type === 'country' && !isEntityId(value, 'COUNTRY')) {
      throw invalidInput(
        `"${value}" is not the id of a country, such as country:mne.`,
        `input.${name}`,
      );
    }
  }
  const [start, end] = dates;
  if (start !== undefined && end !== undefined && lastDay(end) < firstDay(start)) {
    throw invalidInput(
      `The end ${end} lies before the start ${start}. Correct or swap the two.`,
      'input.end',
    );
  }
}
