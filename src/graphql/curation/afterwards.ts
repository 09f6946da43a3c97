import type { Entity } from '../../domain/entity.js';
import type { Relation } from '../../domain/relation.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { claimsById } from '../../graph/read/claims.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { relationsById } from '../../graph/read/relations-by-id.js';
import type { AnyClaim } from '../../graph/stored-description.js';
import { keyed } from '../loaders.js';

type ById<Item> = () => Promise<ReadonlyMap<string, Item>>;

/** What a list of inputs touched, as it is now: read once for all of them, where somebody asks. */
export interface Afterwards {
  readonly claims: ById<AnyClaim>;
  readonly relations: ById<Relation>;
  readonly entities: ById<Entity>;
}

export function afterwards(
  engine: Engine,
  ids: {
    readonly claims: readonly string[];
    readonly relations?: readonly string[];
    readonly entities?: readonly string[];
  },
): Afterwards {
  const { claims, relations = [], entities = [] } = ids;
  return {
    claims: readOnce(engine, claimsById([...new Set(claims)])),
    relations: readOnce(engine, relationsById([...new Set(relations)], PRESENT)),
    entities: readOnce(engine, entitiesById([...new Set(entities)], PRESENT)),
  };
}

function readOnce<Item extends { readonly id: string }>(
  engine: Engine,
  statement: Statement<Item>,
): ById<Item> {
  let items: Promise<ReadonlyMap<string, Item>> | null = null;
  return () => {
    items ??= engine.read(statement).then((rows) => keyed(rows, ({ id }) => id));
    return items;
  };
}
