import type { Engine } from '../../engine/engine.js';
import { curate, OPERATOR } from '../../graph/curate/curate.js';
import { importedAmong } from '../../graph/read/imported-claims.js';
import { markTakenOut, unspokenAmong } from '../../graph/write/bring-back.js';
import { decideClaims } from '../../graph/write/decide-claims.js';
import { logChange } from '../../graph/write/log-change.js';
import { withdrawEntity } from '../../graph/write/withdraw-entity.js';
import { causeOf } from './bring-pack-back.js';
import { packContents } from './pack-contents.js';

/** What was taken back with a pack. */
export interface Removed {
  readonly claims: number;
  /** Entities of which nothing else speaks. */
  readonly entities: number;
  readonly stopped: boolean;
}

interface Folder {
  readonly name: string;
  readonly folder: string;
}

interface Progress {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** Claims and entities taken back in one transaction. */
const BATCH = 500;

/**
 * Takes back the claims that only this pack says, and the entities of which nothing speaks then.
 * @param others what else the store has been given: their claims stay.
 */
export async function removePack(
  engine: Engine,
  pack: Folder,
  others: readonly Folder[],
  { onProgress, signal }: Progress,
): Promise<Removed> {
  const own = await packContents(engine, pack, signal);
  const claims = new Set(own.claims);
  const entities = new Set(own.entities);
  for (const other of others) {
    const theirs = await packContents(engine, other, signal);
    for (const id of theirs.claims) claims.delete(id);
    for (const id of theirs.entities) entities.delete(id);
  }
  const total = claims.size + entities.size;
  let done = 0;
  const removed = { claims: 0, entities: 0 };
  const each = async (ids: ReadonlySet<string>, work: Work): Promise<boolean> => {
    for (const some of slices([...ids])) {
      if (signal.aborted) return false;
      await work(some);
      done += some.length;
      onProgress(done, total);
    }
    return true;
  };
  const whole =
    (await each(claims, async (ids) => {
      removed.claims += await retract(engine, pack, ids);
    })) &&
    (await each(entities, async (ids) => {
      removed.entities += await takeOut(engine, pack, ids);
    }));
  await engine.checkpoint();
  return { ...removed, stopped: !whole };
}

type Work = (ids: readonly string[]) => Promise<void>;

function* slices(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH);
}

async function retract(engine: Engine, { name }: Folder, ids: readonly string[]): Promise<number> {
  return curate(
    engine,
    OPERATOR,
    async (transaction, { now: at, by }) => {
      const standing = await transaction.run(importedAmong(ids));
      const done = await decideClaims(transaction, standing, 'RETRACTED', at);
      if (done.claims.length > 0) {
        const change = { at, by, reason: `library: ${name} removed`, ...done };
        await logChange(transaction, { ...change, action: 'CLAIM_RETRACTED' });
      }
      return done.claims.length;
    },
    { durable: false },
  );
}

async function takeOut(engine: Engine, { name }: Folder, ids: readonly string[]): Promise<number> {
  const unspoken = await unspokenAmong(engine, ids);
  if (unspoken.length === 0) return 0;
  await curate(
    engine,
    OPERATOR,
    async (transaction, { now: at, by }) => {
      for (const id of unspoken) await withdrawEntity(transaction, id, null, at);
      await markTakenOut(transaction, unspoken, causeOf(name));
      const change = { at, by, reason: `library: ${name} removed`, entities: unspoken };
      await logChange(transaction, { ...change, action: 'ENTITY_WITHDRAWN' });
    },
    { durable: false },
  );
  return unspoken.length;
}
