import type { Engine } from '../src/engine/engine.js';
import type { Statement } from '../src/engine/statement.js';

/** An engine that counts what it is asked and, on wish, tells. */
export class CountingEngine {
  statements = 0;
  readonly engine: Engine;

  constructor(inner: Engine, tell?: (text: string, ms: number) => void) {
    this.engine = {
      dialect: inner.dialect,
      read: async <Value>(statement: Statement<Value>) => {
        this.statements += 1;
        const start = performance.now();
        const rows = await inner.read(statement);
        tell?.(statement.text, performance.now() - start);
        return rows;
      },
      findNames: async (query) => {
        this.statements += 1;
        const start = performance.now();
        const ids = await inner.findNames(query);
        tell?.('findNames', performance.now() - start);
        return ids;
      },
      write: (work, options) => inner.write(work, options),
      checkpoint: () => inner.checkpoint(),
      close: () => inner.close(),
    };
  }
}
