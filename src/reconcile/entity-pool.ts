import { isEntityId } from '../domain/ids.js';
import { PRESENT } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import { entitiesById } from '../graph/read/entities-by-id.js';
import { findMerged } from '../graph/read/redirects.js';
import { comparedEntity, type ComparedEntity } from './compared-entity.js';

/** How many entities one statement reads. */
const AT_ONCE = 500;

/** The entities that a batch has read, each once, with their names ready to be compared. */
export class EntityPool {
  readonly #entities = new Map<string, ComparedEntity | null>();

  constructor(private readonly engine: Pick<Engine, 'read'>) {}

  /** Reads those that were not read before. Merged ids lead to the entity that was kept. */
  async add(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => isEntityId(id) && !this.#entities.has(id));
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const some = missing.slice(from, from + AT_ONCE);
      const found = await findMerged(
        (statement) => this.engine.read(statement),
        some,
        (part) => entitiesById(part, PRESENT),
        ({ id }) => id,
      );
      for (const id of some) {
        const entity = found.get(id);
        this.#entities.set(id, entity === undefined ? null : comparedEntity(entity));
      }
    }
  }

  get(id: string): ComparedEntity | null {
    return this.#entities.get(id) ?? null;
  }
}
