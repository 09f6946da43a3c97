import type { EntityKind } from '../domain/kinds.js';
import type { Dialect } from './dialect.js';
import type { Statement } from './statement.js';

/** How many candidates a name search may return. */
export const MAX_CANDIDATES = 200;

/** What the name index needs of one entity. `names` are words of the index (`domain/names/index-words`). */
export interface NameEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  /** The name by which it is ordered in lists; null where it is in none, as when it was withdrawn. */
  readonly sortName: string | null;
}

/** How many relations an entity has, for lists that are ordered by it. */
export interface CountEntry {
  readonly id: string;
  readonly relationCount: number;
}

/** In bytes. */
export interface DiskUse {
  readonly usedBytes: number;
  /** What programs like this one may still write. */
  readonly freeBytes: number;
}

/** A page of the entities of today in an order. */
export interface OrderedPage {
  readonly by: 'NAME_ASC' | 'NAME_DESC' | 'RELATION_COUNT_DESC';
  /** Only these kinds; null for all. */
  readonly kinds: readonly EntityKind[] | null;
  /** What the page comes after (or, backward, before): what it is ordered by, then its id. */
  readonly key: { readonly value: string | number; readonly id: string } | null;
  readonly backward: boolean;
  readonly limit: number;
}

export interface NameQuery {
  /** As a person typed it. */
  readonly text: string;
  /** Only these kinds; null for all. */
  readonly kinds: readonly EntityKind[] | null;
  /** True: entities that have a word near one of the text, as `domain/names/near-names` says. */
  readonly near?: true;
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
   * Runs the work in one transaction: all of it is stored or none, and none as soon as one
   * statement failed, even when the work catches the error. Writers take turns, one at a time over
   * the whole store, so what the work reads holds until it ends; a write inside the work would wait
   * for itself. The work may run again after a passing conflict, so it must have no effect but its
   * statements. Fails with CONFLICT (a key that exists, a store that keeps refusing), TIMEOUT,
   * STORE_UNAVAILABLE or the work's own error.
   */
  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: WriteOptions,
  ): Promise<Result>;

  /**
   * At most 200 ids of entities among whose words of the index each word of the text is met, as
   * `domain/names/asked-name` says: by one that it begins, or, if it has three letters or more, one
   * that is a single typing error away (Damerau-Levenshtein distance 1); or whose code the text is.
   * Names with an error come in only where fewer than 200 meet the words without. Twelve words of
   * the text count. Of a question for near names at most 200 that have one of the words, those
   * with more of them and rarer ones, or one that is two letters away. The order means nothing: `domain/names/rank-names` decides.
   */
  findNames(query: NameQuery): Promise<string[]>;

  /**
   * The ids of a page of entities, begun at its key: entities of today, ties by id. Absent where
   * statements read along an index.
   */
  orderedIds?(page: OrderedPage): Promise<string[]>;

  /**
   * How many transactions were stored so far. Absent where other processes write too, so that only
   * the store itself can tell whether it has changed.
   */
  writes?(): number;

  /**
   * Why the store takes no changes just now though it answers, such as a full disk; null when it
   * takes them. Absent where only a change itself can tell.
   */
  unwritable?(): Promise<string | null>;

  /**
   * A word for all that this process wrote and read so far, to be given to `reach` of another process
   * on the same store. Absent where one process alone has the store.
   */
  bookmark?(): Promise<string>;

  /**
   * Waits until what this process reads from now on has all of a bookmark. Fails with INVALID_INPUT
   * where it is none of this store, STORE_UNAVAILABLE where it does not arrive in time.
   */
  reach?(bookmark: string): Promise<void>;

  /** Makes everything written so far survive a power cut. */
  checkpoint(): Promise<void>;

  /** What the store takes of its disk. Absent where that is another machine's, or in memory. */
  diskUse?(): Promise<DiskUse>;

  /**
   * Writes all that is stored to a new file that `openCopy` opens: between two writes, while reads
   * and writes go on. Absent where the store has tools of its own.
   */
  copyTo?(file: string): Promise<void>;

  /** Waits for running work, makes it durable and lets go of the store. Safe to call twice. */
  close(): Promise<void>;
}

export interface WriteOptions {
  /** False for bulk loads, which call `checkpoint` themselves. Default true: durable on return. */
  readonly durable?: boolean;
}

export interface Transaction {
  /** Runs one statement after those before it; await it inside the work. Fails as `write` does. */
  run<Value>(statement: Statement<Value>): Promise<Value[]>;

  /**
   * Tells the name index what changed, beside storing `searchNames` on the entity; takes effect when
   * the transaction does. An entry replaces what was known of its id; no names forget it.
   */
  indexNames(entries: readonly NameEntry[]): Promise<void>;

  /** Tells orders, in the same way, how many relations entities have; beside storing it on them. */
  indexCounts(entries: readonly CountEntry[]): Promise<void>;
}
