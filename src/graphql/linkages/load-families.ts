import type { GraphQLResolveInfo } from 'graphql';
import { invalidInput, notFound } from '../../domain/errors.js';
import { KINDS } from '../../domain/kinds.js';
import type { FrameworkFamily } from '../../domain/linkages/linkage.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import { frameworkFamilies } from '../../graph/read/linkages/families.js';
import type { Context } from '../context.js';
import type { EntitySource } from '../entity/entity.js';
import { loadEntity } from '../entity/entity-source.js';
import { keyed } from '../loaders.js';

/** The frameworks with these ids, of merged ones those that were kept, each once. */
export async function requireFrameworks(
  context: Context,
  ids: readonly string[],
  view: TimeView,
  path: string,
): Promise<EntitySource[]> {
  const found = await Promise.all(ids.map((id) => loadEntity(context, id, view)));
  const frameworks = new Map<string, EntitySource>();
  for (const [at, entity] of found.entries()) {
    const id = ids[at] ?? '';
    if (entity === null) throw notFound('framework', id);
    if (entity.kind !== 'FRAMEWORK') {
      const { label } = KINDS[entity.kind];
      throw invalidInput(
        `"${id}" is ${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label}, not a Framework. Give ids of frameworks.`,
        path,
      );
    }
    frameworks.set(entity.id, entity);
  }
  return [...frameworks.values()];
}

/**
 * A framework with its parts, or alone. All frameworks of one tick are one statement a level; a
 * family that a limit cut short is noted as incomplete.
 */
export async function loadFamily(
  { engine, loaders, incomplete }: Context,
  id: string,
  includeParts: boolean,
  view: TimeView,
  info: GraphQLResolveInfo,
): Promise<FrameworkFamily> {
  const alone = { id, parts: [], truncated: false };
  if (!includeParts) return alone;
  const loader = loaders.get<FrameworkFamily>(
    ['frameworkFamily', viewKey(view)],
    async (ids) =>
      keyed(
        await frameworkFamilies((statement) => engine.read(statement), ids, view),
        (family) => family.id,
      ),
    alone,
  );
  const family = await loader.load(id);
  if (family.truncated) incomplete.note(info);
  return family;
}
