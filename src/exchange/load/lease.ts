import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '../../domain/errors.js';
import type { Engine } from '../../engine/engine.js';
import { forwarded } from '../../engine/forwarded.js';
import type { Statement } from '../../engine/statement.js';

/** How long a lease holds after the last word of its holder, in milliseconds of the store's clock. */
const LEASE_MS = 30_000;
/** How often a holder that writes nothing says that it lives. */
const RENEW_MS = 10_000;
/** How often somebody who waits looks. */
const LOOK_MS = 500;

/** Shipped data are being loaded or removed by somebody else who lives. */
export class LeaseHeld extends DomainError {
  constructor() {
    super(
      'CONFLICT',
      'Another pack is being added or removed. Wait until that is done: see /ready.',
    );
  }
}

/** Stores that this process is loading. */
const busy = new WeakSet<Engine>();

/**
 * Loads or removes shipped data while nobody else does, in this process or another on the same
 * store: whoever does so goes by what the store has. The work must write through the engine it is
 * given, each of whose transactions fails once the lease is lost. A holder that died is waited for
 * until its lease is over. Fails with LeaseHeld where one is alive.
 */
export async function alone<Result>(
  engine: Engine,
  signal: AbortSignal,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  if (busy.has(engine)) throw new LeaseHeld();
  busy.add(engine);
  try {
    // A store that counts its writes by itself is open in one process only.
    return await (engine.writes === undefined ? underLease(engine, signal, work) : work(engine));
  } finally {
    busy.delete(engine);
  }
}

async function underLease<Result>(
  engine: Engine,
  signal: AbortSignal,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const holder = randomUUID();
  await take(engine, holder, signal);
  let heard = performance.now();
  const renewing: Engine = {
    ...forwarded(engine),
    write: (inside, options) =>
      engine.write(async (transaction) => {
        if ((await transaction.run(renewed(holder))).length === 0) throw new LeaseHeld();
        heard = performance.now();
        return inside(transaction);
      }, options),
  };
  const timer = setInterval(() => {
    if (performance.now() - heard < RENEW_MS) return;
    renewing.write(() => Promise.resolve()).catch(() => undefined);
  }, RENEW_MS / 2);
  try {
    return await work(renewing);
  } finally {
    clearInterval(timer);
    // Where the store is away the lease ends by itself.
    await engine.write((transaction) => transaction.run(ended(holder))).catch(() => undefined);
  }
}

/** Waits as long as the present holder says nothing. */
async function take(engine: Engine, holder: string, signal: AbortSignal): Promise<void> {
  let first: string | null = null;
  for (;;) {
    const [held] = await engine.read(presentLease());
    if (held === undefined || held.over) {
      const mine = await engine.write((transaction) => transaction.run(taken(holder)));
      if (mine.length > 0) return;
    } else {
      first ??= held.word;
      if (held.word !== first) throw new LeaseHeld();
    }
    await wait(LOOK_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) throw new LeaseHeld();
  }
}

interface HeldLease {
  /** Another each time its holder says that it lives. */
  readonly word: string;
  readonly over: boolean;
}

const presentLease = (): Statement<HeldLease> => ({
  text: `MATCH (l:SeedLoad {id: 'lease'}) RETURN l.holder + ' ' + l.until AS word, l.until < timestamp() AS over`,
  parameters: {},
  decode: (row) => row as unknown as HeldLease,
});

const mine = (text: string, holder: string): Statement<unknown> => ({
  text,
  parameters: { holder, forMs: LEASE_MS },
  decode: (row) => row,
});

const taken = (holder: string): Statement<unknown> =>
  mine(
    `MERGE (l:SeedLoad {id: 'lease'})
WITH l WHERE l.holder IS NULL OR l.until < timestamp()
SET l.holder = $holder, l.until = timestamp() + $forMs
RETURN l.holder AS holder`,
    holder,
  );

const renewed = (holder: string): Statement<unknown> =>
  mine(
    `MATCH (l:SeedLoad {id: 'lease'}) WHERE l.holder = $holder
SET l.until = timestamp() + $forMs
RETURN l.holder AS holder`,
    holder,
  );

const ended = (holder: string): Statement<unknown> =>
  mine(`MATCH (l:SeedLoad {id: 'lease'}) WHERE l.holder = $holder DELETE l`, holder);
