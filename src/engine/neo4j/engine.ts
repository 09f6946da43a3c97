import {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  type SessionConfig,
  session,
} from 'neo4j-driver';
import type { Dialect } from '../dialect.js';
import type { Engine, NameQuery, Transaction } from '../engine.js';
import { Lifetime } from '../lifetime.js';
import { retrying } from '../retrying.js';
import { valuesOf, type Row, type Statement } from '../statement.js';
import { StepwiseTransaction } from '../stepwise-transaction.js';
import type { Connection } from './connection.js';
import type { Watch } from './watch.js';
import { isPassing, toDomainError } from './errors.js';
import { isLostAtGreeting } from './lost.js';
import { namesStatement } from './names.js';
import { reach, wordOf } from './reach.js';
import { toParameters, toRow } from './values.js';

export interface Neo4jSettings {
  readonly database: string;
  /** Limit of one read, and of one step of a write for the process. */
  readonly timeoutMs: number;
  /** Limit of one write transaction, the wait for other writers included. */
  readonly writeTimeoutMs: number;
}

type AccessMode = typeof session.READ;

const PASSING_FAULTS = { attempts: 4, firstWaitMs: 50, isPassing };

/** The driver itself tries a write again after all others that pass. */
const LOST_GREETINGS = { attempts: 4, firstWaitMs: 50, isPassing: isLostAtGreeting };

/** Locks the one node of all writers until the transaction ends. */
const TAKE_TURN = `MERGE (w:Writers {id: 'all'}) SET w.turn = coalesce(w.turn, 0) + 1`;

/** A graph on a Neo4j server or cluster. Made by `openNeo4j`. */
export class Neo4jEngine implements Engine {
  readonly dialect: Dialect;
  readonly #connection: Connection;
  readonly #settings: Neo4jSettings;
  /** Makes reads wait until a follower has seen what this process wrote. */
  readonly #bookmarks: BookmarkManager;
  readonly #lifetime = new Lifetime();

  constructor(
    connection: Connection,
    dialect: Dialect,
    bookmarks: BookmarkManager,
    settings: Neo4jSettings,
  ) {
    this.#connection = connection;
    this.dialect = dialect;
    this.#bookmarks = bookmarks;
    this.#settings = settings;
  }

  async read<Value>(statement: Statement<Value>): Promise<Value[]> {
    const rows = await this.#guard(() =>
      this.#connection.within(this.#settings.timeoutMs, (driver) =>
        retrying(PASSING_FAULTS, () => this.#readRows(driver, statement)),
      ),
    );
    return valuesOf(statement, rows);
  }

  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#guard(() =>
      this.#connection.within(this.#settings.timeoutMs, (driver, watch) =>
        this.#writeAll(driver, watch, work),
      ),
    );
  }

  async findNames(query: NameQuery): Promise<string[]> {
    const statement = namesStatement(query);
    return statement === null ? [] : (await this.read(statement)).flat();
  }

  bookmark(): Promise<string> {
    return wordOf(this.#bookmarks);
  }

  reach(bookmark: string): Promise<void> {
    return this.#guard(() => reach(bookmark, this.#bookmarks, this.#connection, this.#settings));
  }

  /** Nothing to do: the server makes each commit durable. */
  checkpoint(): Promise<void> {
    return this.#guard(async () => undefined);
  }

  close(): Promise<void> {
    return this.#lifetime.end(() => this.#connection.close());
  }

  async #guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#lifetime.within(work);
    } catch (error) {
      throw toDomainError(error);
    }
  }

  /** Without a managed transaction, which would cost each read about a millisecond. */
  async #readRows(driver: Driver, { text, parameters }: Statement<unknown>): Promise<Row[]> {
    const reading = this.#session(driver, session.READ);
    try {
      const limit = { timeout: this.#settings.timeoutMs };
      const result = await reading.run(text, toParameters(parameters), limit);
      return result.records.map(toRow);
    } finally {
      await reading.close();
    }
  }

  async #writeAll<Result>(
    driver: Driver,
    watch: Watch,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const writing = this.#session(driver, session.WRITE);
    try {
      const limit = { timeout: this.#settings.writeTimeoutMs };
      return await retrying(LOST_GREETINGS, () =>
        writing.executeWrite((transaction) => this.#attempt(transaction, watch, work), limit),
      );
    } finally {
      await writing.close();
    }
  }

  async #attempt<Result>(
    transaction: ManagedTransaction,
    watch: Watch,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    try {
      await this.#takeTurn(transaction, watch);
      const execute = async (text: string, parameters: Statement<unknown>['parameters']) => {
        const ask = async (): Promise<QueryResult> =>
          transaction.run(text, toParameters(parameters));
        const result = await watch.step(ask);
        return result.records.map(toRow);
      };
      return await new StepwiseTransaction({ execute, isPassing, toDomainError }).perform(work);
    } finally {
      // The commit, or the next attempt.
      watch.arm();
    }
  }

  /** Others may keep it waiting for long, so the connection is tried first: it may be a dead one. */
  async #takeTurn(transaction: ManagedTransaction, watch: Watch): Promise<void> {
    await watch.step(async () => transaction.run('RETURN 1'));
    await this.#connection.patiently(watch, this.#settings.writeTimeoutMs, async () =>
      transaction.run(TAKE_TURN),
    );
  }

  #session(driver: Driver, defaultAccessMode: AccessMode): Session {
    const { database } = this.#settings;
    const config: Partial<SessionConfig> = {
      database,
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
    };
    return driver.session(config);
  }
}
