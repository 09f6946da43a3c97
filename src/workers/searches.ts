import type { Adjacency } from '../graph/adjacency/columns.js';
import { SEARCHES_HERE, type Searches } from '../graph/adjacency/searches.js';
import type { RunTask } from './run-tasks.js';

/** A graph with fewer lines in its lists than this is gone through in some milliseconds. */
const SMALL = 50_000;

/** How long the columns of the graph may take to be put in order. */
const ARRANGING_MS = 600_000;

/**
 * Searches of the graph in memory, in threads: those that can take long. Small graphs are gone through
 * here, which takes less than to ask a thread.
 */
export function searchesIn(run: RunTask): Searches {
  const patient = { budgetMs: ARRANGING_MS };
  const isSmall = ({ other }: Pick<Adjacency, 'other'>): boolean => other.length < SMALL;
  return {
    paths: (search) => run('paths', search),
    joined: (search) => run('joined', search),
    partners: (search) =>
      isSmall(search.graph) ? SEARCHES_HERE.partners(search) : run('partners', search),
    layers: (search) =>
      isSmall(search.graph) ? SEARCHES_HERE.layers(search) : run('layers', search),
    pairs: (search) => (isSmall(search.graph) ? SEARCHES_HERE.pairs(search) : run('pairs', search)),
    arrange: (gathered) =>
      isSmall(gathered) ? SEARCHES_HERE.arrange(gathered) : run('arrange', gathered, patient),
    compact: (graph) =>
      isSmall(graph) ? SEARCHES_HERE.compact(graph) : run('compact', graph, patient),
  };
}
