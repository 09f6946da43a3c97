import { conflict, DomainError, invalidInput } from '../../domain/errors.js';
import type { Engine } from '../../engine/engine.js';
import { loadItems } from '../load/load-items.js';
import type { Reject } from '../load/rejects.js';
import type { LoadReport } from '../load/report.js';
import { packSource } from '../sources/pack/pack-source.js';
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
  async add(name: string, { onProgress, signal }: LibraryProgress): Promise<LoadReport> {
    const packs = await this.list();
    const pack = named(packs, name);
    const missing = pack.needs.filter(
      (need) => need !== this.core.name && !packs.some((one) => isLoaded(one, need)),
    );
    if (missing.length > 0) {
      throw conflict(`${name} needs ${missing.join(' and ')}. Add that first.`);
    }
    await markPack(this.engine, name, 'LOADING');
    const rejects: Reject[] = [];
    await bringPackBack(this.engine, pack);
    const source = { name, path: pack.folder };
    const reading = { engine: this.engine, signal, onProgress, onCount: () => undefined };
    const report = await loadItems(this.engine, packSource.read([source], {}, reading), {
      source: 'pack',
      reason: `library: ${name}`,
      completes: false,
      signal,
      onReject: (reject) => Promise.resolve(void rejects.push(reject)),
    });
    refuseRejects(name, rejects);
    if (!report.stopped) await markPack(this.engine, name, 'LOADED');
    return report;
  }

  /**
   * Takes back what only this pack says; what another pack, the core or a person says stays.
   * CONFLICT where a loaded pack needs it.
   */
  async remove(name: string, progress: LibraryProgress): Promise<Removed> {
    const packs = await this.list();
    const pack = named(packs, name);
    if (pack.state === null) throw conflict(`${name} is not in the graph. Nothing to remove.`);
    const needing = packs.filter(({ state, needs }) => state !== null && needs.includes(name));
    if (needing.length > 0) {
      const names = needing.map((one) => one.name).join(' and ');
      throw conflict(`${names} needs ${name}. Remove that first.`);
    }
    const others = packs.filter((one) => one.state !== null && one.name !== name);
    await markPack(this.engine, name, 'LOADING');
    const removed = await removePack(this.engine, pack, [this.core, ...others], progress);
    if (!removed.stopped) await markPack(this.engine, name, null);
    return removed;
  }
}

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
