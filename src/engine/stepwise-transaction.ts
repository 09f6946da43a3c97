import type { CountEntry, NameEntry, Transaction } from './engine.js';
import { SerialQueue } from './serial-queue.js';
import { valuesOf, type Parameters, type Row, type Statement } from './statement.js';

/** What differs between adapters inside a transaction. */
export interface Steps {
  /** Runs one text inside the open transaction. */
  readonly execute: (text: string, parameters: Parameters) => Promise<readonly Row[]>;
  /** True when the whole transaction is worth another attempt. */
  readonly isPassing: (error: unknown) => boolean;
  /** What the work sees of a failure. */
  readonly toDomainError: (error: unknown) => unknown;
}

/**
 * What both adapters hand to the work of a write: statements run one after another, and after the
 * first failure none runs and nothing is stored, even when the work catches the error.
 */
export class StepwiseTransaction implements Transaction {
  /** What the work told the name index. */
  readonly named: NameEntry[] = [];
  /** What it told of numbers of relations. */
  readonly counted: CountEntry[] = [];
  readonly #steps: Steps;
  readonly #queue = new SerialQueue();
  #failure: { readonly error: unknown } | null = null;
  #over = false;

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  /** Runs the work to its end. Fails with the work's own error, or with the first failed step. */
  async perform<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const [outcome] = await Promise.allSettled([work(this)]);
    await this.#queue.idle();
    this.#over = true;
    if (this.#failure && this.#steps.isPassing(this.#failure.error)) throw this.#failure.error;
    if (outcome.status === 'rejected') throw outcome.reason;
    if (this.#failure) throw this.#failure.error;
    return outcome.value;
  }

  run<Value>(statement: Statement<Value>): Promise<Value[]> {
    return this.#queue.add(async () => {
      this.#assertUsable();
      try {
        const rows = await this.#steps.execute(statement.text, statement.parameters);
        return valuesOf(statement, rows);
      } catch (error) {
        this.#failure = { error };
        throw this.#steps.toDomainError(error);
      }
    });
  }

  async indexNames(entries: readonly NameEntry[]): Promise<void> {
    for (const entry of entries) this.named.push(entry);
  }

  async indexCounts(entries: readonly CountEntry[]): Promise<void> {
    for (const entry of entries) this.counted.push(entry);
  }

  #assertUsable(): void {
    if (this.#failure) throw this.#steps.toDomainError(this.#failure.error);
    if (this.#over) throw new Error('The transaction is over: await each run() inside the work.');
  }
}
