/**
 * The few places where statement texts differ between engines, as named functions and flags.
 * Never ask which engine it is; ask what it can do.
 */
export interface Dialect {
  /** For people and logs: `Neo4j 5.26.12`, `Grafeo 0.6.0 (embedded)`. */
  readonly name: string;

  /** Constraints and indexes, in order, each safe to run again. */
  readonly schema: readonly string[];

  /**
   * True where the relations of an entity lie in an index, each type by the name at the other end, so
   * that a statement which names that index reads a page of them and not all.
   */
  readonly ordersRelations?: boolean;
}
