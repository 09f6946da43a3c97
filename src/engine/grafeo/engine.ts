import { open } from 'node:fs/promises';
import type { GrafeoDB, QueryResult, Transaction as Open } from '@grafeo-db/js';
import type { Dialect } from '../dialect.js';
import type {
  DiskUse,
  Engine,
  NameQuery,
  OrderedPage,
  Transaction,
  WriteOptions,
} from '../engine.js';
import { Lifetime } from '../lifetime.js';
import { retrying } from '../retrying.js';
import { SerialQueue } from '../serial-queue.js';
import { valuesOf, type Row, type Statement } from '../statement.js';
import { StepwiseTransaction } from '../stepwise-transaction.js';
import { diskUseOf } from './disk-use.js';
import { diskTrouble, isPassing, isUnwritable, toCloseError, toDomainError } from './errors.js';
import type { EntityOrders } from './entity-orders.js';
import type { NameIndex } from './names.js';
import { privately } from './private-files.js';
import { toRows } from './values.js';
import type { WriteAheadLog } from './write-ahead-log.js';

const CONFLICTS = { attempts: 5, firstWaitMs: 10, isPassing };

/** Every clause of Cypher that changes something has one of these; a subquery is no procedure. */
const MAY_WRITE =
  /\b(?:create|merge|set|delete|remove|foreach|insert|drop|alter|load|call\s+[\w`])/i;

/** What is known in memory beside the store, and told of each transaction. */
export interface MemoryIndexes {
  readonly names: NameIndex;
  readonly orders: EntityOrders;
}

/** A graph in this process: one file, or memory only. Made by `openGrafeo`. */
export class GrafeoEngine implements Engine {
  readonly dialect: Dialect;
  /** Not in memory. */
  readonly diskUse?: () => Promise<DiskUse>;
  readonly #database: GrafeoDB;
  readonly #names: NameIndex;
  readonly #orders: EntityOrders;
  /** The engine never waits for another writer, and two at once can make one relation twice. */
  readonly #writes = new SerialQueue();
  readonly #lifetime = new Lifetime();
  /** Null where nothing can be lost or written: in memory, or for reading only. */
  readonly #log: WriteAheadLog | null;
  #written = 0;
  /** Why the last change was refused by the disk; null when it was stored. */
  #refused: string | null = null;

  constructor(
    database: GrafeoDB,
    dialect: Dialect,
    { names, orders }: MemoryIndexes,
    log: WriteAheadLog | null,
  ) {
    this.#database = database;
    this.dialect = dialect;
    this.#names = names;
    this.#orders = orders;
    this.#log = log;
    if (log !== null) this.diskUse = () => diskUseOf(log.file);
  }

  async read<Value>(statement: Statement<Value>): Promise<Value[]> {
    const rows = await this.#guard(() => this.#readRows(statement));
    return valuesOf(statement, rows);
  }

  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    { durable = true }: WriteOptions = {},
  ): Promise<Result> {
    return this.#guard(async () => {
      const result = await this.#writes.add(() => retrying(CONFLICTS, () => this.#attempt(work)));
      if (durable) await this.#log?.sync();
      await this.#log?.setTriggers();
      return result;
    });
  }

  writes(): number {
    return this.#written;
  }

  async unwritable(): Promise<string | null> {
    if (this.#refused !== null && (await this.#log?.canWrite()) === true) this.#refused = null;
    return this.#refused;
  }

  findNames(query: NameQuery): Promise<string[]> {
    return this.#guard(async () => this.#names.find(query));
  }

  orderedIds(page: OrderedPage): Promise<string[]> {
    return this.#guard(async () => this.#orders.page(page));
  }

  checkpoint(): Promise<void> {
    return this.#guard(async () => {
      await this.#writes.idle();
      await this.#log?.sync();
    });
  }

  copyTo(file: string): Promise<void> {
    return this.#guard(() =>
      this.#writes.add(async () => {
        privately(() => {
          this.#database.save(file);
        });
        await syncToDisk(file);
      }),
    );
  }

  close(): Promise<void> {
    return this.#lifetime.end(async () => {
      try {
        this.#database.walCheckpoint();
        this.#database.close();
      } catch (error) {
        throw toCloseError(error);
      }
    });
  }

  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#lifetime.within(work);
    } catch (error) {
      throw toDomainError(error);
    }
  }

  /**
   * A statement without any word that writes runs by itself, for half the cost. All others run in a
   * transaction that is rolled back, so that a read cannot change the store.
   */
  async #readRows(statement: Statement<unknown>): Promise<readonly Row[]> {
    if (MAY_WRITE.test(statement.text)) return this.#readUndone(statement);
    const result = await this.#database.executeCypher(statement.text, statement.parameters);
    return toRows(result.toArray());
  }

  async #readUndone({ text, parameters }: Statement<unknown>): Promise<readonly Row[]> {
    const transaction = this.#database.beginTransaction();
    try {
      const result = await transaction.executeCypher(text, parameters);
      if (wrote(result)) throw new Error('A statement that writes was given to read().');
      return toRows(result.toArray());
    } finally {
      transaction.rollback();
    }
  }

  async #attempt<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    const execute = async (text: string, parameters: Statement<unknown>['parameters']) =>
      toRows((await transaction.executeCypher(text, parameters)).toArray());
    const steps = new StepwiseTransaction({ execute, isPassing, toDomainError });
    try {
      const result = await steps.perform(work);
      this.#commit(transaction);
      this.#written += 1;
      this.#names.put(steps.named);
      this.#orders.putNames(steps.named);
      this.#orders.putCounts(steps.counted);
      return result;
    } catch (error) {
      rollBack(transaction);
      throw error;
    }
  }

  #commit(transaction: Open): void {
    try {
      transaction.commit();
      this.#refused = null;
    } catch (error) {
      if (isUnwritable(error))
        this.#refused = `${diskTrouble(error)} Changes are refused; reading goes on.`;
      throw error;
    }
  }
}

/** After a failed statement the transaction stays open, and a commit would store its first half. */
function rollBack(transaction: Open): void {
  if (!transaction.isActive) return;
  try {
    transaction.rollback();
  } catch {
    // A commit that could not be written has undone it already, and yet it says that it is active.
  }
}

async function syncToDisk(file: string): Promise<void> {
  const opened = await open(file, 'r+');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

function wrote(result: QueryResult): boolean {
  return Object.values(result.counters).some((count) => count > 0);
}
