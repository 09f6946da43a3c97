import { ACTOR_KINDS, ENTITY_KINDS, type EntityKind } from './kinds.js';
import type { RelationGroup } from './relation-groups.js';
import type { RelationHints } from './relation-hints.js';

/**
 * The registry of relation types, as data. The GraphQL enum, validation, import, wording and docs
 * are derived from it: adding a relation type is one entry. What it is called elsewhere stands in the
 * optional hints of the row.
 */

/** Properties that only some types have. */
export type RelationProperty = 'action' | 'vote' | 'amounts';

/** What an open end means: how long it holds after the last source that saw it. */
export const RELATION_NATURES = {
  ACT: {
    description: 'Done once, such as a vote or a signature: it holds until a source states an end.',
  },
  STATE: {
    description:
      'Goes on and may end unseen, such as a membership: with an open end it is certain only up to the last day on which a source saw it.',
  },
} as const;
export type RelationNature = Lowercase<keyof typeof RELATION_NATURES>;

export interface RelationTypeInfo extends RelationHints {
  /** Words from subject to object: "is member of". */
  readonly outLabel: string;
  /** Words from object to subject: "has member". */
  readonly inLabel: string;
  readonly group: RelationGroup;
  readonly nature: RelationNature;
  readonly subjectKinds: readonly EntityKind[];
  readonly objectKinds: readonly EntityKind[];
  /** True when the two ends are alike: the smaller id is stored as subject. */
  readonly symmetric?: boolean;
  readonly properties?: readonly RelationProperty[];
  /** The roles it takes, where they are a list; without one a role is a free word. */
  readonly roles?: readonly string[];
  readonly description: string;
}

/** As what a part belongs to its whole: first bodies, then texts and projects, then meetings. */
const PART_ROLES = [
  ...['unit', 'office', 'organ', 'agency', 'ministry', 'secretariat', 'related organisation'],
  ...['programme component', 'pillar', 'principle', 'guiding principle', 'objective', 'goal'],
  ...['target', 'indicator', 'domain', 'protocol'],
  ...['session', 'edition', 'member of a series'],
] as const;

const ANY = ENTITY_KINDS;
const ACTORS = ACTOR_KINDS;
const except = (...left: EntityKind[]): readonly EntityKind[] =>
  ENTITY_KINDS.filter((kind) => !left.includes(kind));

export const RELATION_TYPES = {
  MEMBER_OF: {
    outLabel: 'is member of',
    inLabel: 'has member',
    group: 'BELONGING',
    nature: 'state',
    subjectKinds: [...ACTORS],
    objectKinds: [...ACTORS, 'PROJECT'],
    description: 'The subject is a member, observer or participating state of the object.',
    usualRole: 'member',
    belongs: 'member',
    rdf: [{ predicate: 'org:memberOf', object: ACTORS }],
    ftm: {
      bodies: { schema: 'Membership', subject: 'member', object: 'organization' },
      inProject: true,
    },
  },
  PARTICIPATES_IN: {
    outLabel: 'takes part in',
    inLabel: 'has participant',
    group: 'BELONGING',
    nature: 'state',
    subjectKinds: [...ACTORS, 'PROJECT'],
    objectKinds: [...ACTORS, 'EVENT', 'PROJECT', 'FRAMEWORK', 'RESOURCE'],
    description: 'The subject takes part in an event, dialogue, project or process.',
    belongs: 'participant',
    rdf: [{ predicate: 'schema:attendee', inverse: true, object: ['EVENT'] }],
    ftm: { inProject: true },
  },
  ORGANISES: {
    outLabel: 'organises',
    inLabel: 'is organised by',
    group: 'STEERING',
    nature: 'state',
    subjectKinds: [...ACTORS, 'PROJECT'],
    objectKinds: ['EVENT', 'PROJECT', 'DIALOGUE', 'RESOURCE', 'ORGANISATION'],
    description: 'The subject organises or co-organises the object.',
    rdf: [{ predicate: 'schema:organizer', inverse: true, object: ['EVENT'] }],
    ftm: { inProject: true },
  },
  HOSTS: {
    outLabel: 'hosts',
    inLabel: 'is hosted by',
    group: 'STEERING',
    nature: 'state',
    subjectKinds: [...ACTORS, 'PLACE'],
    objectKinds: ['EVENT', 'ORGANISATION', 'DIALOGUE', 'PROJECT', 'RESOURCE'],
    description: 'The subject hosts the object, or the delegation that visits it.',
  },
  CHAIRS: {
    outLabel: 'chairs',
    inLabel: 'is chaired by',
    group: 'STEERING',
    nature: 'state',
    subjectKinds: [...ACTORS],
    objectKinds: [...ACTORS, 'EVENT', 'PROJECT'],
    description: 'The subject chairs or co-chairs the object.',
    ftm: {
      bodies: { schema: 'Directorship', subject: 'director', object: 'organization' },
      inProject: true,
    },
  },
  SECRETARIAT_OF: {
    outLabel: 'is secretariat of',
    inLabel: 'has secretariat',
    group: 'STEERING',
    nature: 'state',
    subjectKinds: [...ACTORS],
    objectKinds: [...ACTORS, 'FRAMEWORK', 'PROJECT'],
    description: 'The subject provides the secretariat of the object, or supports it.',
    ftm: { bodies: { schema: 'Representation', subject: 'agent', object: 'client' } },
  },
  PARTNERS_WITH: {
    outLabel: 'partners with',
    inLabel: 'partners with',
    group: 'BELONGING',
    nature: 'state',
    subjectKinds: [...ACTORS, 'PROJECT'],
    objectKinds: [...ACTORS, 'PROJECT', 'RESOURCE', 'PLACE'],
    symmetric: true,
    description: 'The two cooperate. It has no direction.',
    rdf: [{ predicate: 'org:linkedTo', subject: ACTORS, object: ACTORS }],
    ftm: { inProject: true },
  },
  FUNDS: {
    outLabel: 'funds',
    inLabel: 'is funded by',
    group: 'DELIVERY',
    nature: 'state',
    subjectKinds: [...ACTORS, 'PROJECT'],
    objectKinds: except('THEME', 'PLACE'),
    properties: ['amounts'],
    description: 'The subject pays for the object (IATI participation role: funding).',
    rdf: [{ predicate: 'schema:funder', inverse: true }],
    ftm: { inProject: true },
  },
  IMPLEMENTS: {
    outLabel: 'implements',
    inLabel: 'is implemented by',
    group: 'DELIVERY',
    nature: 'state',
    subjectKinds: [...ACTORS, 'PROJECT', 'FRAMEWORK'],
    objectKinds: ['PROJECT', 'FRAMEWORK', 'EVENT', 'RESOURCE', 'DIALOGUE'],
    description: 'The subject carries the object out (IATI participation role: implementing).',
    mark: 'implements',
    ftm: { inProject: true },
  },
  ACCOUNTABLE_FOR: {
    outLabel: 'is accountable for',
    inLabel: 'is under the account of',
    group: 'DELIVERY',
    nature: 'state',
    subjectKinds: [...ACTORS],
    objectKinds: ['PROJECT', 'RESOURCE', 'FRAMEWORK'],
    description: 'The subject is answerable for the object (IATI participation role: accountable).',
    ftm: { inProject: true },
  },
  EXTENDS: {
    outLabel: 'extends funds to',
    inLabel: 'has funds extended by',
    group: 'DELIVERY',
    nature: 'state',
    subjectKinds: [...ACTORS],
    objectKinds: ['PROJECT'],
    description:
      'The subject passes funds on and manages them for the donor (IATI participation role: extending).',
    ftm: { inProject: true },
  },
  SUPPORTS: {
    outLabel: 'supports',
    inLabel: 'is supported by',
    group: 'DELIVERY',
    nature: 'state',
    subjectKinds: [...ACTORS, 'PROJECT', 'FRAMEWORK', 'EVENT', 'RESOURCE'],
    objectKinds: [...ANY],
    description: 'The subject helps the object, without a word on money.',
    mark: 'contributes',
    ftm: { inProject: true },
  },
  ADOPTS: {
    outLabel: 'adopts',
    inLabel: 'is adopted by',
    group: 'COMMITMENT',
    nature: 'act',
    subjectKinds: [...ACTORS, 'EVENT'],
    objectKinds: ['FRAMEWORK', 'RESOURCE'],
    description: 'The subject, or the meeting, adopts the text.',
    mark: 'adopted',
  },
  ENDORSES: {
    outLabel: 'endorses',
    inLabel: 'is endorsed by',
    group: 'COMMITMENT',
    nature: 'act',
    subjectKinds: [...ACTORS, 'EVENT'],
    objectKinds: ['FRAMEWORK', 'PROJECT', 'RESOURCE'],
    properties: ['action'],
    description:
      'The subject commits to the text; `action` says how: endorsed, signed, ratified, acceded, succeeded, champion.',
    mark: 'endorsed',
  },
  VOTED_ON: {
    outLabel: 'voted on',
    inLabel: 'was voted on by',
    group: 'COMMITMENT',
    nature: 'act',
    subjectKinds: ['COUNTRY', 'ORGANISATION'],
    objectKinds: ['FRAMEWORK'],
    properties: ['vote'],
    description: 'The subject voted on the text; `vote` says how.',
  },
  PART_OF: {
    outLabel: 'is part of',
    inLabel: 'has part',
    group: 'BELONGING',
    nature: 'state',
    subjectKinds: [...ANY],
    objectKinds: [...ANY],
    roles: PART_ROLES,
    description: 'The subject belongs to the object as a unit, component, objective or session.',
    rdf: [
      { predicate: 'org:unitOf', subject: ['ORGANISATION'], object: ACTORS },
      { predicate: 'schema:superEvent', subject: ['EVENT'], object: ['EVENT'] },
      { predicate: 'skos:broader', subject: ['THEME'], object: ['THEME'] },
      { predicate: 'dcterms:isPartOf' },
    ],
  },
  RELATED_TO: {
    outLabel: 'is related to',
    inLabel: 'is related to',
    group: 'SUBJECT',
    nature: 'state',
    subjectKinds: [...ANY],
    objectKinds: [...ANY],
    symmetric: true,
    description: 'A source relates the two without saying how. It has no direction.',
    rdf: [{ predicate: 'dcterms:relation' }],
  },
  LOCATED_IN: {
    outLabel: 'is located in',
    inLabel: 'is the location of',
    group: 'SUBJECT',
    nature: 'state',
    subjectKinds: [...ANY],
    objectKinds: ['PLACE', 'COUNTRY', 'ORGANISATION'],
    description: 'The subject is in, or takes place in, the object.',
    rdf: [{ predicate: 'schema:location' }],
  },
  ACTIVE_IN: {
    outLabel: 'is active in',
    inLabel: 'is a field of activity of',
    group: 'SUBJECT',
    nature: 'state',
    subjectKinds: except('COUNTRY', 'PLACE', 'THEME'),
    objectKinds: ['PLACE', 'COUNTRY'],
    description: 'The subject works in the country or place.',
  },
  ADDRESSES: {
    outLabel: 'addresses',
    inLabel: 'is addressed by',
    group: 'SUBJECT',
    nature: 'state',
    subjectKinds: except('THEME', 'PLACE'),
    objectKinds: ['THEME'],
    description: 'The subject deals with the theme.',
    rdf: [{ predicate: 'dcterms:subject' }],
  },
  DISCUSSES: {
    outLabel: 'discusses',
    inLabel: 'is discussed in',
    group: 'SUBJECT',
    nature: 'act',
    subjectKinds: [...ACTORS, 'EVENT', 'RESOURCE', 'PROJECT', 'FRAMEWORK'],
    objectKinds: [...ANY],
    description: 'The object is a topic of the subject. It says nothing about attendance.',
    rdf: [{ predicate: 'schema:about' }],
  },
  CONTRIBUTES_TO: {
    outLabel: 'contributes to',
    inLabel: 'has contribution from',
    group: 'DELIVERY',
    nature: 'state',
    subjectKinds: [...ANY],
    objectKinds: [...ANY],
    description: 'The subject adds to the object: expertise, data, content, or progress.',
    mark: 'contributes',
  },
  ALIGNS_WITH: {
    outLabel: 'is aligned with',
    inLabel: 'is aligned to by',
    group: 'COMMITMENT',
    nature: 'state',
    subjectKinds: except('PLACE', 'THEME'),
    objectKinds: ['FRAMEWORK', 'PROJECT', 'DIALOGUE'],
    description: 'The subject follows or is designed along the object.',
    mark: 'follows',
  },
  FOLLOWS_UP: {
    outLabel: 'follows up',
    inLabel: 'is followed up by',
    group: 'COMMITMENT',
    nature: 'act',
    subjectKinds: except('PLACE', 'THEME'),
    objectKinds: except('PLACE', 'THEME'),
    description: 'The subject continues, monitors or reviews the object.',
    mark: 'follows',
  },
  SUCCEEDED_BY: {
    outLabel: 'is succeeded by',
    inLabel: 'succeeds',
    group: 'BELONGING',
    nature: 'act',
    subjectKinds: [...ANY],
    objectKinds: [...ANY],
    description: 'The object takes the place of the subject.',
    rdf: [{ predicate: 'dcterms:isReplacedBy' }],
    ftm: { bodies: { schema: 'Succession', subject: 'predecessor', object: 'successor' } },
  },
  ESTABLISHED_BY: {
    outLabel: 'is established by',
    inLabel: 'establishes',
    group: 'STEERING',
    nature: 'act',
    subjectKinds: except('PLACE', 'THEME'),
    objectKinds: [...ACTORS, 'EVENT', 'FRAMEWORK', 'PROJECT'],
    description: 'The object founded the subject.',
  },
  LAUNCHES: {
    outLabel: 'launches',
    inLabel: 'is launched by',
    group: 'STEERING',
    nature: 'act',
    subjectKinds: [...ACTORS, 'EVENT', 'PROJECT', 'RESOURCE'],
    objectKinds: except('COUNTRY', 'PLACE', 'THEME'),
    description: 'The subject starts the object in public.',
  },
  PUBLISHES: {
    outLabel: 'publishes',
    inLabel: 'is published by',
    group: 'DELIVERY',
    nature: 'act',
    subjectKinds: [...ACTORS, 'PROJECT', 'RESOURCE'],
    objectKinds: ['RESOURCE', 'FRAMEWORK'],
    description: 'The subject issues the resource or text.',
    rdf: [{ predicate: 'dcterms:publisher', inverse: true }],
  },
  OPERATES: {
    outLabel: 'operates',
    inLabel: 'is operated by',
    group: 'DELIVERY',
    nature: 'state',
    subjectKinds: [...ACTORS, 'PROJECT'],
    objectKinds: ['RESOURCE', 'ORGANISATION', 'PROJECT'],
    description: 'The subject runs the object from day to day.',
  },
  DEVELOPS: {
    outLabel: 'develops',
    inLabel: 'is developed by',
    group: 'DELIVERY',
    nature: 'act',
    subjectKinds: [...ACTORS, 'PROJECT'],
    objectKinds: ['RESOURCE', 'FRAMEWORK', 'PROJECT'],
    description: 'The subject makes or drafts the object.',
  },
  CRITICISES: {
    outLabel: 'criticises',
    inLabel: 'is criticised by',
    group: 'CRITICISM',
    nature: 'act',
    subjectKinds: [...ACTORS],
    objectKinds: [...ANY],
    description: 'The subject finds fault with the object in public.',
  },
} as const satisfies Record<string, RelationTypeInfo>;

export type RelationType = keyof typeof RELATION_TYPES;

export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES).sort() as RelationType[];

/** One entry of the registry with all optional parts readable. */
export function relationTypeInfo(type: RelationType): RelationTypeInfo {
  return RELATION_TYPES[type];
}

const withHint = (fits: (info: RelationTypeInfo) => boolean): readonly RelationType[] =>
  RELATION_TYPE_NAMES.filter((type) => fits(relationTypeInfo(type)));

/** Types by which somebody is a member of a body. */
export const MEMBER_TYPES = withHint(({ belongs }) => belongs === 'member');

/** Types by which somebody belongs to a body: as its member, or by taking part in it. */
export const BELONGING_TYPES = withHint(({ belongs }) => belongs !== undefined);

/** Types that say how somebody voted. */
export const VOTE_TYPES = withHint(({ properties }) => properties?.includes('vote') === true);

/** The hints of a type by its name, which a newer server may have and we not. */
export function hintsOf(type: string): RelationHints {
  return isRelationType(type) ? relationTypeInfo(type) : {};
}

export function isVoteType(type: string): boolean {
  return VOTE_TYPES.some((known) => known === type);
}

export function isRelationType(value: unknown): value is RelationType {
  return typeof value === 'string' && Object.hasOwn(RELATION_TYPES, value);
}
