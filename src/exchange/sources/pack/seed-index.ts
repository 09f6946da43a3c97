import { parseId } from '../../../domain/ids.js';
import type { EntityKind } from '../../../domain/kinds.js';
import type { KnownElsewhere } from './known-elsewhere.js';
import type { EntityCells, SeedData, SeedRow } from './seed-data.js';

/** What the checks look up: each id and the row that defines it first. */
export interface SeedIndex {
  readonly entities: ReadonlyMap<string, SeedRow<EntityCells>>;
  readonly documents: ReadonlySet<string>;
  /** Entities that the graph has, among those of which the files speak. */
  readonly elsewhere: ReadonlySet<string>;
}

export function seedIndex(data: SeedData, elsewhere: KnownElsewhere): SeedIndex {
  const entities = new Map<string, SeedRow<EntityCells>>();
  for (const row of data.entities) {
    const { id } = row.value.common;
    if (!entities.has(id)) entities.set(id, row);
  }
  const own = data.documents.map((row) => row.value.id);
  const documents = new Set([...own, ...elsewhere.documents]);
  return { entities, documents, elsewhere: elsewhere.entities };
}

/** The kind of an entity of the seed, or undefined when there is none with this id. */
export function kindOf(index: SeedIndex, id: string): EntityKind | undefined {
  return index.entities.get(id)?.value.kind;
}

/** Why an id names no entity of the seed, with a remedy. */
export function unknownEntity(id: string): string {
  const parsed = parseId(id);
  return parsed?.target === 'entity'
    ? `No entity has the id "${id}". Add it to entities/${String(id.split(':')[0])}.csv or correct the id.`
    : `"${id}" is not the id of an entity. Write its kind and a slug, such as organisation:iom.`;
}
