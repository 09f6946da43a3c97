import { setImmediate } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import type { Ask } from '../read/redirects.js';

/** Up to where the store has come. */
export interface StoreVersion {
  /** Record time of the last change; null before the first. */
  readonly changed: string | null;
  /** True while records are being put back, which no change tells of. */
  readonly importing: boolean;
}

const VERSION: Statement<StoreVersion> = {
  text: `OPTIONAL MATCH (k:Clock {id: 'record'})
OPTIONAL MATCH (m:SeedLoad {id: 'import'})
RETURN k.changed AS changed, m.id IS NOT NULL AS importing`,
  parameters: {},
  decode: ({ changed, importing }) => ({
    changed: (changed ?? null) as string | null,
    importing: importing === true,
  }),
};

/**
 * Learns the version of the store: one statement for all who ask in the same turn of the event loop.
 * It begins when all of these have asked, so nobody is told of a time before the own question.
 */
export class VersionReader {
  #asked: Promise<StoreVersion> | null = null;

  constructor(private readonly ask: Ask) {}

  now(): Promise<StoreVersion> {
    this.#asked ??= this.#read();
    return this.#asked;
  }

  async #read(): Promise<StoreVersion> {
    await setImmediate();
    this.#asked = null;
    const [version] = await this.ask(VERSION);
    return version ?? { changed: null, importing: false };
  }
}

/** The versions of a store; where nobody else can write to it, read again only after a write. */
export function versionsOf(engine: Engine): Pick<VersionReader, 'now'> {
  const reader = new VersionReader((statement) => engine.read(statement));
  let seen: { readonly writes: number; readonly version: Promise<StoreVersion> } | null = null;
  return {
    now: () => {
      const writes = engine.writes?.();
      if (writes === undefined) return reader.now();
      if (seen?.writes !== writes) {
        const version = reader.now();
        seen = { writes, version };
        version.catch(() => (seen = null));
      }
      return seen.version;
    },
  };
}
