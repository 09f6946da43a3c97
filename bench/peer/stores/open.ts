import { plainKey } from '../../generate/plain/in-our-model.js';
import { PLAIN_VERSION, type PlainSize } from '../../generate/plain/size.js';
import { startServer, type Server } from '../../store/neo4j-server.js';
import { dataFormat } from './data-format.js';
import { openKept } from './kept.js';
import { fillOursEmbedded, fillOursNeo4j } from './our-stores.js';
import { fillPlain } from './plain-database.js';

export interface StoreOptions {
  readonly size: PlainSize;
  /** Of each Neo4j, such as `3g`. */
  readonly heap: string;
  /** False to take what is kept, whatever version of the data it is. */
  readonly load: boolean;
}

/** Folders with the graph, to be used in this run. */
export interface Stores {
  /** A Neo4j for sides A and B. */
  readonly plain: string;
  /** Another for side D. */
  readonly ours: string;
  /** For side E. */
  readonly embedded: string;
}

/** Takes the kept stores, and fills one after the other what is not there. */
export async function openStores({ size, heap, load }: StoreOptions): Promise<Stores> {
  const { key, deriveAfterLoad } = await dataFormat();
  const ours = `${plainKey(size)}-${key}`;
  const loading = { size, deriveAfterLoad };
  const plain = await openKept(
    {
      name: `plain-neo4j-${size}`,
      version: `v${PLAIN_VERSION}`,
      fill: (folder) =>
        whileRunning(folder, heap, ({ connection }) => fillPlain(connection.uri, size)),
    },
    load,
  );
  const onNeo4j = await openKept(
    {
      name: `ours-neo4j-${size}`,
      version: ours,
      fill: (folder) =>
        whileRunning(folder, heap, ({ connection }) => fillOursNeo4j(connection, loading)),
    },
    load,
  );
  const embedded = await openKept(
    {
      name: `ours-embedded-${size}`,
      version: ours,
      fill: (folder) => fillOursEmbedded(folder, loading),
    },
    load,
  );
  return { plain, ours: onNeo4j, embedded };
}

/** Neo4j on a folder. */
export async function startNeo4j(folder: string, heap: string): Promise<Server> {
  const server = await startServer(folder, heap);
  if (server === null) throw new Error('There is no Neo4j: this needs Java 17 and Maven.');
  return server;
}

async function whileRunning(
  folder: string,
  heap: string,
  work: (server: Server) => Promise<void>,
): Promise<void> {
  const server = await startNeo4j(folder, heap);
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}
