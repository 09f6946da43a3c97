import type { EntityKind } from '../domain/kinds.js';
import type { Dialect } from './dialect.js';
import type { Statement } from './statement.js';

/** What the name index needs of one entity. `names` are folded (see `domain/fold`). */
export interface NameEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

export interface NameQuery {
  /** Folded text, as a person typed it. */
  readonly text: string;
  /** Only these kinds; null for all. */
  readonly kinds: readonly EntityKind[] | null;
}

/** The store behind the graph. Both adapters promise the same; differences are in `dialect`. */
export interface Engine {
  readonly dialect: Dialect;

  /**
   * Runs one statement outside any transaction and returns its decoded rows in the order the text
   * asks for. Never changes the store. Fails with a DomainError: TIMEOUT, STORE_UNAVAILABLE.
   */
  read<Value>(statement: Statement<Value>): Promise<Value[]>;

  /**
   * Runs the work in one transaction: all of it is stored or none. The work may run again after a
   * passing conflict, so it must have no effect but its statements. Writers do not interleave with
   * half-done writers. Fails with CONFLICT when the store keeps refusing.
   */
  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: WriteOptions,
  ): Promise<Result>;

  /**
   * At most 200 ids whose names may match the text: every word of it begins a word of a name, or is
   * one typing error (Damerau-Levenshtein distance 1) away from one, or the text is an acronym
   * among the names. The order means nothing: `domain/rank-names` decides.
   */
  findNames(query: NameQuery): Promise<string[]>;

  /** Makes everything written so far survive a power cut. */
  checkpoint(): Promise<void>;

  /** Waits for running work, makes it durable and lets go of the store. Safe to call twice. */
  close(): Promise<void>;
}

export interface WriteOptions {
  /** False for bulk loads, which call `checkpoint` themselves. Default true: durable on return. */
  readonly durable?: boolean;
}

export interface Transaction {
  run<Value>(statement: Statement<Value>): Promise<Value[]>;

  /** Tells the name index what changed; takes effect when the transaction does. */
  indexNames(entries: readonly NameEntry[]): Promise<void>;
}
