import type { Engine } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';

/**
 * Whether the store has a pack: all of it, part of it after a load or a removal that broke off, or
 * none yet, though it is to be loaded.
 */
export type PackState = 'WANTED' | 'LOADING' | 'LOADED' | 'REMOVING';

const idOf = (name: string): string => `pack:${name}`;

/** The packs that the store has, by name. */
export async function packStates(engine: Pick<Engine, 'read'>): Promise<Map<string, PackState>> {
  const rows = await engine.read({
    text: `MATCH (m:SeedLoad) WHERE m.id STARTS WITH 'pack:' RETURN m.id AS id, m.state AS state`,
    parameters: {},
    decode: (row) => row as { id: string; state: PackState },
  });
  return new Map(rows.map(({ id, state }) => [id.slice(idOf('').length), state]));
}

/** Remembers how far a pack is; null when it is gone. Survives a power cut. */
export async function markPack(
  engine: Engine,
  name: string,
  state: PackState | null,
): Promise<void> {
  const id = idOf(name);
  await engine.write(async (transaction) => {
    await transaction.run(
      state === null
        ? command(`MATCH (m:SeedLoad {id: $id}) DELETE m`, { id })
        : command(`MERGE (m:SeedLoad {id: $id}) SET m.state = $state`, { id, state }),
    );
  });
}
