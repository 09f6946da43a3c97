import type { NameEntry, Transaction } from './engine.js';
import { SerialQueue } from './serial-queue.js';
import type { Parameters, Row, Statement } from './statement.js';

/** How an adapter runs one text inside its open transaction. */
export type Execute = (text: string, parameters: Parameters) => Promise<readonly Row[]>;

/**
 * What both adapters hand to the work of a write: statements run one after another, and after the
 * first failure none runs and nothing is stored, even when the work catches the error.
 */
export class StepwiseTransaction implements Transaction {
  /** What the work told the name index. */
  readonly named: NameEntry[] = [];
  readonly #execute: Execute;
  readonly #steps = new SerialQueue();
  #failure: { readonly error: unknown } | null = null;
  #over = false;

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  run<Value>(statement: Statement<Value>): Promise<Value[]> {
    return this.#steps.add(async () => {
      this.#assertUsable();
      try {
        const rows = await this.#execute(statement.text, statement.parameters);
        return rows.map((row) => statement.decode(row));
      } catch (error) {
        this.#failure = { error };
        throw error;
      }
    });
  }

  async indexNames(entries: readonly NameEntry[]): Promise<void> {
    for (const entry of entries) this.named.push(entry);
  }

  /** When the work has returned: lets nothing more in, waits, and fails if a statement failed. */
  async settle(): Promise<void> {
    await this.#steps.idle();
    this.#over = true;
    if (this.#failure) throw this.#failure.error;
  }

  #assertUsable(): void {
    if (this.#failure) throw this.#failure.error;
    if (this.#over) throw new Error('The transaction is over: await each run() inside the work.');
  }
}
