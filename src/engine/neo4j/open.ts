import {
  auth,
  bookmarkManager,
  driver as connect,
  type Config,
  type Driver,
  type QueryResult,
  type SessionConfig,
} from 'neo4j-driver';
import type { Engine } from '../engine.js';
import { applySchema } from './apply-schema.js';
import { Connection } from './connection.js';
import { neo4jDialect } from './dialect.js';
import { Neo4jEngine } from './engine.js';
import { toAddressError, toOpenError } from './errors.js';

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://` or `neo4j+s://`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /**
   * Limit of one read. Default 10 seconds. Where nothing is heard of a read, or of one statement of a
   * write, two seconds later, it fails.
   */
  readonly timeoutMs?: number;
  /** Limit of one write transaction, the wait for other writers included. Default 60 seconds. */
  readonly writeTimeoutMs?: number;
}

const CONNECTION_MS = 5_000;
/** How long a server may need for its first answers. */
const OPEN_MS = 10_000;
const WRITE_RETRY_MS = 15_000;
/** How long one constraint or the filling of the indexes may take, in a store that is large. */
const SCHEMA_MS = 3_600_000;

/**
 * Connects to a Neo4j server and applies the schema. Fails with STORE_UNAVAILABLE when nothing
 * answers, the user or database is refused or the address is none; the message says what to do.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  const { database, timeoutMs = 10_000, writeTimeoutMs = 60_000 } = options;
  const connection = new Connection(() => makeDriver(options, timeoutMs), {
    ...{ uri: options.uri, database },
    greetingMs: CONNECTION_MS,
  });
  try {
    const { agent } = await connection.within(OPEN_MS, (driver) =>
      driver.getServerInfo({ database }),
    );
    const dialect = neo4jDialect((agent ?? 'Neo4j').replace('Neo4j/', ''));
    const inDatabase: Partial<SessionConfig> = { database };
    await connection.within(OPEN_MS, async (driver, watch) => {
      const session = driver.session(inDatabase);
      const ask = (text: string): Promise<QueryResult> =>
        connection.patiently(watch, SCHEMA_MS, async () => session.run(text));
      try {
        await applySchema(ask, dialect.schema);
      } finally {
        await session.close();
      }
    });
    const settings = { database, timeoutMs, writeTimeoutMs };
    return new Neo4jEngine(connection, dialect, bookmarkManager(), settings);
  } catch (error) {
    // What went wrong first is what the reader must hear.
    await connection.close().catch(() => undefined);
    throw toOpenError(error, options);
  }
}

function makeDriver(options: Neo4jOptions, timeoutMs: number): Driver {
  const config: Partial<Config> = {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_MS,
    connectionAcquisitionTimeout: 2 * CONNECTION_MS,
    maxTransactionRetryTime: Math.min(WRITE_RETRY_MS, timeoutMs),
    telemetryDisabled: true,
  };
  try {
    return connect(options.uri, auth.basic(options.user, options.password), config);
  } catch (error) {
    throw toAddressError(error, options.uri);
  }
}
