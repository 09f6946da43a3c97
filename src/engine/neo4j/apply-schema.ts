import type { QueryResult } from 'neo4j-driver';
import { retrying } from '../retrying.js';
import { isPassing, isThereAlready } from './errors.js';

/** Another server that makes the same schema may lock what this one needs. */
const RIVALS = { attempts: 8, firstWaitMs: 50, isPassing };

/** How long the filling of indexes is waited for, in seconds. */
const INDEX_SECONDS = 3_600;

/**
 * Makes the constraints and indexes that are missing by name, and waits until they are filled. A
 * database that has them all is only asked: no lock is taken and no right to change it needed.
 * Several servers may do so at once.
 */
export async function applySchema(
  ask: (text: string) => Promise<QueryResult>,
  texts: readonly string[],
): Promise<void> {
  const present = await presentNames(ask);
  const missing = texts.filter((text) => !present.has(nameOf(text)));
  for (const text of missing) await retrying(RIVALS, () => make(ask, text));
  if (missing.length > 0) await ask(`CALL db.awaitIndexes(${INDEX_SECONDS})`);
}

/** The database looks for it, then locks: a rival may have made it in between. */
async function make(ask: (text: string) => Promise<QueryResult>, text: string): Promise<void> {
  try {
    await ask(text);
  } catch (error) {
    if (!isThereAlready(error)) throw error;
  }
}

/** The index behind a constraint bears the name of the constraint. */
async function presentNames(
  ask: (text: string) => Promise<QueryResult>,
): Promise<ReadonlySet<unknown>> {
  const { records } = await ask('SHOW INDEXES YIELD name');
  return new Set(records.map((record) => record.get('name') as unknown));
}

function nameOf(text: string): string | undefined {
  return /^CREATE [A-Z ]+ (\w+) IF NOT EXISTS/.exec(text)?.[1];
}
