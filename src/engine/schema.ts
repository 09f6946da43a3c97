/**
 * What every engine is told at opening: unique keys and look-up indexes. Each text is safe to run
 * again. Order matters: the constraint comes before the index of the same property, because on one
 * engine the constraint makes that index and on the other it makes none.
 */
const UNIQUE: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'id'],
  ['Claim', 'id'],
  ['Document', 'id'],
  ['Redirect', 'id'],
  ['Identifier', 'key'],
  ['Clock', 'id'],
];

const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ['Claim', 'relationId'],
  ['Claim', 'relationKey'],
  ['Claim', 'subjectId'],
  ['Claim', 'objectId'],
  ['Claim', 'state'],
  ['Entity', 'kind'],
  ['Entity', 'sortName'],
  ['Entity', 'recordedAt'],
  ['Document', 'sortName'],
];

export const SHARED_SCHEMA: readonly string[] = [
  ...UNIQUE.flatMap(([label, property]) => [unique(label, property), index(label, property)]),
  ...INDEXED.map(([label, property]) => index(label, property)),
];

function unique(label: string, property: string): string {
  const name = `${label.toLowerCase()}_${property}`;
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
}

function index(label: string, property: string): string {
  const name = `${label.toLowerCase()}_${property}_index`;
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
