import { CODE_LISTS } from '../../../domain/code-lists.js';
import { FUNCTIONS } from '../../../domain/functions.js';
import { KINDS } from '../../../domain/kinds.js';
import { RELATION_TYPES } from '../../../domain/relation-types.js';
import { RELATION_STATUSES, VOTES } from '../../../domain/relation.js';
import {
  amountYears,
  cited,
  country,
  eachOf,
  end,
  endRegion,
  field,
  relationType,
  relationYear,
  said,
  themes,
  whereActive,
  yearOf,
  type ReadKey,
} from './key-values.js';

/** Words for values; a value that is not there is called as it is. */
export type Words = Readonly<Record<string, string>>;

/** What a list can be grouped by: one row of the table. */
export interface GroupKeyInfo {
  /** Whether entities have it, or relations. */
  readonly on: 'ENTITY' | 'RELATION';
  readonly read: ReadKey;
  readonly words?: Words;
  /** True when its values are ids of entities. */
  readonly leadsToEntity?: true;
  /** True when it reads the subject or the object. */
  readonly readsEnds?: true;
  readonly description: string;
}

const ofEntity = (description: string, read: ReadKey, words?: Words): GroupKeyInfo => ({
  ...{ on: 'ENTITY', read, description },
  ...(words === undefined ? {} : { words }),
});
const ofRelation = (description: string, read: ReadKey, words?: Words): GroupKeyInfo => ({
  ...ofEntity(description, read, words),
  on: 'RELATION',
});

const leading = (info: GroupKeyInfo): GroupKeyInfo => ({ ...info, leadsToEntity: true });

const atEnds = (info: GroupKeyInfo): GroupKeyInfo => ({ ...info, readsEnds: true });

const wordsOf = <Info>(
  table: Readonly<Record<string, Info>>,
  word: (key: string, info: Info) => string,
) => Object.fromEntries(Object.entries(table).map(([key, info]) => [key, word(key, info)]));

const capital = (key: string): string => key.charAt(0) + key.slice(1).toLowerCase();
const kinds = wordsOf(KINDS, (_, { label }) => label);

/** Everything that lists can be grouped by. */
export const GROUP_KEYS = {
  KIND: ofEntity('The kind of entity.', field('kind'), kinds),
  REGION: ofEntity('UN M49 region of a country.', field('region')),
  SUB_REGION: ofEntity('UN M49 sub-region of a country.', field('subRegion')),
  ORGANISATION_TYPE: ofEntity(
    'Type of an organisation: a code of the IATI OrganisationType list.',
    field('organisationType'),
    CODE_LISTS.organisationType,
  ),
  ORGANISATION_SUBTYPE: ofEntity('Closer type of an organisation.', field('organisationSubtype')),
  FUNCTION: ofEntity(
    'What a public body is responsible for: it counts once for each.',
    eachOf('functions'),
    wordsOf(FUNCTIONS, (key) => key.replaceAll('-', ' ')),
  ),
  DIALOGUE_TYPE: ofEntity('Kind of dialogue.', field('dialogueType')),
  FRAMEWORK_TYPE: ofEntity('Kind of framework.', field('frameworkType')),
  PROJECT_TYPE: ofEntity('Kind of project.', field('projectType')),
  ACTIVITY_STATUS: ofEntity(
    'Status of a project: a code of the IATI ActivityStatus list.',
    field('activityStatus'),
    CODE_LISTS.activityStatus,
  ),
  EVENT_TYPE: ofEntity('Kind of event.', field('eventType')),
  FORMAT: ofEntity('Format of an event.', field('format')),
  THEME_TYPE: ofEntity('The list that a theme comes from.', field('themeType')),
  RESOURCE_TYPE: ofEntity('Kind of resource.', field('resourceType')),
  PLACE_TYPE: ofEntity('Kind of place.', field('placeType')),
  COUNTRY: leading(ofEntity('Country in which an event took place or a place lies.', country)),
  CITY: ofEntity('City in which an event took place.', field('city')),
  THEME: leading(ofEntity('A theme that it ADDRESSES: it counts once for each.', themes)),
  ACTIVE_IN: leading(
    ofEntity('A country or place in which it is ACTIVE_IN: it counts once for each.', whereActive),
  ),
  START_YEAR: ofEntity(
    'Year of its start, adoption, establishment or publication.',
    yearOf('start'),
  ),
  END_YEAR: ofEntity('Year of its end.', yearOf('end')),
  CURRENCY: ofEntity('Currency of the budget of a project, ISO 4217.', field('budgetCurrency')),
  TYPE: ofRelation(
    'Type of the relation.',
    relationType,
    wordsOf(RELATION_TYPES, (_, { outLabel }) => outLabel),
  ),
  ROLE: ofRelation('Part played by the subject.', said('role')),
  STATUS: ofRelation(
    'Status of the relation.',
    said('status'),
    wordsOf(RELATION_STATUSES, capital),
  ),
  VOTE: ofRelation('How the vote was cast.', said('vote'), wordsOf(VOTES, capital)),
  ACTION: ofRelation('What was done: signed, ratified, endorsed.', said('action')),
  YEAR: ofRelation('Year in which the relation started.', relationYear),
  AMOUNT_YEAR: ofRelation(
    'Year of an amount of a FUNDS relation: it counts once for each, and `amounts` adds up those of that year.',
    amountYears,
  ),
  SUBJECT: atEnds(leading(ofRelation('The subject.', end('subject')))),
  OBJECT: atEnds(leading(ofRelation('The object.', end('object')))),
  SUBJECT_KIND: ofRelation('Kind of the subject.', said('subjectKind'), kinds),
  OBJECT_KIND: ofRelation('Kind of the object.', said('objectKind'), kinds),
  SUBJECT_REGION: atEnds(
    ofRelation('UN M49 region of the subject, a country.', endRegion('subject')),
  ),
  OBJECT_REGION: atEnds(ofRelation('UN M49 region of the object, a country.', endRegion('object'))),
  DOCUMENT: ofRelation('A document that is evidence of it: it counts once for each.', cited(null)),
  PUBLISHER: ofRelation(
    'A publisher of evidence of it: it counts once for each.',
    cited('publisher'),
  ),
} as const satisfies Readonly<Record<string, GroupKeyInfo>>;

export type GroupKey = keyof typeof GROUP_KEYS;

/** The row of a key, for code that reads them all. */
export function groupKeyInfo(key: GroupKey): GroupKeyInfo {
  return GROUP_KEYS[key];
}
