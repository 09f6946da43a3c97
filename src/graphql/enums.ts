import { registerEnumType } from 'type-graphql';
import { ROLES } from '../domain/access.js';
import { CLAIM_METHODS, CLAIM_STATES, DATE_BASES, POLARITIES } from '../domain/claims/claim.js';
import { NAME_KINDS } from '../domain/entity.js';
import { CLAIM_SUBJECTS, DIRECTIONS } from '../domain/filters.js';
import { ENTITY_KINDS, KINDS } from '../domain/kinds.js';
import { RELATION_GROUPS, type RelationGroup } from '../domain/relation-groups.js';
import { RELATION_NATURES, RELATION_TYPE_NAMES, RELATION_TYPES } from '../domain/relation-types.js';
import { AMOUNT_KINDS, RELATION_STATUSES, VOTES } from '../domain/relation.js';
import { END_KNOWLEDGE } from '../domain/time/timeline.js';
import { VALIDITIES } from '../domain/time/validity.js';
import { DOCUMENT_ORDERS } from '../graph/read/documents.js';
import { ENTITY_ORDERS } from '../graph/read/entity-page.js';
import { GROUP_KEYS } from '../graph/read/groups/group-keys.js';
import { RELATION_ORDERS } from '../graph/read/related-page.js';

type Described = Readonly<Record<string, { readonly description: string }>>;

/** Makes a GraphQL enum from a table whose entries have a description. */
export function enumOf<Table extends Described>(
  name: string,
  description: string,
  table: Table,
): { [Key in keyof Table]: Key } {
  const values = Object.fromEntries(Object.keys(table).map((key) => [key, key]));
  const valuesConfig = Object.fromEntries(
    Object.entries(table).map(([key, entry]) => [key, { description: entry.description }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values as { [Key in keyof Table]: Key };
}

const groups = Object.fromEntries(
  Object.entries(RELATION_GROUPS).map(([key, description]) => [key, { description }]),
) as Record<RelationGroup, { description: string }>;

export const EntityKindEnum = enumOf(
  'EntityKind',
  `What an entity is. There are ${ENTITY_KINDS.length} kinds.`,
  KINDS,
);
export const RelationTypeEnum = enumOf(
  'RelationType',
  `What a relation says of its subject and object. There are ${RELATION_TYPE_NAMES.length} types; \`relationTypes\` lists them with their words.`,
  RELATION_TYPES,
);
export const RelationGroupEnum = enumOf(
  'RelationGroup',
  'How relation types are grouped for readers.',
  groups,
);
export const RoleEnum = enumOf(
  'Role',
  'What a key may do. Each role may do what those before it may.',
  ROLES,
);
export const NameKindEnum = enumOf('NameKind', 'What a name is.', NAME_KINDS);
export const DirectionEnum = enumOf(
  'Direction',
  'The way of a relation, as seen from the entity asked.',
  DIRECTIONS,
);
export const RelationStatusEnum = enumOf(
  'RelationStatus',
  'Whether a relation holds, is planned, or is alleged. Of several claims the strongest counts, in this order.',
  RELATION_STATUSES,
);
export const VoteEnum = enumOf(
  'Vote',
  'How a vote was cast. Who was absent has no VOTED_ON relation.',
  VOTES,
);
export const ValidityEnum = enumOf('Validity', 'Whether a relation held on a date.', VALIDITIES);
export const EndKnowledgeEnum = enumOf(
  'EndKnowledge',
  'What is known of the start or the end of something.',
  END_KNOWLEDGE,
);
export const RelationNatureEnum = enumOf(
  'RelationNature',
  'What kind of thing a relation type says, which decides what an open end means.',
  RELATION_NATURES,
);
export const PolarityEnum = enumOf('Polarity', 'Whether a claim asserts or denies.', POLARITIES);
export const ClaimMethodEnum = enumOf(
  'ClaimMethod',
  'How a claim came into the graph.',
  CLAIM_METHODS,
);
export const ClaimStateEnum = enumOf(
  'ClaimState',
  'Where a claim stands in its review.',
  CLAIM_STATES,
);
export const ClaimSubjectEnum = enumOf('ClaimSubject', 'What a claim is about.', CLAIM_SUBJECTS);
export const DateBasisEnum = enumOf(
  'DateBasis',
  'Where the dates of a claim come from.',
  DATE_BASES,
);
export const EntityOrderEnum = enumOf(
  'EntityOrder',
  'The order of a list of entities. Ties go by id.',
  ENTITY_ORDERS,
);
export const DocumentOrderEnum = enumOf(
  'DocumentOrder',
  'The order of a list of documents. Ties go by id.',
  DOCUMENT_ORDERS,
);
export const RelationOrderEnum = enumOf(
  'RelationOrder',
  'The order of relations. Ties go by id.',
  RELATION_ORDERS,
);
export const GroupKeyEnum = enumOf(
  'GroupKey',
  'What the members of a list can be grouped by. Those of entities read what the entity says in the view, those of relations what the relation does.',
  GROUP_KEYS,
);
export const AmountKindEnum = enumOf(
  'AmountKind',
  'What became of an amount of money.',
  AMOUNT_KINDS,
);
