import type { Engine } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';

/** Whether a store is empty, was left in the middle of a load, was loaded, or has data of its own. */
export type LoadingState = 'EMPTY' | 'LOADING' | 'LOADED' | 'OTHER';

export async function loadingState(engine: Engine): Promise<LoadingState> {
  const [mark] = await engine.read({
    text: `MATCH (s:SeedLoad {id: 'seed'}) RETURN s.state AS state`,
    parameters: {},
    decode: (row) => row.state as 'LOADING' | 'LOADED',
  });
  if (mark !== undefined) return mark;
  const [some] = await engine.read({
    text: 'MATCH (n:Entity) RETURN n.id AS id LIMIT 1',
    parameters: {},
    decode: (row) => row.id as string,
  });
  return some === undefined ? 'EMPTY' : 'OTHER';
}

/** Remembers in the store that a load has begun or is complete; survives a power cut. */
export async function markLoading(engine: Engine, state: 'LOADING' | 'LOADED'): Promise<void> {
  await engine.write(async (transaction) => {
    await transaction.run(
      command(`MERGE (s:SeedLoad {id: 'seed'}) SET s.state = $state`, { state }),
    );
  });
}
