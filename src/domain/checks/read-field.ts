import type { FieldValue } from '../entity.js';
import { isEntityId } from '../ids.js';
import type { FieldType, KindField } from '../kind-field.js';
import { fieldsOf, type EntityKind } from '../kinds.js';
import type { Read } from './cleaning.js';
import { isCountry } from './countries.js';
import { readDate } from './read-date.js';
import { readCurrency, readMoney } from './read-money.js';
import { readShort } from './read-text.js';

const LONGEST = 300;
/** The largest whole number that the API can give. */
const MOST_WHOLE = 2 ** 31 - 1;

interface Place {
  readonly name: string;
  readonly field: KindField;
}

type FilledValue = NonNullable<FieldValue>;

/** A value of a field of its kind in the normal form; null when it is empty or no field of it. */
export function readField(kind: EntityKind, name: string, value: FieldValue): Read<FieldValue> {
  const field = fieldsOf(kind)[name];
  if (field === undefined || value === null || value === '') return { value: null };
  return READERS[field.type]({ name, field }, value);
}

const READERS: Readonly<Record<FieldType, (place: Place, value: FilledValue) => Read<FieldValue>>> =
  {
    text: (place, value) => readWord(place, String(value)),
    date: ({ name }, value) => readDate(name, String(value)),
    country: ({ name }, value) => readCountry(name, String(value).trim()),
    integer: (place, value) => readNumber(place, value, MOST_WHOLE),
    number: (place, value) => readNumber(place, value, Number.MAX_VALUE),
    list: (place, value) => readList(place, typeof value === 'object' ? value : [String(value)]),
  };

/** Fields with words of a list that is not ours. */
const WORDS: Readonly<Record<string, (what: string, value: string) => Read<string>>> = {
  budgetCurrency: readCurrency,
};

function readWord(place: Place, given: string): Read<string | null> {
  const { name } = place;
  const read = readShort(name, given, { most: LONGEST });
  if ('complaint' in read || read.value === null) return read;
  const word = Object.hasOwn(WORDS, name) ? WORDS[name]?.(name, read.value) : undefined;
  return word ?? listed(place, read.value, `The ${name} "${read.value}"`);
}

/** A word from the list of the field, in whatever case it is written; any where there is none. */
function listed({ field: { values } }: Place, value: string, said: string): Read<string> {
  const found = values?.find((word) => word.toLowerCase() === value.toLowerCase());
  if (values === undefined || found !== undefined) return { value: found ?? value };
  return { complaint: `${said} is not in its list. Use one of: ${values.join(', ')}.` };
}

function readList(place: Place, given: readonly string[]): Read<readonly string[]> {
  const items = new Set<string>();
  for (const item of given) {
    const read = readShort(place.name, item, { most: LONGEST });
    if ('complaint' in read) return read;
    if (read.value === null) continue;
    const found = listed(place, read.value, `"${read.value}" among the ${place.name}`);
    if ('complaint' in found) return found;
    items.add(found.value);
  }
  return { value: [...items] };
}

const AMOUNTS = ['budget'];

/** A number, also where it was written in digits. */
function readNumber({ name, field }: Place, given: FilledValue, most: number): Read<number> {
  const value = typeof given === 'number' ? given : fromDigits(String(given));
  const whole = field.type === 'integer';
  if (!Number.isFinite(value)) {
    const remedy = whole
      ? 'is not a whole number. Write digits only.'
      : 'is not a number. Write digits with a point for decimals.';
    return { complaint: `The ${name} "${String(given)}" ${remedy}` };
  }
  if (AMOUNTS.includes(name)) return readMoney(name, value);
  const [least, greatest] = field.range ?? [0, most];
  if (value < least || value > greatest) {
    return { complaint: `The ${name} must be between ${least} and ${greatest}, not ${value}.` };
  }
  if (!whole || Number.isInteger(value)) return { value };
  return { complaint: `The ${name} must be a whole number, not ${value}.` };
}

function fromDigits(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
}

function readCountry(name: string, id: string): Read<string> {
  if (!isEntityId(id, 'COUNTRY')) {
    return {
      complaint: `The ${name} "${id}" is not a country. Write the id of one, such as country:mne.`,
    };
  }
  return isCountry(id) ? { value: id } : { complaint: noCountry(id) };
}

/** Why an id is that of no country. */
export function noCountry(id: string): string {
  return `"${id}" is not a country of ISO 3166. Write country: and its three letters, such as country:mne, or its four for one that is no more.`;
}
