import { conflict, DomainError, invalidInput } from '../../domain/errors.js';
import type { Engine } from '../../engine/engine.js';
import { alone } from '../load/lease.js';
import { loadItems } from '../load/load-items.js';
import type { Reject } from '../load/rejects.js';
import type { LoadReport } from '../load/report.js';
import type { Item } from '../sources/item.js';
import { packSource } from '../sources/pack/pack-source.js';
import type { Reading } from '../sources/source.js';
import { bringPackBack } from './bring-pack-back.js';
import { libraryPacks, type LibraryPack } from './pack-info.js';
import { markPack, packStates, type PackState } from './pack-state.js';
import { removePack, type Removed } from './remove-pack.js';

/** A pack of the library and whether the store has it. */
export interface ListedPack extends LibraryPack {
  readonly state: PackState | null;
}

export interface LibraryProgress {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** How a pack is added beside other work. */
export interface Beside {
  /** The items of a pack, read where they hold nobody up. */
  readonly read: ReadPack;
  /** Items recorded in one transaction. */
  readonly batch: number;
}

export type ReadPack = (
  pack: LibraryPack,
  reading: Pick<Reading, 'engine' | 'signal'>,
) => AsyncIterable<Item>;

/** The shipped graph, which packs may need, under the name that they give it. */
export interface Core {
  readonly name: 'core';
  readonly folder: string;
}

/** The library in a folder, over a store. */
export class Library {
  constructor(
    private readonly engine: Engine,
    private readonly folder: string,
    private readonly core: Core,
  ) {}

  /** All packs, by name. */
  async list(): Promise<ListedPack[]> {
    const [packs, states] = [await libraryPacks(this.folder), await packStates(this.engine)];
    return packs.map((pack) => ({ ...pack, state: states.get(pack.name) ?? null }));
  }

  /**
   * Records what a pack says. One that is there already changes nothing; one that broke off goes
   * on. NOT_FOUND for an unknown name; CONFLICT names packs that it needs first.
   */
  add(name: string, progress: LibraryProgress, beside: Beside | null = null): Promise<LoadReport> {
    return alone(this.engine, progress.signal, (engine) =>
      this.#add(engine, name, progress, beside),
    );
  }

  /** The same where the store still waits for the pack; null where another server has added it. */
  addWanted(name: string, progress: LibraryProgress, beside: Beside): Promise<LoadReport | null> {
    return alone(this.engine, progress.signal, async (engine) => {
      const { state } = named(await this.list(), name);
      return isAwaited(state) ? this.#add(engine, name, progress, beside) : null;
    });
  }

  async #add(
    engine: Engine,
    name: string,
    { onProgress, signal }: LibraryProgress,
    beside: Beside | null,
  ): Promise<LoadReport> {
    const packs = await this.list();
    const pack = named(packs, name);
    const missing = pack.needs.filter(
      (need) => need !== this.core.name && !packs.some((one) => isLoaded(one, need)),
    );
    if (missing.length > 0) {
      throw conflict(`${name} needs ${missing.join(' and ')}. Add that first.`);
    }
    await markPack(engine, name, 'LOADING');
    const rejects: Reject[] = [];
    await bringPackBack(engine, pack);
    const reading = { engine, signal, onProgress, onCount: () => undefined };
    const items =
      beside?.read(pack, reading) ?? packSource.read([{ name, path: pack.folder }], {}, reading);
    const report = await loadItems(engine, items, {
      source: 'pack',
      reason: `library: ${name}`,
      completes: false,
      ...(beside === null ? {} : { batch: beside.batch }),
      signal,
      onReject: (reject) => Promise.resolve(void rejects.push(reject)),
    });
    refuseRejects(name, rejects);
    if (!report.stopped) await markPack(engine, name, 'LOADED');
    return report;
  }

  /**
   * Takes back what only this pack says; what another pack, the core or a person says stays.
   * CONFLICT where a loaded pack needs it.
   */
  remove(name: string, progress: LibraryProgress): Promise<Removed> {
    return alone(this.engine, progress.signal, (engine) => this.#remove(engine, name, progress));
  }

  async #remove(engine: Engine, name: string, progress: LibraryProgress): Promise<Removed> {
    const packs = await this.list();
    const pack = named(packs, name);
    if (pack.state === null) throw conflict(`${name} is not in the graph. Nothing to remove.`);
    const needing = packs.filter(({ state, needs }) => state !== null && needs.includes(name));
    if (needing.length > 0) {
      const names = needing.map((one) => one.name).join(' and ');
      throw conflict(`${names} needs ${name}. Remove that first.`);
    }
    const others = packs.filter((one) => one.state !== null && one.name !== name);
    await markPack(engine, name, 'REMOVING');
    const removed = await removePack(engine, pack, [this.core, ...others], progress);
    if (!removed.stopped) await markPack(engine, name, null);
    return removed;
  }
}

/** Whether the store is still to be given a pack, or the rest of it. */
export const isAwaited = (state: PackState | null): boolean =>
  state === 'WANTED' || state === 'LOADING';

const isLoaded = ({ name, state }: ListedPack, wanted: string): boolean =>
  name === wanted && state === 'LOADED';

function named(packs: readonly ListedPack[], name: string): ListedPack {
  const found = packs.find((pack) => pack.name === name);
  if (found !== undefined) return found;
  const names = packs.map((pack) => pack.name).join(', ');
  throw new DomainError('NOT_FOUND', `The library has no pack "${name}". It has: ${names}.`);
}

/** A pack of the library is whole or it is broken. */
function refuseRejects(name: string, [first, ...others]: readonly Reject[]): void {
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` And ${others.length} more.`;
  throw invalidInput(`${name}, ${first.place.file}, ${first.place.at}: ${first.reason}${more}`);
}
