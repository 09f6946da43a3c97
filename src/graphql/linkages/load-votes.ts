import { grouped } from '../../domain/grouped.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import { votesByKind, type VoteCount } from '../../graph/read/linkages/votes-by-kind.js';
import type { Context } from '../context.js';

/** The votes on a framework itself, by kind of actor: one statement for all that are asked for. */
export function loadVotes(
  { engine, loaders }: Context,
  framework: string,
  view: TimeView,
): Promise<readonly VoteCount[]> {
  const loader = loaders.get<readonly VoteCount[]>(
    ['votesByKind', viewKey(view)],
    async (ids) => grouped(await engine.read(votesByKind(ids, view)), (count) => count.framework),
    [],
  );
  return loader.load(framework);
}
