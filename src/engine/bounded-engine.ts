import { setImmediate } from 'node:timers/promises';
import type { Engine } from './engine.js';
import { Gate } from './gate.js';

/** How many statements of one request run at once; the others wait for one of them. */
const STATEMENTS_AT_ONCE = 8;

/**
 * The same store for one request. Once the signal is aborted nothing more is begun and no read is
 * waited for: both fail with its reason. A write that has begun goes on to its end. Of many
 * questions at once only some run, and between two looks into the name index others get a turn.
 */
export function boundedEngine(engine: Engine, signal: AbortSignal): Engine {
  const statements = new Gate(STATEMENTS_AT_ONCE);
  const names = new Gate(1);
  const ended = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(reasonOf(signal));
    });
  });
  ended.catch(() => undefined);
  const begin = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (signal.aborted) throw reasonOf(signal);
    return work();
  };
  const reading = <Result>(gate: Gate, work: () => Promise<Result>): Promise<Result> =>
    Promise.race([gate.through(async () => begin(work)), ended]);
  const copyTo = engine.copyTo?.bind(engine);
  const orderedIds = engine.orderedIds?.bind(engine);
  return {
    dialect: engine.dialect,
    read: (statement) => reading(statements, () => engine.read(statement)),
    write: async (work, options) => begin(() => engine.write(work, options)),
    findNames: (query) =>
      reading(names, async () => {
        const found = await engine.findNames(query);
        if (names.waiting > 0) await setImmediate();
        return found;
      }),
    checkpoint: () => engine.checkpoint(),
    ...(copyTo === undefined ? {} : { copyTo }),
    ...(orderedIds === undefined
      ? {}
      : { orderedIds: (page) => reading(names, () => orderedIds(page)) }),
    close: () => engine.close(),
  };
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason as Error;
}
