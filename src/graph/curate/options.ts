/** How a list of inputs is recorded. */
export interface BatchOptions {
  /** Why, for the change log. */
  readonly reason: string | null;
  /** Nothing is written when one input is refused. */
  readonly allOrNone?: boolean;
  /** Nothing is written at all. */
  readonly dryRun?: boolean;
}
