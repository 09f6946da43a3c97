import type { Engine } from '../../engine/engine.js';
import { curate, OPERATOR } from '../../graph/curate/curate.js';
import { inBatches } from '../../graph/write/batches.js';
import { bringBack } from '../../graph/write/bring-back.js';
import { logChange } from '../../graph/write/log-change.js';

/** What the removal of a pack is called on the entities that it took out. */
export const causeOf = (name: string): string => `pack:${name}`;

/** Brings back the entities that an earlier removal of the pack took out. */
export async function bringPackBack(engine: Engine, { name }: { name: string }): Promise<void> {
  const gone = await engine.read({
    text: `MATCH (n:Entity:Withdrawn) WHERE n.takenOutBy = $cause RETURN n.id AS id`,
    parameters: { cause: causeOf(name) },
    decode: (row) => row.id as string,
  });
  await inBatches(gone, BATCH, (ids) =>
    curate(
      engine,
      OPERATOR,
      async (transaction, { now: at, by }) => {
        const entities = await bringBack(transaction, ids, causeOf(name), at);
        const change = { at, by, reason: `library: ${name}`, entities };
        await logChange(transaction, { ...change, action: 'LOAD' });
      },
      { durable: false },
    ),
  );
}

const BATCH = 500;
