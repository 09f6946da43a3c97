import type { Editorial } from '../claims/description.js';
import { identifierKey, LABEL_LENGTH, type EntityInput, type Identifier } from '../entity.js';
import { isEntityId } from '../ids.js';
import { KINDS, fieldsOf } from '../kinds.js';
import { cleanNames } from './clean-names.js';
import { Cleaning, type Cleaned } from './cleaning.js';
import { isCountry } from './countries.js';
import { readCode, readScheme } from './normal-identifier.js';
import { refusePerson, refusePersonType } from './persons.js';
import { readAddress } from './read-address.js';
import { checkOrder } from './read-date.js';
import { noCountry, readField } from './read-field.js';
import { LONGEST_ACRONYM, readName } from './read-name.js';
import { readShort } from './read-text.js';

const MOST_IDENTIFIERS = 100;
/** How long our own words may be. */
const EDITORIAL = {
  shortName: { most: LABEL_LENGTH, why: 'so that it fits on a map' },
  description: { most: 2000 },
} as const;

/**
 * An entity in its normal form, by the rules for all input: whoever writes one, through the API or
 * from a file, calls this first. Natural persons are refused.
 */
export function cleanEntity(input: EntityInput): Cleaned<EntityInput> {
  const cleaning = new Cleaning();
  checkId(cleaning, input);
  const own = {
    name: cleaning.take('name', readName('name', input.name), ''),
    shortName: short(cleaning, 'shortName', input.shortName, EDITORIAL.shortName),
    acronym: short(cleaning, 'acronym', input.acronym, { most: LONGEST_ACRONYM }),
  };
  const description = short(cleaning, 'description', input.description, EDITORIAL.description);
  const value: EntityInput = {
    ...{ id: input.id, kind: input.kind },
    ...own,
    names: cleanNames(cleaning, input.names, own),
    identifiers: cleanIdentifiers(cleaning, input.identifiers),
    description,
    website: cleaning.take('website', readAddress('website', input.website ?? ''), null),
    fields: cleanFields(cleaning, input),
  };
  refusePersons(cleaning, input);
  return { value, problems: cleaning.problems };
}

/** Our own words in their normal form: those that are given. */
export function cleanEditorial(cleaning: Cleaning, given: Editorial): Editorial {
  const words = (['shortName', 'description'] as const).filter((word) => given[word] !== undefined);
  for (const word of words) refusePerson(cleaning, word, given[word] ?? null);
  return Object.fromEntries(
    words.map((word) => [word, short(cleaning, word, given[word] ?? null, EDITORIAL[word])]),
  );
}

function checkId(cleaning: Cleaning, { id, kind }: EntityInput): void {
  const { prefix } = KINDS[kind];
  if (!isEntityId(id, kind)) {
    cleaning.refuse(
      'id',
      `"${id}" is not an id of this kind. Write ${prefix}:slug in lower-case letters, digits and hyphens.`,
    );
  } else if (kind === 'COUNTRY' && !isCountry(id)) {
    cleaning.refuse('id', noCountry(id));
  }
}

function short(
  cleaning: Cleaning,
  field: string,
  text: string | null,
  rule: Parameters<typeof readShort>[2],
): string | null {
  return text === null ? null : cleaning.take(field, readShort(field, text, rule), null);
}

/** Identifiers in the normal form of their schemes, each once. */
function cleanIdentifiers(cleaning: Cleaning, given: readonly Identifier[]): Identifier[] {
  if (given.length > MOST_IDENTIFIERS) {
    cleaning.refuse('identifiers', `An entity has at most ${MOST_IDENTIFIERS} identifiers.`);
  }
  const read = given.map((identifier, at) => {
    const scheme = cleaning.take(
      `identifiers.${at}.scheme`,
      readScheme(identifier.scheme),
      identifier.scheme,
    );
    const value = cleaning.take(
      `identifiers.${at}.value`,
      readCode({ ...identifier, scheme }),
      identifier.value,
    );
    return { scheme, value };
  });
  return [...new Map(read.map((identifier) => [identifierKey(identifier), identifier])).values()];
}

function cleanFields(cleaning: Cleaning, { kind, fields }: EntityInput): EntityInput['fields'] {
  const entries = Object.keys(fieldsOf(kind)).map((name) => {
    const read = readField(kind, name, fields[name] ?? null);
    return [name, cleaning.take(name, read, null)] as const;
  });
  const clean = Object.fromEntries(entries);
  checkMoney(cleaning, clean, fields);
  for (const [then, { notBefore }] of Object.entries(fieldsOf(kind))) {
    if (notBefore === undefined) continue;
    checkOrder(cleaning, [dateIn(clean, notBefore), dateIn(clean, then)], [notBefore, then]);
  }
  return clean;
}

function dateIn(fields: EntityInput['fields'], name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

/** An amount without its currency, or the other way round. */
function checkMoney(
  cleaning: Cleaning,
  clean: EntityInput['fields'],
  given: EntityInput['fields'],
): void {
  const has = (field: string): boolean => clean[field] != null;
  const tried = (field: string): boolean => (given[field] ?? '') !== '';
  if (has('budget') && !tried('budgetCurrency')) {
    const message = 'The budget has no currency. Write its code in budgetCurrency, such as EUR.';
    cleaning.refuse('budgetCurrency', message);
  }
  if (has('budgetCurrency') && !tried('budget')) {
    cleaning.refuse('budget', 'The budgetCurrency has no budget. Write the amount, or neither.');
  }
}

function refusePersons(cleaning: Cleaning, input: EntityInput): void {
  const { name, shortName, acronym, names, description, fields } = input;
  for (const [path, text] of Object.entries({ name, shortName, acronym, description })) {
    refusePerson(cleaning, path, text);
  }
  names.forEach(({ value }, at) => {
    refusePerson(cleaning, `names.${at}.value`, value);
  });
  refusePersonType(cleaning, 'organisationSubtype', fields['organisationSubtype']);
}
