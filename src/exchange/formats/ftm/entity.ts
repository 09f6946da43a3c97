import type { Entity } from '../../../domain/entity.js';
import { permalink } from '../../../fact/text/address.js';

/** An entity of FollowTheMoney: https://followthemoney.tech/explorer/schemata */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Ids may have no colon there: `organisation:iom` → `organisation-iom`. */
export function ftmId(id: string): string {
  return id.replace(':', '-');
}

/** Properties without those that have no value. */
export function ftmProperties(
  given: Readonly<Record<string, readonly (string | null)[]>>,
): FtmEntity['properties'] {
  const filled = Object.entries(given).map(([name, values]) => {
    const known = values.flatMap((value) => (value === null || value === '' ? [] : [value]));
    return [name, [...new Set(known)]] as const;
  });
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0));
}

/** IATI codes of bodies of a state: government, local government, other public sector. */
const PUBLIC = ['10', '11', '15'];

/** The schema that fits an entity best. */
export function ftmSchema({ kind, fields }: Pick<Entity, 'kind' | 'fields'>): string {
  if (kind !== 'ORGANISATION') return SCHEMATA[kind];
  return PUBLIC.includes(String(fields['organisationType'])) ? 'PublicBody' : 'Organization';
}

const SCHEMATA = {
  COUNTRY: 'PublicBody',
  DIALOGUE: 'Organization',
  FRAMEWORK: 'Document',
  PROJECT: 'Project',
  EVENT: 'Event',
  THEME: 'Note',
  RESOURCE: 'Document',
  PLACE: 'Address',
} as const;

export function ftmEntity(entity: Entity, base: string): FtmEntity {
  return {
    id: ftmId(entity.id),
    schema: ftmSchema(entity),
    properties: ftmProperties({ ...commonOf(entity, base), ...OWN[entity.kind](entity) }),
  };
}

type Properties = Readonly<Record<string, readonly (string | null)[]>>;

function commonOf(entity: Entity, base: string): Properties {
  const named = (...kinds: readonly string[]): string[] =>
    entity.names.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  return {
    name: [entity.name],
    alias: [entity.shortName, ...named('LABEL', 'SHORT', 'ALIAS')],
    weakAlias: [entity.acronym, ...named('ACRONYM')],
    previousName: named('FORMER'),
    summary: [entity.description],
    sourceUrl: [permalink(base, entity.id)],
    wikidataId: identifiers(entity, 'wikidata'),
    country: [countryCode(entity)],
    keywords: [entity.kind],
  };
}

const body = (entity: Entity): Properties => ({
  website: [entity.website],
  abbreviation: [entity.acronym],
  incorporationDate: [field(entity, 'established')],
  classification: [
    field(entity, 'organisationSubtype'),
    field(entity, 'dialogueType'),
    field(entity, 'organisationType'),
  ],
});

const text = (entity: Entity): Properties => ({
  title: [entity.name],
  fileName: [entity.name],
  date: [field(entity, 'adoptedOn'), field(entity, 'published')],
  sourceUrl: [entity.website],
});

const OWN: Readonly<Record<Entity['kind'], (entity: Entity) => Properties>> = {
  ORGANISATION: body,
  COUNTRY: body,
  DIALOGUE: body,
  FRAMEWORK: text,
  RESOURCE: text,
  PROJECT: (entity) => ({
    projectId: [field(entity, 'iatiIdentifier')],
    status: [field(entity, 'activityStatus')],
    startDate: [field(entity, 'start')],
    endDate: [field(entity, 'end')],
    amount: [field(entity, 'budget')],
    currency: [field(entity, 'budgetCurrency')],
  }),
  EVENT: (entity) => ({
    startDate: [field(entity, 'start')],
    endDate: [field(entity, 'end')],
    location: [field(entity, 'city')],
  }),
  THEME: () => ({}),
  PLACE: (entity) => ({ full: [entity.name] }),
};

function field({ fields }: Entity, name: string): string | null {
  const value = fields[name] ?? null;
  return value === null ? null : String(value);
}

function identifiers(entity: Entity, scheme: string): string[] {
  const found = entity.identifiers.filter((one) => one.scheme.toLowerCase() === scheme);
  return found.map(({ value }) => value);
}

/** Countries are known by their two letters, where they have some. */
function countryCode(entity: Entity): string | null {
  const [own] = identifiers(entity, 'iso3166-1-alpha-2');
  return own?.toLowerCase() ?? null;
}
