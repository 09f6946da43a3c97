import type { FastifyInstance } from 'fastify';
import { PresentGraph } from '../graph/adjacency/present-graph.js';
import type { RunTask } from '../workers/run-tasks.js';
import { searchesIn } from '../workers/searches.js';
import type { PartOptions } from './part.js';

const MEGABYTE = 2 ** 20;

/** The graph in memory: built in the background once the server listens, gone when it closes. */
export function addPresentGraph(
  app: FastifyInstance,
  { engine, config, log }: Omit<PartOptions, 'run' | 'present'>,
  run: RunTask,
): PresentGraph | null {
  const most = config.graphInMemory;
  if (most === 0) return null;
  const present = new PresentGraph({
    ...{ engine, most },
    searches: searchesIn(run),
    onBuilt: ({ state, bytes, ...facts }) => {
      const megabytes = Math.round(bytes / MEGABYTE);
      const text = {
        READY: 'the graph is in memory',
        TOO_LARGE: 'the graph has more relations than GRAPH_IN_MEMORY: statements answer',
      };
      log.info({ ...facts, megabytes }, state === 'READY' ? text.READY : text.TOO_LARGE);
    },
    onFailed: (error) => {
      log.warn({ err: error }, 'the graph could not be read into memory; statements answer');
    },
  });
  app.addHook('onListen', () => {
    present.start();
  });
  app.addHook('preClose', async () => {
    present.stop();
  });
  return present;
}
