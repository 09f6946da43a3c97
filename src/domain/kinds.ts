import { FUNCTIONS } from './functions.js';
import { date, degrees, integer, text, type KindField } from './kind-field.js';

/**
 * The nine kinds of entity, as data. Ids, labels, the GraphQL types, filters, lists and the seed
 * files are all derived from this table: adding a kind is one entry plus its fields.
 */

export interface KindInfo {
  /** Label in the store, type in GraphQL, word in messages: `Organisation`. */
  readonly label: string;
  /** Plural in lower case: list fields and seed files: `organisations`. */
  readonly plural: string;
  /** Prefix of its ids: `organisation` in `organisation:iom`. */
  readonly prefix: string;
  /** True when it can act: have members, partners, a vote. */
  readonly actor: boolean;
  /**
   * Whether it is under way for some time: without a known end it may go on for ever (`open`), or
   * was over with its start (`dated`).
   */
  readonly lasts?: 'open' | 'dated';
  readonly description: string;
  readonly fields: Readonly<Record<string, KindField>>;
}

/** IATI OrganisationType, version 2.03. */
const ORGANISATION_TYPES = '10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90'.split(' ');
/** IATI ActivityStatus, version 2.03. */
const ACTIVITY_STATUSES = ['1', '2', '3', '4', '5', '6'];
const FORMATS = ['in-person', 'online', 'hybrid'];
const END = { marks: 'end', notBefore: 'start' } as const;
const LOCATION = {
  latitude: degrees('Latitude of its middle in degrees, WGS 84; south is negative.', 90),
  longitude: degrees('Longitude of its middle in degrees, WGS 84; west is negative.', 180),
};

export const KINDS = {
  ORGANISATION: {
    label: 'Organisation',
    plural: 'organisations',
    prefix: 'organisation',
    actor: true,
    description:
      'A body that acts: intergovernmental organisation, ministry, agency, office, NGO, university, network or working group.',
    fields: {
      organisationType: text(
        'Code of the IATI OrganisationType list: 10 Government, 40 Multilateral, 22 National NGO … 90 Other.',
        'in',
        'organisationTypes',
        ORGANISATION_TYPES,
      ),
      organisationSubtype: text(
        'A closer word for the type, such as "ministry" or "IOM office".',
        'in',
        'organisationSubtypes',
      ),
      functions: {
        type: 'list',
        filter: 'in',
        values: Object.keys(FUNCTIONS),
        description: `What a public body is responsible for: ${Object.keys(FUNCTIONS).join(', ')}.`,
      },
      statedMembers: integer('Number of its members, where a source states it.'),
    },
  },
  COUNTRY: {
    label: 'Country',
    plural: 'countries',
    prefix: 'country',
    actor: true,
    description:
      'A state or territory of ISO 3166-1, a former one of ISO 3166-3, or Kosovo (UNSCR 1244/1999). The government acts under this entity.',
    fields: {
      region: text('UN M49 region, such as "Africa".', 'in', 'regions'),
      subRegion: text('UN M49 sub-region, such as "Sub-Saharan Africa".', 'in', 'subRegions'),
      ...LOCATION,
    },
  },
  DIALOGUE: {
    label: 'Dialogue',
    plural: 'dialogues',
    prefix: 'dialogue',
    actor: true,
    lasts: 'open',
    description:
      'An inter-state consultation mechanism on migration, or a standing body of one: Khartoum, Rabat and Budapest Processes, GFMD.',
    fields: {
      dialogueType: text(
        'Kind of dialogue, such as "inter-regional forum" or "regional consultative process".',
        'in',
        'dialogueTypes',
      ),
      established: date('When it was established.'),
      statedMembers: integer('Number of its members, where a source states it.'),
    },
  },
  FRAMEWORK: {
    label: 'Framework',
    plural: 'frameworks',
    prefix: 'framework',
    actor: false,
    lasts: 'open',
    description:
      'A normative or strategic text, or a part of one: compact, declaration, action plan, strategy, treaty, resolution, objective.',
    fields: {
      frameworkType: text(
        'Kind of text, such as "global compact", "treaty" or "objective".',
        'in',
        'frameworkTypes',
      ),
      adoptedOn: date('When the text was adopted.'),
      periodFrom: date('Begin of the time that the plan or strategy covers; never its adoption.', {
        covers: 'from',
      }),
      periodTo: date('End of the time that the plan or strategy covers.', {
        covers: 'to',
        notBefore: 'periodFrom',
      }),
      statedObjectives: integer('Number of its objectives, where a source states it.'),
    },
  },
  PROJECT: {
    label: 'Project',
    plural: 'projects',
    prefix: 'project',
    actor: false,
    lasts: 'open',
    description: 'A project, programme, fund or campaign.',
    fields: {
      projectType: text(
        'Kind of activity, such as "project", "programme" or "fund".',
        'in',
        'projectTypes',
      ),
      iatiIdentifier: text(
        'Identifier of the activity in the IATI standard.',
        'in',
        'iatiIdentifiers',
      ),
      activityStatus: text(
        'Code of the IATI ActivityStatus list: 1 Pipeline, 2 Implementation, 3 Finalisation, 4 Closed, 5 Cancelled, 6 Suspended.',
        'in',
        'statuses',
        ACTIVITY_STATUSES,
      ),
      start: date('When it started or will start.'),
      end: date('When it ended or will end.', END),
      plannedStart: date('When it was to start, as planned.', {}),
      plannedEnd: date('When it was to end, as planned.', { notBefore: 'plannedStart' }),
      budget: {
        type: 'number',
        filter: 'range',
        currency: 'budgetCurrency',
        description: 'Total budget, in `budgetCurrency`.',
      },
      budgetCurrency: text('Currency of the budget, ISO 4217.', 'in', 'budgetCurrencies'),
    },
  },
  EVENT: {
    label: 'Event',
    plural: 'events',
    prefix: 'event',
    actor: false,
    lasts: 'dated',
    description: 'A meeting, conference, training, review or launch.',
    fields: {
      eventType: text(
        'Kind of event, such as "ministerial conference" or "training".',
        'in',
        'eventTypes',
      ),
      start: date('First day.'),
      end: date('Last day.', END),
      city: text('City where it took place.', 'in', 'cities'),
      country: {
        type: 'country',
        filter: 'in',
        filterName: 'countries',
        description: 'Country where it took place.',
      },
      format: text('`in-person`, `online` or `hybrid`.', 'in', 'formats', FORMATS),
      edition: integer('Which edition it is in its series: 3 for the third.'),
      durationDays: integer('How many days it lasted, where a source states it.'),
      participantCount: integer('Number of people who took part, where a source states it.'),
      countryCount: integer('Number of countries that took part, where a source states it.'),
      organisationCount: integer(
        'Number of organisations that took part, where a source states it.',
      ),
    },
  },
  THEME: {
    label: 'Theme',
    plural: 'themes',
    prefix: 'theme',
    actor: false,
    description: 'A topic, such as "return and reintegration" or "diaspora engagement".',
    fields: {
      themeType: text('The list the theme comes from, such as "theme".', 'in', 'themeTypes'),
    },
  },
  RESOURCE: {
    label: 'Resource',
    plural: 'resources',
    prefix: 'resource',
    actor: false,
    description: 'A publication, data system, tool, platform or course.',
    fields: {
      resourceType: text(
        'Kind of resource, such as "publication" or "online course".',
        'in',
        'resourceTypes',
      ),
      published: date('When it was published or launched.'),
    },
  },
  PLACE: {
    label: 'Place',
    plural: 'places',
    prefix: 'place',
    actor: false,
    description: 'A city, province, region or route.',
    fields: {
      placeType: text('Kind of place: "city", "province", "region", "route".', 'in', 'placeTypes'),
      country: {
        type: 'country',
        filter: 'in',
        filterName: 'countries',
        description: 'Country it lies in.',
      },
      ...LOCATION,
    },
  },
} as const satisfies Record<string, KindInfo>;

export type EntityKind = keyof typeof KINDS;

export const ENTITY_KINDS = Object.keys(KINDS) as EntityKind[];

/** The kinds that can act: ORGANISATION, COUNTRY, DIALOGUE. */
export const ACTOR_KINDS = ENTITY_KINDS.filter((kind) => KINDS[kind].actor);

export function isActor(kind: EntityKind): boolean {
  return KINDS[kind].actor;
}

/** The fields of a kind as a plain table, for code that walks them. */
export function fieldsOf(kind: EntityKind): Readonly<Record<string, KindField>> {
  return KINDS[kind].fields;
}

export function isEntityKind(value: unknown): value is EntityKind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

/** The kind whose ids begin with this prefix (`organisation`), or undefined. */
export function kindOfPrefix(prefix: string): EntityKind | undefined {
  return ENTITY_KINDS.find((kind) => KINDS[kind].prefix === prefix);
}
