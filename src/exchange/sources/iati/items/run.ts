import type { Survey } from './survey.js';

/** What the items of one run share. */
export interface Run {
  readonly survey: Survey;
  /**
   * Introduces an entity or document the first time that it is asked for.
   * @returns whether it is there: what could not be introduced once is not tried again.
   */
  readonly once: (id: string, introduce: () => boolean) => boolean;
  /** Whether the graph has an entity of this id. */
  readonly isInGraph: (id: string) => Promise<boolean>;
  /** Adds to a count that people can hold against the files. */
  readonly count: (name: string, by?: number) => void;
}
