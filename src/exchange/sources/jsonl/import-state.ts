import type { Engine, Transaction } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';
import { countUncounted, forgetCounts } from '../../../graph/write/recount-relations.js';

/** How far an import has come; kept in the store, changed with each batch. */
export interface ImportMark {
  /** How many records of the files are stored. */
  readonly records: number;
  /** Of the lines of these records; null where more is stored than these. */
  readonly digest: string | null;
}

/** What an import finds in the store: nothing, or what one that broke off has left. */
export interface Found extends ImportMark {
  readonly filled: boolean;
}

interface Standing {
  readonly begun: boolean;
  readonly filled: boolean;
  readonly records: number | null;
  readonly digest: string | null;
}

/**
 * Marks the store as being filled by an import; survives a crash.
 * @returns null when the store holds a graph that no import was filling.
 */
export async function beginImport(engine: Engine): Promise<Found | null> {
  const [standing] = await engine.read({
    text: `OPTIONAL MATCH (m:SeedLoad {id: 'import'})
OPTIONAL MATCH (n:Entity)
RETURN m.id IS NOT NULL AS begun, n.id IS NOT NULL AS filled, m.records AS records,
  m.digest AS digest LIMIT 1`,
    parameters: {},
    decode: (row) => row as unknown as Standing,
  });
  if (standing?.filled === true && !standing.begun) return null;
  await engine.write(async (transaction) => {
    await transaction.run(command(`MERGE (m:SeedLoad {id: 'import'}) SET m.state = 'LOADING'`));
  });
  const filled = standing?.filled === true;
  if (filled) await forgetCounts(engine);
  return { filled, records: standing?.records ?? 0, digest: standing?.digest ?? null };
}

/** Notes how far the import has come, in the transaction that takes it there. */
export async function noteProgress(transaction: Transaction, mark: ImportMark): Promise<void> {
  await transaction.run(
    command(`MATCH (m:SeedLoad {id: 'import'}) SET m.records = $records, m.digest = $digest`, {
      ...mark,
    }),
  );
}

/** Counts what was stored, and takes the mark away. */
export async function endImport(engine: Engine): Promise<void> {
  await countUncounted(engine);
  await engine.write(async (transaction) => {
    await transaction.run(command(`MATCH (m:SeedLoad {id: 'import'}) DELETE m`));
  });
}
