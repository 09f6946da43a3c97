import type { IdTotal } from '../query/per-id.js';
import type { Step } from '../read/path-steps.js';
import { Links } from './links.js';

/** Where steps are read from; see the statements in `../read/path-steps.ts`. */
export interface StepSource {
  /** Of how many relations each is an end. */
  degrees(ids: readonly string[]): Promise<readonly IdTotal[]>;
  /** The neighbours of these, or only those among `into`; at most `limit`, surest first. */
  steps(
    ids: readonly string[],
    into: readonly string[] | null,
    limit: number,
  ): Promise<readonly Step[]>;
}

/** How much a search may read. */
export interface PathCaps {
  /** Steps that one statement gives, and so the most neighbours that are read at once. */
  readonly rows: number;
  /** Steps in all. */
  readonly totalRows: number;
  /** Entities of one layer. */
  readonly frontier: number;
  /** Comparisons when the relations of hubs are looked through for known entities. */
  readonly comparisons: number;
  /** Beginnings of paths that are tried when paths are picked. */
  readonly beginnings: number;
}

export const PATH_CAPS: PathCaps = {
  rows: 20_000,
  totalRows: 60_000,
  frontier: 2000,
  comparisons: 20_000_000,
  beginnings: 200_000,
};

/** Reads steps within the caps and remembers them; `cut` is set as soon as a cap is met. */
export class StepReader {
  readonly links = new Links();
  cut = false;
  readonly #degrees = new Map<string, number>();
  readonly #read = new Set<string>();
  #rowsLeft: number;

  constructor(
    private readonly source: StepSource,
    private readonly caps: PathCaps,
  ) {
    this.#rowsLeft = caps.totalRows;
  }

  /** The number of relations as far as it was asked for; without end where it was not. */
  degree(id: string): number {
    return this.#degrees.get(id) ?? Infinity;
  }

  /** How much there is left to read around it. */
  weight(id: string): number {
    return this.#read.has(id) ? 0 : this.degree(id);
  }

  /** True when nothing more may be read. */
  get spent(): boolean {
    return this.#rowsLeft <= 0;
  }

  /** Asks how many relations these have, those that are known already left out. */
  async weigh(ids: readonly string[]): Promise<void> {
    const unknown = this.#unread(ids).filter((id) => !this.#degrees.has(id));
    if (unknown.length === 0) return;
    for (const { id, total } of await this.source.degrees(unknown)) this.#degrees.set(id, total);
  }

  /**
   * Reads all neighbours of as many of these as there is room for, those with fewest relations
   * first.
   * @returns those left out.
   */
  async around(ids: readonly string[]): Promise<readonly string[]> {
    const unread = this.#unread(ids).sort();
    if (unread.length > this.caps.frontier) this.cut = true;
    const layer = unread.slice(0, this.caps.frontier);
    await this.weigh(layer);
    const sorted = this.#lightestFirst(layer);
    const room = Math.min(this.caps.rows, this.#rowsLeft);
    // One that is too large by itself is read as far as there is room: its surest relations.
    const taken = sorted.slice(0, Math.max(1, this.#fitting(sorted, room)));
    const all = await this.#steps(taken, null, room);
    if (!all) return sorted;
    for (const id of taken) this.#read.add(id);
    return sorted.slice(taken.length);
  }

  /** Reads the steps from these to known entities, without their other neighbours. */
  async between(ids: readonly string[], into: readonly string[]): Promise<void> {
    const [sorted, known] = [this.#lightestFirst(this.#unread(ids)), this.#unread(into)];
    if (sorted.length === 0 || known.length === 0) return;
    const fitting = this.#fitting(sorted, this.caps.comparisons / known.length);
    if (fitting < sorted.length) this.cut = true;
    const room = Math.min(this.caps.rows, this.#rowsLeft);
    await this.#steps(sorted.slice(0, fitting), known, room);
  }

  #unread(ids: readonly string[]): string[] {
    return ids.filter((id) => !this.#read.has(id));
  }

  /** By the number of relations, then by id. */
  #lightestFirst(ids: readonly string[]): string[] {
    return [...ids].sort((a, b) => this.degree(a) - this.degree(b) || (a < b ? -1 : 1));
  }

  /** How many of these, in this order, have no more relations together than there is room for. */
  #fitting(sorted: readonly string[], room: number): number {
    let sum = 0;
    const over = sorted.findIndex((id) => (sum += this.degree(id)) > room);
    return over === -1 ? sorted.length : over;
  }

  /** True when these were all steps there are. */
  async #steps(
    ids: readonly string[],
    into: readonly string[] | null,
    room: number,
  ): Promise<boolean> {
    if (ids.length === 0) return true;
    const found = room <= 0 ? [] : await this.source.steps(ids, into, room + 1);
    for (const { a, b, sure } of found) this.links.add(a, b, sure);
    this.#rowsLeft -= found.length;
    const all = room > 0 && found.length <= room;
    if (!all) this.cut = true;
    return all;
  }
}
