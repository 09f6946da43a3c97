/** What was done to the graph in one change. */
export const CHANGE_ACTIONS = {
  LOAD: { description: 'A data set was loaded.' },
  ENTITY_WRITTEN: { description: 'An entity was made or edited.' },
  ENTITY_WITHDRAWN: { description: 'An entity was withdrawn.' },
  DOCUMENT_WRITTEN: { description: 'A document was made or edited.' },
  RELATION_ASSERTED: { description: 'Claims for a relation were recorded.' },
  RELATION_ENDED: { description: 'A claim for the end of a relation was recorded.' },
  CLAIM_PROPOSED: { description: 'Claims were proposed.' },
  CLAIM_ACCEPTED: { description: 'Proposed claims were accepted.' },
  CLAIM_REJECTED: { description: 'Proposed claims were turned down.' },
  CLAIM_RETRACTED: { description: 'Accepted claims were taken back.' },
  CLAIM_REOPENED: { description: 'Reviewed claims were put back to wait for a review.' },
  ENTITIES_MERGED: { description: 'Two entities became one.' },
  MERGE_UNDONE: { description: 'A merge was undone.' },
  DECLARED_DIFFERENT: { description: 'Two entities were said not to be the same.' },
  DIFFERENCE_WITHDRAWN: {
    description: 'That two entities are not the same was taken back.',
  },
  MATCH_DECIDED: { description: 'Whom a source means by a name was decided.' },
} as const;

export type ChangeAction = keyof typeof CHANGE_ACTIONS;

/** One change: everything a transaction did, at one record time. */
export interface Change {
  /** Record time, unique and strictly increasing: ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly action: ChangeAction;
  /** Name of the key or subject of the token; null for the operator's own imports. */
  readonly by: string | null;
  readonly reason: string | null;
  /** Ids of what was touched. */
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly claims: readonly string[];
  readonly documents: readonly string[];
}
