import type { Engine, Transaction } from '../../engine/engine.js';

/** Asks the store what a transaction would ask it, and refuses to write. */
export function readerOf(engine: Pick<Engine, 'read'>): Transaction {
  const refuse = (): Promise<never> => Promise.reject(new Error('This only reads.'));
  return {
    run: (statement) => engine.read(statement),
    indexNames: refuse,
    indexCounts: refuse,
  };
}
