import { allNames, type Entity } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { rankNames } from '../../domain/names/rank-names.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { entitiesById } from './entities-by-id.js';

export interface Match {
  readonly entity: Entity;
  readonly score: number;
  readonly matchedName: string;
}

/** Entities whose names match, best first: at most 200 candidates of the engine, ranked the same on all. */
export async function findByName(
  engine: Pick<Engine, 'findNames' | 'read'>,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: TimeView,
): Promise<Match[]> {
  const ids = await engine.findNames({ text, kinds });
  if (ids.length === 0) return [];
  const entities = new Map(
    (await engine.read(entitiesById(ids, view))).map((entity) => [entity.id, entity]),
  );
  const candidates = [...entities.values()].map((entity) => ({
    id: entity.id,
    names: allNames(entity),
    acronym: entity.acronym,
    codes: entity.identifiers.map(({ value }) => value),
  }));
  return rankNames(text, candidates).flatMap(({ id, score, matchedName }) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [{ entity, score, matchedName }];
  });
}
