import {
  auth,
  bookmarkManager,
  driver as connect,
  type Config,
  type Driver,
  type SessionConfig,
} from 'neo4j-driver';
import { DomainError } from '../../domain/errors.js';
import type { Engine } from '../engine.js';
import { neo4jDialect } from './dialect.js';
import { Neo4jEngine } from './engine.js';
import { toOpenError } from './errors.js';

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://` or `neo4j+s://`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Limit of one read. Default 10 seconds. */
  readonly timeoutMs?: number;
  /** Limit of one write transaction, the wait for other writers included. Default 60 seconds. */
  readonly writeTimeoutMs?: number;
}

const CONNECTION_MS = 5_000;
const WRITE_RETRY_MS = 15_000;
const INDEX_SECONDS = 300;

/**
 * Connects to a Neo4j server and applies the schema. Fails with STORE_UNAVAILABLE when nothing
 * answers, the user or database is refused or the address is none; the message says what to do.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  const { database, timeoutMs = 10_000, writeTimeoutMs = 60_000 } = options;
  let driver: Driver | undefined;
  try {
    driver = makeDriver(options);
    const { agent } = await driver.getServerInfo({ database });
    const dialect = neo4jDialect((agent ?? 'Neo4j').replace(/^Neo4j\//, ''));
    await applySchema(driver, database, dialect.schema);
    return new Neo4jEngine(driver, dialect, bookmarkManager(), {
      database,
      timeoutMs,
      writeTimeoutMs,
    });
  } catch (error) {
    await driver?.close();
    throw error instanceof DomainError ? error : toOpenError(error, options);
  }
}

function makeDriver({ uri, user, password }: Neo4jOptions): Driver {
  const config: Partial<Config> = {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_MS,
    connectionAcquisitionTimeout: 2 * CONNECTION_MS,
    maxTransactionRetryTime: WRITE_RETRY_MS,
    telemetryDisabled: true,
  };
  return connect(uri, auth.basic(user, password), config);
}

async function applySchema(
  driver: Driver,
  database: string,
  texts: readonly string[],
): Promise<void> {
  const config: Partial<SessionConfig> = { database };
  const session = driver.session(config);
  try {
    for (const text of texts) await session.run(text);
    await session.run('CALL db.awaitIndexes($seconds)', { seconds: INDEX_SECONDS });
  } finally {
    await session.close();
  }
}
