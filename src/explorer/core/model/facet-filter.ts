import {
  chosenOf,
  ENTITY_FACETS,
  RELATION_FACETS,
  type EntityFacet,
  type RelationFacet,
} from './facets.js';

type Values = readonly string[];

/** Each facet as a filter of the API. */
const FILTERS: Readonly<Record<EntityFacet, (values: Values) => object>> = {
  REGION: (regions) => ({ country: { regions } }),
  SUB_REGION: (subRegions) => ({ country: { subRegions } }),
  ORGANISATION_TYPE: (organisationTypes) => ({ organisation: { organisationTypes } }),
  ORGANISATION_SUBTYPE: (organisationSubtypes) => ({ organisation: { organisationSubtypes } }),
  FUNCTION: (functions) => ({ organisation: { functions } }),
  DIALOGUE_TYPE: (dialogueTypes) => ({ dialogue: { dialogueTypes } }),
  FRAMEWORK_TYPE: (frameworkTypes) => ({ framework: { frameworkTypes } }),
  PROJECT_TYPE: (projectTypes) => ({ project: { projectTypes } }),
  ACTIVITY_STATUS: (statuses) => ({ project: { statuses } }),
  EVENT_TYPE: (eventTypes) => ({ event: { eventTypes } }),
  FORMAT: (formats) => ({ event: { formats } }),
  THEME_TYPE: (themeTypes) => ({ theme: { themeTypes } }),
  RESOURCE_TYPE: (resourceTypes) => ({ resource: { resourceTypes } }),
  PLACE_TYPE: (placeTypes) => ({ place: { placeTypes } }),
  COUNTRY: (countries) => ({ or: [{ event: { countries } }, { place: { countries } }] }),
  CITY: (cities) => ({ event: { cities } }),
  THEME: (ids) => ({ linked: [{ types: ['ADDRESSES'], direction: 'OUT', to: { ids } }] }),
  START_YEAR: (years) => ({
    or: years.map((year) => ({ start: { after: yearBefore(year), before: yearAfter(year) } })),
  }),
};

const RELATION_FILTERS: Readonly<Record<RelationFacet, string>> = {
  STATUS: 'statuses',
  ROLE: 'roles',
  VOTE: 'votes',
};

/** The filter of the API for entities that have the values chosen; null where none is. */
export function entityFilterOf(choices: readonly string[]): { readonly and: object[] } | null {
  const chosen = [...chosenOf(choices, ENTITY_FACETS)];
  return chosen.length === 0 ? null : { and: chosen.map(([key, values]) => FILTERS[key](values)) };
}

/** What relations that have the values chosen are asked for by. */
export function relationFilterOf(choices: readonly string[]): Readonly<Record<string, Values>> {
  const chosen = [...chosenOf(choices, RELATION_FACETS)];
  return Object.fromEntries(chosen.map(([key, values]) => [RELATION_FILTERS[key], values]));
}

const yearBefore = (year: string): string => String(Number(year) - 1).padStart(4, '0');
const yearAfter = (year: string): string => String(Number(year) + 1).padStart(4, '0');
