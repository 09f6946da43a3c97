import type { Entity } from '../domain/entity.js';
import type { RelationFilter } from '../domain/filters.js';
import { PRESENT } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import { entitiesById } from '../graph/read/entities-by-id.js';
import { relatedPage } from '../graph/read/related-page.js';
import type { Property, RelatedSource } from './properties.js';

/** One value: an entity, or a text or number. */
export type PropertyValue = Entity | string | number;

export interface ValueSettings {
  /** How many values of one entity at most. */
  readonly limit: number;
  /** Only relations that may hold on this day; null for all. */
  readonly validOn: string | null;
}

/** The values of one property, by the id of the entity; entities without any are left out. */
export async function propertyValues(
  engine: Pick<Engine, 'read'>,
  entities: readonly Entity[],
  { source }: Property,
  settings: ValueSettings,
): Promise<Map<string, readonly PropertyValue[]>> {
  if (source.from === 'relations') return relatedValues(engine, entities, source, settings);
  const own = (entity: Entity): readonly PropertyValue[] =>
    source.from === 'entity'
      ? source.values(entity)
      : entity.identifiers
          .filter(({ scheme }) => scheme.toLowerCase() === source.scheme)
          .map(({ value }) => value);
  return new Map(entities.map((entity) => [entity.id, own(entity).slice(0, settings.limit)]));
}

async function relatedValues(
  engine: Pick<Engine, 'read'>,
  entities: readonly Entity[],
  source: RelatedSource & { readonly field?: string },
  settings: ValueSettings,
): Promise<Map<string, readonly PropertyValue[]>> {
  const { field } = source;
  const named = new Map(
    entities.flatMap(({ id, fields }): [string, string][] => {
      const other = field === undefined ? null : fields[field];
      return typeof other === 'string' ? [[id, other]] : [];
    }),
  );
  const others = entities.map(({ id }) => id).filter((id) => !named.has(id));
  const [byField, byRelation] = await Promise.all([
    namedEntities(engine, named),
    relatedEntities(engine, others, source, settings),
  ]);
  return new Map([...byField, ...byRelation]);
}

async function namedEntities(
  engine: Pick<Engine, 'read'>,
  named: ReadonlyMap<string, string>,
): Promise<[string, Entity[]][]> {
  if (named.size === 0) return [];
  const found = await engine.read(entitiesById([...new Set(named.values())], PRESENT));
  const byId = new Map(found.map((entity) => [entity.id, entity]));
  return [...named].map(([id, other]) => {
    const entity = byId.get(other);
    return [id, entity === undefined ? [] : [entity]];
  });
}

/** At the other end of its relations, by name; each entity once, whatever the number of its relations. */
async function relatedEntities(
  engine: Pick<Engine, 'read'>,
  ids: readonly string[],
  { types, direction, to }: RelatedSource,
  { limit, validOn }: ValueSettings,
): Promise<[string, Entity[]][]> {
  if (ids.length === 0) return [];
  const relation: RelationFilter = { types, ...(validOn === null ? {} : { validOn }) };
  const rows = await engine.read(
    relatedPage(
      ids,
      { direction, relation, other: { kinds: to } },
      'NAME_ASC',
      // A little more than asked: an entity with two spells is one value.
      { size: limit * 2, backward: false, key: null },
      PRESENT,
    ),
  );
  return rows.map(({ id, items }) => {
    const others = new Map(items.map(({ other }) => [other.id, other]));
    return [id, [...others.values()].slice(0, limit)];
  });
}
