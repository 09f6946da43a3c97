/** A merge of two entities, undone or not. */
export interface EntityMerge {
  readonly id: string;
  /** Id of the entity that was kept. */
  readonly keptId: string;
  /** Id of the entity that was given up. */
  readonly mergedId: string;
  /** Its name at that time. */
  readonly mergedName: string;
  readonly reason: string;
  /** Record time. */
  readonly at: string;
  /** Name of the key or subject of the token. */
  readonly by: string | null;
  /** Null while the merge stands. */
  readonly undoneAt: string | null;
  /** Relations that only changed their end. */
  readonly relationsMoved: number;
  /** Relations that joined one of the kept entity. */
  readonly relationsJoined: number;
  /** Relations between the two, which are hidden while the merge stands. */
  readonly relationsHidden: number;
}

/** A decision that two entities are not the same. */
export interface Difference {
  /** The smaller id of the two. */
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  readonly at: string;
  readonly by: string | null;
}

/** The key under which such a decision is kept, whichever id is named first. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
