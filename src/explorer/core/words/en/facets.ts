import type { FacetKey } from '../../model/facets.js';

const keys: Readonly<Record<FacetKey, string>> = {
  REGION: 'Region',
  SUB_REGION: 'Sub-region',
  ORGANISATION_TYPE: 'Type of organisation',
  ORGANISATION_SUBTYPE: 'Closer type',
  FUNCTION: 'Responsible for',
  DIALOGUE_TYPE: 'Type of dialogue',
  FRAMEWORK_TYPE: 'Type of framework',
  PROJECT_TYPE: 'Type of project',
  ACTIVITY_STATUS: 'Status of project',
  EVENT_TYPE: 'Type of event',
  FORMAT: 'Format',
  THEME_TYPE: 'List of themes',
  RESOURCE_TYPE: 'Type of resource',
  PLACE_TYPE: 'Type of place',
  COUNTRY: 'Country where it was',
  CITY: 'City',
  THEME: 'Theme',
  START_YEAR: 'Year of its beginning',
  STATUS: 'Status of the relation',
  ROLE: 'Role',
  VOTE: 'Vote',
};

const values: Readonly<Record<string, string>> = {
  ACTUAL: 'Actual',
  PLANNED: 'Planned',
  CLAIMED: 'Claimed',
  YES: 'Yes',
  NO: 'No',
  ABSTAIN: 'Abstained',
};

/** What lists are narrowed by. */
export const facets = {
  title: 'Attributes',
  /** Values that are not called as they are written. */
  values,
  keys,
  set: 'Attributes chosen',
  chosen: (count: number) => `${count} chosen`,
  all: (count: number) => `All ${count}`,
  choice: (key: string, value: string) => `${key}: ${value}`,
  remove: (choice: string) => `Remove ${choice}`,
  clear: 'Clear attributes',
  inGroups: 'Counts are of entities, also of those drawn as one symbol.',
};
