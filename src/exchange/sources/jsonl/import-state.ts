import type { Engine } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';
import { countUncounted, forgetCounts } from '../../../graph/write/recount-relations.js';

/**
 * Marks the store as being filled by an import; survives a crash.
 * @returns false when the store holds a graph that no import was filling.
 */
export async function beginImport(engine: Engine): Promise<boolean> {
  const [standing] = await engine.read({
    text: `OPTIONAL MATCH (m:SeedLoad {id: 'import'})
OPTIONAL MATCH (n:Entity)
RETURN m.id IS NOT NULL AS begun, n.id IS NOT NULL AS filled LIMIT 1`,
    parameters: {},
    decode: (row) => row as { begun: boolean; filled: boolean },
  });
  if (standing?.filled === true && !standing.begun) return false;
  await engine.write(async (transaction) => {
    await transaction.run(command(`MERGE (m:SeedLoad {id: 'import'}) SET m.state = 'LOADING'`));
  });
  if (standing?.filled === true) await forgetCounts(engine);
  return true;
}

/** Counts what was stored, and takes the mark away. */
export async function endImport(engine: Engine): Promise<void> {
  await countUncounted(engine);
  await engine.write(async (transaction) => {
    await transaction.run(command(`MATCH (m:SeedLoad {id: 'import'}) DELETE m`));
  });
}
