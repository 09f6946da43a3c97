import { grouped } from '../../domain/grouped.js';
import type { Relation } from '../../domain/relation.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import { relationVersions, relationsById } from '../../graph/read/relations-by-id.js';
import { findMerged } from '../../graph/read/redirects.js';
import type { Context } from '../context.js';
import { relationSource, type RelationSource } from './relation.js';

/** The relation with this id, or the one it joined, as the view shows it, or null. */
export async function loadRelation(
  { engine, loaders }: Context,
  id: string,
  view: TimeView,
): Promise<RelationSource | null> {
  const loader = loaders.get<Relation | null>(
    ['relation', viewKey(view)],
    (ids) =>
      findMerged(
        (statement) => engine.read(statement),
        ids,
        (some) => relationsById(some, view),
        (relation) => relation.id,
      ),
    null,
  );
  const relation = await loader.load(id);
  return relation === null ? null : relationSource(relation, view);
}

/** All versions of a relation that the view knows of, oldest first, each in a view that shows it. */
export async function loadVersions(
  { engine, loaders }: Context,
  id: string,
  view: TimeView,
): Promise<RelationSource[]> {
  const loader = loaders.get<readonly Relation[]>(
    ['relationVersions'],
    async (ids) => grouped(await engine.read(relationVersions(ids)), (relation) => relation.id),
    [],
  );
  const versions = await loader.load(id);
  return versions
    .filter(({ recordedAt }) => view.knownAt === null || recordedAt <= view.knownAt)
    .map((version) => relationSource(version, viewOf(version, view)));
}

/**
 * A past version is seen as of when it was recorded: caches keep the versions apart by their ids, and
 * the claims below it are those it was made of.
 */
function viewOf({ recordedAt, retractedAt }: Relation, view: TimeView): TimeView {
  const shown = retractedAt === null || (view.knownAt !== null && retractedAt > view.knownAt);
  return shown ? view : { ...view, knownAt: recordedAt };
}
