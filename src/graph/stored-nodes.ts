/**
 * The kinds of node that the store holds, with the property that names each one. Together with the
 * relations between entities they are the whole graph: what is exported can be imported again.
 */
export const STORED_NODES = {
  entity: { label: 'Entity', key: 'id' },
  identifier: { label: 'Identifier', key: 'key' },
  document: { label: 'Document', key: 'id' },
  claim: { label: 'Claim', key: 'id' },
  redirect: { label: 'Redirect', key: 'id' },
  merge: { label: 'EntityMerge', key: 'id' },
  'merge-part': { label: 'MergePart', key: 'id' },
  different: { label: 'Different', key: 'id' },
  'match-decision': { label: 'MatchDecision', key: 'id' },
  'match-question': { label: 'MatchQuestion', key: 'id' },
  'source-entity': { label: 'SourceEntity', key: 'id' },
  change: { label: 'Change', key: 'at' },
  clock: { label: 'Clock', key: 'id' },
  'seed-load': { label: 'SeedLoad', key: 'id' },
} as const;

export type StoredNode = keyof typeof STORED_NODES;

/** All kinds, in the order in which they can be written: a claim after its document. */
export const STORED_KINDS = Object.keys(STORED_NODES) as readonly StoredNode[];
