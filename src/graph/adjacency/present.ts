import type { Adjacency } from './columns.js';
import type { NumberedGraph } from './numbered-graph.js';
import type { Searches } from './searches.js';

/** The columns of one moment, and what their numbers mean. */
export interface Standing {
  readonly graph: Adjacency;
  readonly numbers: NumberedGraph;
  /** Where it is searched. */
  readonly searches: Searches;
}

/** The present graph in memory, as a question sees it. */
export interface Present {
  /** Columns in step with the store; null where statements must answer. */
  standing(): Promise<Standing | null>;
}

/** The same graph, searched elsewhere. */
export function searchedBy(present: Present, searches: Searches): Present {
  return {
    standing: async () => {
      const standing = await present.standing();
      return standing && { ...standing, searches };
    },
  };
}
