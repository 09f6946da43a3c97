import type { Driver, Session, SessionConfig } from 'neo4j-driver';

const INDEX_SECONDS = 300;

/**
 * Makes the constraints and indexes that are missing by name, and waits until they are filled. A
 * database that has them all is only asked: no lock is taken and no right to change it needed.
 */
export async function applySchema(
  driver: Driver,
  database: string,
  texts: readonly string[],
): Promise<void> {
  const config: Partial<SessionConfig> = { database };
  const session = driver.session(config);
  try {
    const present = await presentNames(session);
    const missing = texts.filter((text) => !present.has(nameOf(text)));
    for (const text of missing) await session.run(text);
    if (missing.length > 0)
      await session.run('CALL db.awaitIndexes($seconds)', { seconds: INDEX_SECONDS });
  } finally {
    await session.close();
  }
}

/** The index behind a constraint bears the name of the constraint. */
async function presentNames(session: Session): Promise<ReadonlySet<unknown>> {
  const { records } = await session.run('SHOW INDEXES YIELD name');
  return new Set(records.map((record) => record.get('name') as unknown));
}

function nameOf(text: string): string | undefined {
  return /^CREATE [A-Z ]+ (\w+) IF NOT EXISTS/.exec(text)?.[1];
}
