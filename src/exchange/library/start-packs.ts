import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.js';
import { DomainError } from '../../domain/errors.js';
import { LeaseHeld } from '../load/lease.js';
import { isAwaited, type Library, type ListedPack, type ReadPack } from './library.js';
import { libraryPacks, type LibraryPack } from './pack-info.js';
import { markPack } from './pack-state.js';

/** Items of one transaction: so few that whoever asks meanwhile waits some hundredths of a second. */
export const BESIDE = 100;

/** Packs that are being loaded, and how far they are, in items. */
export interface PacksLoading {
  readonly packs: readonly string[];
  readonly done: number;
  readonly total: number;
}

/**
 * Remembers which packs a new graph is to be given: these with what they need, or those that the
 * library gives to each. NOT_FOUND for an unknown name.
 */
export async function wantPacks(
  engine: Engine,
  folder: string,
  asked: readonly string[] | null,
): Promise<void> {
  const packs = await libraryPacks(folder);
  const names = asked ?? packs.filter(({ atStart }) => atStart).map(({ name }) => name);
  for (const { name } of withNeeds(packs, names)) await markPack(engine, name, 'WANTED');
}

/** The packs of these names and those that they need, each after what it needs. */
function withNeeds<Pack extends LibraryPack>(
  packs: readonly Pack[],
  names: readonly string[],
): Pack[] {
  const found = new Set<Pack>();
  const take = (name: string): void => {
    const pack = packs.find((one) => one.name === name);
    if (pack === undefined || found.has(pack)) return;
    pack.needs.forEach(take);
    found.add(pack);
  };
  const stranger = names.find((name) => !packs.some((pack) => pack.name === name));
  if (stranger !== undefined) {
    const known = packs.map(({ name }) => name).join(', ');
    throw new DomainError('NOT_FOUND', `The library has no pack "${stranger}". It has: ${known}.`);
  }
  names.forEach(take);
  return [...found];
}

/** How long to wait while another server loads, or the store is away. */
const AGAIN_MS = 1_000;

/** What is told of a pack that failed; `again` where it will be tried once more. */
export type PackFailure = (pack: string, error: unknown, again: boolean) => void;

/**
 * Loads, while a server answers, the packs that its graph is to be given. Where several servers
 * share a store one of them does, and another goes on when that one is gone.
 */
export class StartPacks {
  #done = 0;
  #left: readonly ListedPack[];
  readonly #total: number;

  private constructor(
    private readonly library: Library,
    waiting: readonly ListedPack[],
  ) {
    this.#left = waiting;
    this.#total = waiting.reduce((sum, { counts }) => sum + itemsOf(counts), 0);
  }

  /** Those that wait, or were left in the middle. */
  static async of(library: Library): Promise<StartPacks> {
    const packs = await library.list();
    const waiting = packs.filter(({ state }) => isAwaited(state));
    const names = waiting.map(({ name }) => name);
    const ordered = withNeeds(packs, names).filter((pack) => waiting.includes(pack));
    return new StartPacks(library, ordered);
  }

  /** What is still being loaded; null when all is there. */
  get loading(): PacksLoading | null {
    if (this.#left.length === 0) return null;
    const packs = this.#left.map(({ name }) => name);
    return { packs, done: Math.min(this.#done, this.#total), total: this.#total };
  }

  /**
   * Loads one after the other, in small turns. While the store is away, or another server loads, it
   * waits. A pack that fails otherwise is told, and those that need it are left for the next start.
   * Ends early with the signal.
   * @param read gives the items of a pack without holding this thread.
   */
  async load(read: ReadPack, signal: AbortSignal, onFailure: PackFailure): Promise<void> {
    const isStopped = (): boolean => signal.aborted;
    for (let [pack] = this.#left; pack !== undefined && !isStopped(); [pack] = this.#left) {
      const begun = this.#done;
      try {
        await this.#add(pack.name, read, signal);
        if (!isStopped()) this.#forget(pack, begun);
      } catch (error) {
        if (isStopped()) return;
        const again = passes(error);
        if (!(error instanceof LeaseHeld)) onFailure(pack.name, error, again);
        if (!again) this.#forget(pack, begun);
        else {
          this.#done = begun;
          await wait(AGAIN_MS, undefined, { signal }).catch(() => undefined);
        }
      }
    }
  }

  async #add(name: string, read: ReadPack, signal: AbortSignal): Promise<void> {
    const counted: ReadPack = (pack, reading) => this.#counted(read(pack, reading));
    const progress = { onProgress: () => undefined, signal };
    await this.library.addWanted(name, progress, { read: counted, batch: BESIDE });
  }

  #forget({ name, counts }: ListedPack, begun: number): void {
    this.#done = begun + itemsOf(counts);
    this.#left = this.#left.filter((pack) => pack.name !== name);
  }

  async *#counted<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
    for await (const item of items) {
      this.#done += 1;
      yield item;
    }
  }
}

/** Whether the same may succeed in a moment. */
function passes(error: unknown): boolean {
  if (error instanceof LeaseHeld) return true;
  return error instanceof DomainError && ['STORE_UNAVAILABLE', 'TIMEOUT'].includes(error.kind);
}

function itemsOf({ documents, entities, relations }: ListedPack['counts']): number {
  return documents + entities + relations;
}
