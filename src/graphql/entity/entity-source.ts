import type { Entity } from '../../domain/entity.js';
import { notFound } from '../../domain/errors.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { NAMED, shows, WHOLE, type Shown } from '../../graph/query/shown.js';
import { findMerged, MergedIds } from '../../graph/read/redirects.js';
import type { Context } from '../context.js';
import type { ShownLoader } from '../shown-loader.js';
import type { EntitySource } from './entity.js';

/** An entity as the types read it: kind fields beside the common ones, as far as they are shown. */
export function entitySource(entity: Entity, view: TimeView): EntitySource {
  return {
    ...entity.fields,
    ...entity,
    shortName: entity.label,
    view,
  };
}

function entityLoader({ engine, loaders }: Context, view: TimeView): ShownLoader<Entity | null> {
  return loaders.shown<Entity | null>(
    ['entity', viewKey(view)],
    (ids, shown) =>
      findMerged(
        (statement) => engine.read(statement),
        ids,
        (some) => entitiesById(some, view, shown),
        (entity) => entity.id,
      ),
    null,
  );
}

/**
 * The entity with this id as the view shows it, or null. An id that was merged gives the entity that
 * was kept. All ids of one tick are one statement.
 * @param shown what is asked of it: all, where that is not known.
 */
export async function loadEntity(
  context: Context,
  id: string,
  view: TimeView,
  shown: Shown = WHOLE,
): Promise<EntitySource | null> {
  const entity = await entityLoader(context, view).load(id, shown & WHOLE);
  return entity === null ? null : entitySource(entity, view);
}

/** The id that answers for this one: mostly itself. */
export async function keptId({ engine }: Context, id: string): Promise<string> {
  const mergedIds = await MergedIds.read((statement) => engine.read(statement), [id]);
  return mergedIds.keptFor(id);
}

/**
 * The ids that answer for these, each once: of merged entities those that were kept.
 * Fails with NOT_FOUND naming the first that the view does not show.
 * @param shown what will be asked of them, so that it is read now.
 */
export async function keptIds(
  context: Context,
  asked: readonly string[],
  view: TimeView,
  shown: Shown = WHOLE,
): Promise<string[]> {
  const found = await Promise.all(asked.map((id) => loadEntity(context, id, view, shown)));
  const missing = asked.find((_, index) => found[index] === null);
  if (missing !== undefined) throw notFound('entity', missing);
  return [...new Set(found.flatMap((entity) => entity?.id ?? []))];
}

/** Tells the loader what a larger statement has read already. */
export function primeEntities(
  context: Context,
  entities: readonly Entity[],
  view: TimeView,
  shown: Shown = WHOLE,
): void {
  if (!shows(shown, NAMED)) return;
  const loader = entityLoader(context, view);
  for (const entity of entities) loader.prime(entity.id, entity, shown & WHOLE);
}

/** The entity itself, of which the store promises that it is there. */
export async function requireStored(
  context: Context,
  id: string,
  view: TimeView,
  shown: Shown,
): Promise<Entity> {
  const entity = await entityLoader(context, view).load(id, shown & WHOLE);
  if (entity === null) throw new Error(`${id} is not there any more.`);
  return entity;
}

/** Like `loadEntity`, for the ends of a relation: the store promises that they are there. */
export async function requireEntity(
  context: Context,
  id: string,
  view: TimeView,
  shown: Shown = WHOLE,
): Promise<EntitySource> {
  const found = await loadEntity(context, id, view, shown);
  if (found === null) throw new Error(`A relation points to ${id}, which the view does not show.`);
  return found;
}
