import { CODE_LISTS } from '../../../domain/code-lists.js';
import type { Entity, FieldValue } from '../../../domain/entity.js';
import { fieldsOf, KINDS } from '../../../domain/kinds.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import { html, type Markup } from '../../html.js';
import { addressOf } from '../address.js';
import type { EntityRecord } from '../records/entity-record.js';
import { capital, dateInWords, numberInWords } from '../../../fact/words.js';

/** What the fields of the kinds are called; those without a name here are not shown by themselves. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  organisationType: 'Type',
  functions: 'Responsible for',
  statedMembers: 'Members, as stated',
  region: 'Region',
  subRegion: 'Sub-region',
  established: 'Established',
  adoptedOn: 'Adopted',
  periodFrom: 'Covers from',
  periodTo: 'Covers until',
  statedObjectives: 'Objectives, as stated',
  iatiIdentifier: 'IATI identifier',
  activityStatus: 'Status',
  start: 'From',
  end: 'To',
  plannedStart: 'Planned from',
  plannedEnd: 'Planned to',
  budget: 'Budget',
  city: 'City',
  country: 'Country',
  format: 'Format',
  edition: 'Edition',
  durationDays: 'Days',
  participantCount: 'Participants',
  countryCount: 'Countries taking part',
  organisationCount: 'Organisations taking part',
  published: 'Published',
  latitude: 'Latitude',
  longitude: 'Longitude',
};

export interface Fact {
  readonly name: string;
  readonly value: Markup;
}

/** What is known of an entity beside its names: the fields of its kind in words. */
export function factsOf({ entity, named, view }: EntityRecord): Fact[] {
  return Object.entries(fieldsOf(entity.kind)).flatMap(([field, { type }]): Fact[] => {
    const [name, value] = [FIELD_NAMES[field], entity.fields[field] ?? null];
    if (name === undefined || value === null || isEmpty(value)) return [];
    if (type === 'country') return [{ name, value: linkTo(named, String(value), view) }];
    return [{ name, value: html`${inWords(field, type, value, entity.fields)}` }];
  });
}

/** Whether it is a list without items. */
const isEmpty = (value: NonNullable<FieldValue>): boolean =>
  typeof value === 'object' && value.length === 0;

function inWords(
  field: string,
  type: string,
  value: NonNullable<FieldValue>,
  fields: Entity['fields'],
): string {
  if (typeof value === 'object') return value.map((item) => item.replaceAll('-', ' ')).join(', ');
  const coded = CODE_LISTS[field]?.[value];
  if (coded !== undefined) return coded;
  if (type === 'date') return dateInWords(String(value));
  if (typeof value === 'string') return capital(value);
  const currency = fields['budgetCurrency'];
  return numberInWords(value, field === 'budget' && typeof currency === 'string' ? currency : null);
}

function linkTo(named: EntityRecord['named'], id: string, view: TimeView): Markup {
  const found = named.get(id);
  if (found === undefined) return html`${id}`;
  return html`<a href="${addressOf('', found.id, { view })}" dir="auto">${found.name}</a>`;
}

/** Its kind, or the closer word for it: "Organisation · ministry". */
export function kindInWords({ kind, fields }: Pick<Entity, 'kind' | 'fields'>): string {
  const word = KINDS[kind].label;
  const closer = {
    ...{ ORGANISATION: fields['organisationSubtype'], COUNTRY: fields['subRegion'] },
    ...{ DIALOGUE: fields['dialogueType'], FRAMEWORK: fields['frameworkType'] },
    ...{ PROJECT: fields['projectType'], EVENT: fields['eventType'], THEME: null },
    ...{ RESOURCE: fields['resourceType'], PLACE: fields['placeType'] },
  }[kind];
  if (closer == null || String(closer) === '') return word;
  const text = String(closer);
  return text.toLowerCase().includes(word.toLowerCase()) ? capital(text) : `${word} · ${text}`;
}
