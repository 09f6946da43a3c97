import type { GroupKey } from '../src/graph/read/groups/group-keys.js';
import type { BenchQuery } from './queries.js';

/** For each key a list that has it: of one kind, or of relations of one type. */
const LISTS: Readonly<Record<GroupKey, string>> = {
  KIND: 'entities(first: 0)',
  REGION: 'countries(first: 0)',
  SUB_REGION: 'countries(first: 0)',
  ORGANISATION_TYPE: 'organisations(first: 0)',
  ORGANISATION_SUBTYPE: 'organisations(first: 0)',
  FUNCTION: 'organisations(first: 0)',
  DIALOGUE_TYPE: 'dialogues(first: 0)',
  FRAMEWORK_TYPE: 'frameworks(first: 0)',
  PROJECT_TYPE: 'projects(first: 0)',
  ACTIVITY_STATUS: 'projects(first: 0)',
  EVENT_TYPE: 'events(first: 0)',
  FORMAT: 'events(first: 0)',
  THEME_TYPE: 'themes(first: 0)',
  RESOURCE_TYPE: 'resources(first: 0)',
  PLACE_TYPE: 'places(first: 0)',
  COUNTRY: 'events(first: 0)',
  CITY: 'events(first: 0)',
  THEME: 'projects(first: 0)',
  ACTIVE_IN: 'projects(first: 0)',
  START_YEAR: 'projects(first: 0)',
  END_YEAR: 'projects(first: 0)',
  CURRENCY: 'projects(first: 0)',
  TYPE: 'relations(first: 0)',
  ROLE: ofType('MEMBER_OF'),
  STATUS: ofType('MEMBER_OF'),
  VOTE: ofType('VOTED_ON'),
  ACTION: ofType('ENDORSES'),
  YEAR: ofType('MEMBER_OF'),
  AMOUNT_YEAR: ofType('FUNDS'),
  SUBJECT: ofType('FUNDS'),
  OBJECT: ofType('FUNDS'),
  SUBJECT_KIND: ofType('MEMBER_OF'),
  OBJECT_KIND: ofType('MEMBER_OF'),
  SUBJECT_REGION: ofType('VOTED_ON'),
  OBJECT_REGION: ofType('PARTNERS_WITH'),
  DOCUMENT: ofType('VOTED_ON'),
  PUBLISHER: ofType('VOTED_ON'),
};

function ofType(type: string): string {
  return `relations(first: 0, filter: { types: [${type}] })`;
}

const nameOf = (list: string): string => /\[(\w+)\]/.exec(list)?.[1] ?? list.split('(')[0] ?? list;

/** One for each key that groups can be asked by, alone. */
export const GROUP_QUERIES: readonly BenchQuery[] = Object.entries(LISTS).map(([key, list]) => ({
  name: `groups by ${key} of ${nameOf(list)}`,
  aimMs: 60,
  text: `query Groups { ${list} { groups(by: ${key}) { keys { value label } count } } }`,
  variables: () => ({}),
}));
