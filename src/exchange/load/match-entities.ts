import { identifierKey } from '../../domain/entity.js';
import type { Engine } from '../../engine/engine.js';
import { identified } from '../../graph/read/identified.js';
import type { EntityItem } from '../sources/item.js';

/** Who an entity of a source is. */
export interface MatchedEntity {
  readonly item: EntityItem;
  /** The entity of the graph that answers for it; its own id when it is new. */
  readonly id: string;
  /** UNSURE: it becomes an entity of its own and a person is asked. */
  readonly how: 'SAME' | 'NEW' | 'UNSURE';
}

/** Finds which entities of the graph these are, by the way that each asks for. */
export async function matchEntities(
  engine: Pick<Engine, 'read' | 'findNames'>,
  items: readonly EntityItem[],
): Promise<MatchedEntity[]> {
  const codes = items.flatMap(({ matchBy, entity }) =>
    matchBy === 'ID' ? [] : entity.identifiers,
  );
  const found = codes.length === 0 ? [] : await engine.read(identified(codes));
  const holders = new Map(found.map(({ key, id }) => [key, id]));
  return items.map((item) => {
    const { entity, matchBy } = item;
    if (matchBy === 'ID') return { item, id: entity.id, how: 'SAME' };
    const holder = entity.identifiers.map((one) => holders.get(identifierKey(one))).find(Boolean);
    return { item, id: holder ?? entity.id, how: holder === undefined ? 'NEW' : 'SAME' };
  });
}
