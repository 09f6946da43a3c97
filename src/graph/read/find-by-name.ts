import { allNames, type Entity } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { countriesCalled } from '../../domain/names/country-names.js';
import { isWholeName, rankNames } from '../../domain/names/rank-names.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import { entitiesById } from './entities-by-id.js';

export interface Match {
  readonly entity: Entity;
  readonly score: number;
  readonly matchedName: string;
}

/**
 * Entities whose names match, best first: at most 200 candidates of the engine, and countries that
 * the text names in another way; ranked the same on all engines.
 */
export async function findByName(
  engine: Pick<Engine, 'findNames' | 'read'>,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: TimeView,
): Promise<Match[]> {
  const called = new Set(
    kinds?.includes('COUNTRY') === false ? [] : countriesCalled(text).map(({ id }) => id),
  );
  const ids = [...new Set([...(await engine.findNames({ text, kinds })), ...called])];
  if (ids.length === 0) return [];
  const entities = new Map(
    (await engine.read(entitiesById(ids, view))).map((entity) => [entity.id, entity]),
  );
  const candidates = [...entities.values()].map((entity) => ({
    id: entity.id,
    names: allNames(entity),
    acronym: entity.acronym,
    codes: entity.identifiers.map(({ value }) => value),
    isCalled: called.has(entity.id),
  }));
  return rankNames(text, candidates).flatMap(({ id, score, matchedName }) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [{ entity, score, matchedName }];
  });
}

/**
 * The entities that a text names: those that have it as a whole name, and where there is none the
 * country that people also write so. More than one where the name fits several.
 */
export async function findNamed(
  engine: Pick<Engine, 'findNames' | 'read'>,
  text: string,
  view: TimeView,
): Promise<Entity[]> {
  const matches = await findByName(engine, text, null, view);
  const whole = matches.filter(({ entity }) =>
    allNames(entity).some((name) => isWholeName(text, name)),
  );
  const called = new Set(countriesCalled(text).map(({ id }) => id));
  const meant = whole.length > 0 ? whole : matches.filter(({ entity }) => called.has(entity.id));
  return meant.map(({ entity }) => entity);
}
