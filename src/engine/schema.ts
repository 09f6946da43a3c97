import { KINDS } from '../domain/kinds.js';
import { RELATION_TYPE_NAMES, relationTypeInfo } from '../domain/relation-types.js';

/** What `retractedAt` holds while a version is the present one. */
export const LIVE = '9999';

/**
 * What every engine is told at opening, as texts that are safe to run again: unique keys, and
 * indexes for what statements look up.
 */
type Property = readonly [label: string, property: string];

const KEYS: readonly Property[] = [
  ['Entity', 'id'],
  ['Claim', 'id'],
  ['Document', 'id'],
  ['Redirect', 'id'],
  ['Identifier', 'key'],
  ['Clock', 'id'],
  ['Change', 'at'],
  ['EntityMerge', 'id'],
  ['MergePart', 'id'],
  ['Different', 'id'],
  ['MatchDecision', 'id'],
  ['MatchQuestion', 'id'],
  ['SourceEntity', 'id'],
  ['AccessKey', 'id'],
  ['DataVersion', 'id'],
];

const LOOKED_UP: readonly Property[] = [
  ['Claim', 'relationId'],
  ['Claim', 'relationKey'],
  ['Claim', 'subjectId'],
  ['Claim', 'objectId'],
  ['Claim', 'entityId'],
  ['Claim', 'state'],
  ['Entity', 'kind'],
  ['Entity', 'sortName'],
  ['Entity', 'recordedAt'],
  ['Entity', 'startDay'],
  ['Document', 'sortName'],
  ['Redirect', 'target'],
  ['Redirect', 'mergeId'],
  ['MergePart', 'mergeId'],
  ['EntityMerge', 'at'],
  ['MatchQuestion', 'state'],
  ['MatchQuestion', 'entity'],
  ['MatchQuestion', 'mergeId'],
];

/** `CREATE CONSTRAINT entity_id …` for each key. */
export const KEY_CONSTRAINTS: readonly string[] = KEYS.map(([label, property]) => {
  const name = `${label.toLowerCase()}_${property}`;
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
});

/** `CREATE INDEX entity_id_index …` for each key, where the constraint does not bring an index. */
export const KEY_INDEXES: readonly string[] = KEYS.map(index);

export const LOOK_UP_INDEXES: readonly string[] = LOOKED_UP.map(index);

/** Each kind by name and by number of relations, for engines whose indexes keep an order. */
export const KIND_ORDER_INDEXES: readonly string[] = Object.values(KINDS).flatMap(({ label }) => [
  index([label, 'sortName']),
  index([label, 'relationCount']),
]);

/**
 * The relations of each type by the entity at one end and the name at the other, which every relation
 * keeps. Types without a direction are read from both ends at once, so an index would not help.
 */
export const RELATION_ORDER_INDEXES: readonly string[] = RELATION_TYPE_NAMES.filter(
  (type) => relationTypeInfo(type).symmetric !== true,
).flatMap((type) =>
  [
    ['subject', 'object'],
    ['object', 'subject'],
  ].map(
    ([near, far]) =>
      `CREATE INDEX ${type.toLowerCase()}_of_${near}_index IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${near}Id, r.${far}Name)`,
  ),
);

function index([label, property]: Property): string {
  const name = `${label.toLowerCase()}_${property}_index`;
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
