import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import type { Dialect } from '../dialect.js';
import type { Engine, NameQuery, Transaction, WriteOptions } from '../engine.js';
import { retrying } from '../retrying.js';
import { SerialQueue } from '../serial-queue.js';
import type { Row, Statement } from '../statement.js';
import { StepwiseTransaction } from '../stepwise-transaction.js';
import { isPassing, storeClosed, toDomainError } from './errors.js';
import type { NameIndex } from './names.js';
import { toParameters, toRows } from './values.js';

const CONFLICTS = { attempts: 5, firstWaitMs: 10, isPassing };

type OpenTransaction = ReturnType<GrafeoDB['beginTransaction']>;

/** A graph in this process: one file, or memory only. Made by `openGrafeo`. */
export class GrafeoEngine implements Engine {
  readonly dialect: Dialect;
  readonly #database: GrafeoDB;
  readonly #names: NameIndex;
  readonly #writes = new SerialQueue();
  readonly #reads = new Set<Promise<unknown>>();
  #closing: Promise<void> | null = null;

  constructor(database: GrafeoDB, dialect: Dialect, names: NameIndex) {
    this.#database = database;
    this.dialect = dialect;
    this.#names = names;
  }

  async read<Value>(statement: Statement<Value>): Promise<Value[]> {
    this.#assertOpen();
    const reading = this.#readRows(statement);
    this.#reads.add(reading);
    try {
      const rows = await reading;
      return rows.map((row) => statement.decode(row));
    } catch (error) {
      throw toDomainError(error);
    } finally {
      this.#reads.delete(reading);
    }
  }

  async write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    { durable = true }: WriteOptions = {},
  ): Promise<Result> {
    this.#assertOpen();
    try {
      return await this.#writes.add(async () => {
        const result = await retrying(CONFLICTS, () => this.#attempt(work));
        if (durable) this.#database.walCheckpoint();
        return result;
      });
    } catch (error) {
      throw toDomainError(error);
    }
  }

  async findNames(query: NameQuery): Promise<string[]> {
    this.#assertOpen();
    return this.#names.find(query);
  }

  async checkpoint(): Promise<void> {
    this.#assertOpen();
    await this.#writes.add(async () => {
      this.#database.walCheckpoint();
    });
  }

  close(): Promise<void> {
    this.#closing ??= this.#finish();
    return this.#closing;
  }

  async #finish(): Promise<void> {
    await this.#writes.idle();
    await Promise.allSettled(this.#reads);
    this.#database.walCheckpoint();
    this.#database.close();
  }

  /** In a transaction that is always rolled back, so that a read cannot change the store. */
  async #readRows({ text, parameters }: Statement<unknown>): Promise<readonly Row[]> {
    const transaction = this.#database.beginTransaction();
    try {
      const result = await transaction.executeCypher(text, toParameters(parameters));
      if (wrote(result)) throw new Error('A statement that writes was given to read().');
      return toRows(result.toArray());
    } finally {
      transaction.rollback();
    }
  }

  async #attempt<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    const steps = new StepwiseTransaction(async (text, parameters) => {
      const result = await transaction.executeCypher(text, toParameters(parameters));
      return toRows(result.toArray());
    });
    try {
      const result = await work(steps).finally(() => steps.settle());
      transaction.commit();
      this.#names.put(steps.named);
      return result;
    } catch (error) {
      rollBack(transaction);
      throw error;
    }
  }

  #assertOpen(): void {
    if (this.#closing) throw storeClosed();
  }
}

/** The engine keeps a failed transaction open, and a later commit would store its first half. */
function rollBack(transaction: OpenTransaction): void {
  if (transaction.isActive) transaction.rollback();
}

function wrote(result: QueryResult): boolean {
  return Object.values(result.counters).some((count) => count > 0);
}
