import { conflict, DomainError, notFound } from '../../domain/errors.js';
import type { OfferedPack, PackDesk, PackWork } from '../../domain/pack-desk.js';
import { BESIDE } from './start-packs.js';
import type { Library, LibraryProgress, ListedPack, ReadPack } from './library.js';

/** Keeps why some work failed for those who run the server. */
type Report = (name: string, cause: unknown) => void;

const FAULT = 'Something went wrong; the log of the server says what.';

/** The library of a running server: one pack is worked on at a time, beside all that is asked. */
export class LibraryDesk implements PackDesk {
  readonly #stop = new AbortController();
  /** What is worked on, and what failed, by the name of the pack. */
  readonly #work = new Map<string, PackWork>();
  #running: Promise<void> | null = null;

  constructor(
    private readonly library: Pick<Library, 'list' | 'add' | 'remove'>,
    /** Reads a pack where it holds nobody up; null to read it here. */
    private readonly read: ReadPack | null,
    private readonly report: Report,
  ) {}

  async list(): Promise<readonly OfferedPack[]> {
    return (await this.library.list()).map((pack) => this.#offered(pack));
  }

  async begin(name: string, does: PackWork['does']): Promise<OfferedPack> {
    const pack = (await this.library.list()).find((one) => one.name === name);
    if (pack === undefined) throw notFound('pack', name, 'name');
    if (this.#running !== null) {
      throw conflict('Another pack is being worked on. Wait until `packs` says that it is done.');
    }
    this.#work.set(name, { does, done: 0, total: 0, failure: null });
    this.#running = this.#run(name, does).finally(() => {
      this.#running = null;
    });
    return this.#offered(pack);
  }

  /** Stops what is worked on, and waits until the store is left alone. A stopped pack goes on later. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(name: string, does: PackWork['does']): Promise<void> {
    const progress: LibraryProgress = {
      signal: this.#stop.signal,
      onProgress: (done, total) => {
        this.#work.set(name, { does, done, total, failure: null });
      },
    };
    const beside = this.read === null ? null : { read: this.read, batch: BESIDE };
    try {
      await (does === 'ADD'
        ? this.library.add(name, progress, beside)
        : this.library.remove(name, progress));
      this.#work.delete(name);
    } catch (error) {
      const isTold = error instanceof DomainError;
      if (!isTold) this.report(name, error);
      const failure = isTold ? error.message : FAULT;
      this.#work.set(name, { does, done: 0, total: 0, failure });
    }
  }

  #offered({ name, title, description, licence, needs, counts, state }: ListedPack): OfferedPack {
    const { entities, relations } = counts;
    const told = { name, title, description, licence, needs, counts: { entities, relations } };
    return { ...told, state, work: this.#work.get(name) ?? null };
  }
}
