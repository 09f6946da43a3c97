import type { PlainSize } from '../generate/plain/size.js';
import { startEmbedded, startOnNeo4j, type OursRunning } from './servers/ours.js';
import { startProgram, type Running } from './servers/start.js';
import { openDatabase, type Database } from './sides/cypher.js';
import { drawGiven, type GivenBy } from './sides/given.js';
import { sideA, sideB, sideC, sideOurs, type Side } from './sides/sides.js';
import { WORKLOAD_IDS } from './sides/workloads.js';
import { limited } from './sides/limited.js';
import { openStores, startNeo4j, type StoreOptions } from './stores/open.js';
import { QUESTION_MS, tell } from './timing.js';

/** Everything that runs. */
export interface SetUp {
  readonly sides: readonly Side[];
  readonly servers: {
    readonly A: Running;
    readonly C: Running;
    readonly D: OursRunning;
    readonly E: OursRunning;
  };
  /** Of sides A and B. */
  readonly plain: Database;
  /** Of side D. */
  readonly ours: Database;
  readonly givenBy: GivenBy;
  close(): Promise<void>;
}

const PROGRAMS = '.cache/bench/build/bench/peer/servers';

/** Opens the stores and starts two databases and four servers. */
export async function setUp(options: StoreOptions): Promise<SetUp> {
  const stores = await openStores(options);
  tell('Starting the databases and servers…');
  const plainServer = await startNeo4j(stores.plain, options.heap);
  const oursServer = await startNeo4j(stores.ours, options.heap);
  const { uri } = plainServer.connection;
  const A = await startProgram({
    ...{ name: 'Side A', file: `${PROGRAMS}/neo4j-graphql.js`, path: '/' },
    settings: { NEO4J_URI: uri },
  });
  const constant = { name: 'Side C', file: `${PROGRAMS}/constant.js`, path: '/', settings: {} };
  const C = await startProgram(constant);
  const D = await startOnNeo4j(oursServer.connection);
  const E = await startEmbedded(stores.embedded);
  const plain = openDatabase(uri);
  const byHand = openDatabase(uri, QUESTION_MS);
  const ours = openDatabase(oursServer.connection.uri);
  const givenBy = await drawGiven(options.size, plain.read);
  const skips = WORKLOAD_IDS.map((workload) => givenBy.given(workload, 0).skip);
  return {
    ...{ plain, ours, givenBy, servers: { A, C, D, E } },
    sides: [
      sideA(A, plainServer.pid ?? null),
      sideB(byHand.read, plainServer.pid ?? null),
      sideC(C),
      await sideOurs('D', D, oursServer.pid ?? null, skips),
      await sideOurs('E', E, null, skips),
    ].map(limited),
    close: async () => {
      await Promise.all([plain, byHand, ours].map((one) => one.close()));
      await Promise.all([A, C, D, E].map((one) => one.stop()));
      await Promise.all([plainServer.stop(), oursServer.stop()]);
    },
  };
}

/** What @neo4j/graphql cannot answer from this size on: it ends in a memory limit after half a minute. */
export function cannotAnswer(size: PlainSize): readonly string[] {
  return size === 'M' || size === 'L' ? ['W5p100', 'W5p100t', 'W5p1000', 'W5p1000t'] : [];
}
