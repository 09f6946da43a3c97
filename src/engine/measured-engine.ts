import type { Engine } from './engine.js';

/** What was asked of a store: one statement, one transaction, or a look into the name index. */
export type Work = 'read' | 'write' | 'names';

/** Told of each piece of work when it ends; `failed` when it ended in an error. */
export type ObserveWork = (work: Work, seconds: number, failed: boolean) => void;

/** The same store, with somebody told how long its work takes. */
export function measuredEngine(engine: Engine, observe: ObserveWork): Engine {
  const timed = async <Result>(work: Work, run: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    let failed = true;
    try {
      const result = await run();
      failed = false;
      return result;
    } finally {
      observe(work, (performance.now() - start) / 1000, failed);
    }
  };
  const copyTo = engine.copyTo?.bind(engine);
  const writes = engine.writes?.bind(engine);
  const orderedIds = engine.orderedIds?.bind(engine);
  return {
    dialect: engine.dialect,
    read: (statement) => timed('read', () => engine.read(statement)),
    write: (work, options) => timed('write', () => engine.write(work, options)),
    findNames: (query) => timed('names', () => engine.findNames(query)),
    checkpoint: () => engine.checkpoint(),
    ...(copyTo === undefined ? {} : { copyTo }),
    ...(writes === undefined ? {} : { writes }),
    ...(orderedIds === undefined
      ? {}
      : { orderedIds: (page) => timed('names', () => orderedIds(page)) }),
    close: () => engine.close(),
  };
}
