import { ENTITY_KINDS, type EntityKind } from '../domain/kinds.js';
import { PRESENT } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import { entityPage } from '../graph/read/entity-page.js';

/** How many entities of a kind are looked at: a scheme that none of them has is not proposed. */
const LOOKED_AT = 500;
const KEPT_MS = 300_000;

/** The schemes of identifiers that entities of each kind have, looked up now and then. */
export class KnownSchemes {
  #found: Promise<ReadonlyMap<EntityKind, readonly string[]>> | null = null;
  #until = 0;

  constructor(
    private readonly engine: Pick<Engine, 'read'>,
    private readonly clock: () => number = Date.now,
  ) {}

  /** Sorted; of all kinds when none is named. */
  async of(kinds: readonly EntityKind[]): Promise<string[]> {
    const found = await this.#current();
    return [...new Set(kinds.flatMap((kind) => found.get(kind) ?? []))].sort();
  }

  #current(): Promise<ReadonlyMap<EntityKind, readonly string[]>> {
    if (this.#found !== null && this.clock() < this.#until) return this.#found;
    this.#until = this.clock() + KEPT_MS;
    const reading = this.#read();
    this.#found = reading;
    reading.catch(() => {
      this.#found = null;
    });
    return reading;
  }

  async #read(): Promise<ReadonlyMap<EntityKind, readonly string[]>> {
    const page = { size: LOOKED_AT, backward: false, key: null };
    const entries = await Promise.all(
      ENTITY_KINDS.map(async (kind): Promise<[EntityKind, string[]]> => {
        const rows = await this.engine.read(
          entityPage({ kinds: [kind] }, 'NAME_ASC', page, PRESENT),
        );
        const schemes = rows.flatMap(({ entity }) =>
          entity.identifiers.map(({ scheme }) => scheme),
        );
        return [kind, [...new Set(schemes)]];
      }),
    );
    return new Map(entries);
  }
}
