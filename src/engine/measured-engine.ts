import type { Engine, Transaction } from './engine.js';
import { forwarded } from './forwarded.js';

/**
 * What was asked of a store: one statement outside a transaction, one transaction, one statement
 * inside it, or a look into the name index.
 */
export type Work = 'read' | 'write' | 'step' | 'names';

/**
 * Told of each piece of work when it ends; `failed` when it ended in an error. `text` is that of the
 * statement, which holds no values; null where it was not one.
 */
export type ObserveWork = (
  work: Work,
  seconds: number,
  failed: boolean,
  text: string | null,
) => void;

/** The same store, with somebody told how long its work takes. */
export function measuredEngine(engine: Engine, observe: ObserveWork): Engine {
  const timed = async <Result>(
    work: Work,
    text: string | null,
    run: () => Promise<Result>,
  ): Promise<Result> => {
    const start = performance.now();
    let failed = true;
    try {
      const result = await run();
      failed = false;
      return result;
    } finally {
      observe(work, (performance.now() - start) / 1000, failed, text);
    }
  };
  const measured = (transaction: Transaction): Transaction => ({
    run: (statement) => timed('step', statement.text, () => transaction.run(statement)),
    indexNames: (entries) => transaction.indexNames(entries),
    indexCounts: (entries) => transaction.indexCounts(entries),
  });
  const orderedIds = engine.orderedIds?.bind(engine);
  return {
    ...forwarded(engine),
    read: (statement) => timed('read', statement.text, () => engine.read(statement)),
    write: (work, options) =>
      timed('write', null, () => engine.write((inside) => work(measured(inside)), options)),
    findNames: (query) => timed('names', null, () => engine.findNames(query)),
    ...(orderedIds === undefined
      ? {}
      : { orderedIds: (page) => timed('names', null, () => orderedIds(page)) }),
  };
}
