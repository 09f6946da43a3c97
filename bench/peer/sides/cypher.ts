import {
  auth,
  driver as connect,
  session,
  type Config,
  type Driver,
  type SessionConfig,
  type SessionMode,
} from 'neo4j-driver';

export type CypherRow = Readonly<Record<string, unknown>>;

/** Runs one statement by itself: the cheapest round trip that the driver has. */
export type Cypher = (
  text: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<CypherRow[]>;

export interface Database {
  readonly read: Cypher;
  readonly write: Cypher;
  close(): Promise<void>;
}

/** @param limitMs of one statement; without a limit when missing. */
export function openDatabase(uri: string, limitMs?: number): Database {
  const config: Partial<Config> = { disableLosslessIntegers: true, telemetryDisabled: true };
  const driver = connect(uri, auth.basic('', ''), config);
  return {
    read: runIn(driver, session.READ, limitMs),
    write: runIn(driver, session.WRITE, limitMs),
    close: () => driver.close(),
  };
}

function runIn(
  driver: Driver,
  defaultAccessMode: SessionMode,
  limitMs: number | undefined,
): Cypher {
  const config: Partial<SessionConfig> = { database: 'neo4j', defaultAccessMode };
  const limit = limitMs === undefined ? {} : { timeout: limitMs };
  return async (text, parameters = {}) => {
    const one = driver.session(config);
    try {
      const { records } = await one.run(text, parameters, limit);
      return records.map((record) => record.toObject() as CypherRow);
    } finally {
      await one.close();
    }
  };
}
