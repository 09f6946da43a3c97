import { fieldsOf, type EntityKind } from '../../../../domain/kinds.js';
import { fold } from '../../../../domain/names/fold.js';
import { normalIdentifier } from '../../../../domain/checks/normal-identifier.js';
import type { EntityMapping, FieldMapping } from '../mapping/mapping.js';
import { FORMAT_WORDS, headerSays, languageIn, STATUS_WORDS } from './header-words.js';
import { moneyIn } from './money-columns.js';
import type { Plan } from './plan.js';
import type { Profile } from './profile.js';
import type { ToldKind } from './row-kind.js';

/** How much of a column must look so. */
const MOSTLY = 0.6;

type Fields = Record<string, FieldMapping>;

/** The column that names what a row is about: by its header, else the most telling words. */
export function takeName(plan: Plan, kind: EntityKind | null): Profile | null {
  const isCountry = kind === 'COUNTRY';
  const canName = (one: Profile): boolean =>
    one.dates < MOSTLY &&
    one.numbers < MOSTLY &&
    one.addresses < MOSTLY &&
    (isCountry || one.countries < MOSTLY) &&
    one.distinct > one.texts.length * 0.05;
  const isNamed = (one: Profile): boolean =>
    canName(one) && (isCountry ? one.countries >= MOSTLY : headerSays('name', one.column));
  const named = plan.free.filter(isNamed);
  const best = named.find(({ filled }) => filled > 0.5) ?? named[0] ?? longest(plan, canName);
  return best === undefined ? null : plan.take((one) => one === best);
}

function longest(plan: Plan, canName: (one: Profile) => boolean): Profile | undefined {
  return plan.free
    .filter((one) => canName(one) && one.filled > 0.5)
    .sort((a, b) => b.distinct * b.length - a.distinct * a.length)[0];
}

/** What a row is about, from the columns that are left. Takes those that it uses. */
export function suggestEntity(plan: Plan, told: ToldKind, name: Profile): EntityMapping {
  const { kind } = told;
  const names = furtherNames(plan);
  const acronym = plan.take(({ column }) => headerSays('acronym', column));
  const codes = codesIn(plan);
  const website = plan.take(
    ({ column, addresses }) =>
      addresses >= MOSTLY || (headerSays('website', column) && addresses > 0.3),
  );
  const fields = fieldsIn(plan, told);
  return {
    kind,
    name: { column: name.column },
    ...(names.length === 0 ? {} : { names }),
    ...(acronym === null ? {} : { acronym: { column: acronym.column } }),
    ...codes,
    ...(website === null ? {} : { website: { column: website.column } }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
  };
}

function furtherNames(plan: Plan): NonNullable<EntityMapping['names']> {
  const found = plan.takeAll(
    ({ column, numbers, dates, countries }) =>
      languageIn(column) !== null &&
      headerSays('name', column) &&
      Math.max(numbers, dates, countries) < MOSTLY,
  );
  return found.map(({ column }) => {
    const language = languageIn(column);
    return { column, ...(language === null ? {} : { language }), kind: 'LABEL' as const };
  });
}

function codesIn(plan: Plan): Pick<EntityMapping, 'code'> {
  const iati = plan.take(({ column }) => headerSays('iati', column));
  if (iati !== null) return { code: { column: iati.column, scheme: 'iati' } };
  const code = plan.take(
    ({ column, distinct, texts, filled, length }) =>
      headerSays('code', column) && distinct === texts.length && filled > 0.9 && length < 40,
  );
  if (code === null) return {};
  const [example = ''] = code.texts;
  const isWikidata = normalIdentifier({ scheme: 'wikidata', value: example }) !== null;
  const scheme = isWikidata && /^Q\d+$/i.test(example) ? { scheme: 'wikidata' } : {};
  return { code: { column: code.column, ...scheme } };
}

function fieldsIn(plan: Plan, { kind, eventType }: ToldKind): Fields {
  const known = fieldsOf(kind);
  const has = (field: string): boolean => Object.hasOwn(known, field);
  const fields: Fields = {};
  if (has('eventType') && eventType !== null) fields['eventType'] = { constant: eventType };
  Object.assign(fields, datesIn(plan, has));
  if (has('budget')) Object.assign(fields, moneyIn(plan, 'budget'));
  if (has('participantCount')) {
    const put = (field: string, found: Profile | null): void => {
      if (found !== null) fields[field] = { column: found.column };
    };
    const isCount = ({ column, numbers }: Profile): boolean =>
      numbers > 0.8 && headerSays('count', column);
    put(
      'participantCount',
      plan.take((one) => isCount(one) && !headerSays('partOfCount', one.column)),
    );
    put(
      'durationDays',
      plan.take(({ column, numbers }) => numbers > 0.8 && headerSays('days', column)),
    );
    put(
      'country',
      plan.take(
        ({ column, countries, texts }) =>
          countries >= MOSTLY &&
          headerSays('country', column) &&
          !headerSays('participatingCountries', column) &&
          !texts.some((text) => /[;\n]/.test(text)),
      ),
    );
    put(
      'city',
      plan.take(
        ({ column, countries, numbers }) =>
          headerSays('city', column) && countries < MOSTLY && numbers < 0.5,
      ),
    );
  }
  if (has('format')) Object.assign(fields, wordsIn(plan, 'format', 'format', FORMAT_WORDS));
  if (has('activityStatus'))
    Object.assign(fields, wordsIn(plan, 'activityStatus', 'status', STATUS_WORDS));
  return fields;
}

/** Start and end by their headers; a single column of dates gives both. */
function datesIn(plan: Plan, has: (field: string) => boolean): Fields {
  if (!has('start')) return onlyDate(plan, has);
  const says = (word: 'start' | 'end', header: string): boolean => headerSays(word, header);
  const start = plan.take(
    (one) => isOfDates(one) && says('start', one.column) && !says('end', lastPart(one.column)),
  );
  const end = plan.take((one) => isOfDates(one) && says('end', lastPart(one.column)));
  if (start !== null || end !== null) return { ...fieldOf('start', start), ...fieldOf('end', end) };
  const date =
    plan.take((one) => isOfDates(one) && headerSays('date', one.column)) ?? plan.take(isOfDates);
  return { ...fieldOf('start', date), ...fieldOf('end', date) };
}

function onlyDate(plan: Plan, has: (field: string) => boolean): Fields {
  const field = ['adoptedOn', 'published', 'established'].find(has);
  return field === undefined ? {} : fieldOf(field, plan.take(isOfDates));
}

const fieldOf = (field: string, found: Profile | null): Fields =>
  found === null ? {} : { [field]: { column: found.column } };

/** The part of a joined header that is the column's own. */
const lastPart = (column: string): string => column.split(' – ').at(-1) ?? column;

const isOfDates = ({ dates, numbers, column }: Profile): boolean =>
  dates >= MOSTLY || (dates > 0.3 && numbers < 0.9 && headerSays('date', column));

/** A column whose words stand for values of a list. */
function wordsIn(
  plan: Plan,
  field: string,
  header: 'format' | 'status',
  words: Readonly<Record<string, string>>,
): Fields {
  const found = plan.take(
    ({ column, texts }) =>
      headerSays(header, column) &&
      texts.filter((text) => words[fold(text)]).length > texts.length / 2,
  );
  if (found === null) return {};
  const values: Record<string, string> = {};
  for (const text of new Set(found.texts)) {
    const value = words[fold(text)];
    if (value !== undefined) values[text] = value;
    else
      plan.note(
        `Unsure: "${text}" in "${found.column}" stands for no ${field} yet; add it to its "values".`,
      );
  }
  return { [field]: { column: found.column, values } };
}
