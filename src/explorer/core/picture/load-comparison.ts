import type { Clocks, Sides } from '../address/sides.js';
import { inParts } from '../model/in-parts.js';
import { ask } from '../ask/ask.js';
import { HOLDING } from '../documents/holding.js';
import type { EntityRef } from '../documents/picture.js';
import { today } from '../../../domain/time/partial-date.js';
import { compare, compareThings, differenceOfAll, type Compared } from '../model/compare.js';
import type { Registry } from '../model/group-relations.js';
import { isUndated } from '../model/period.js';
import { loadPicture, type LoadedPicture, type PictureOf } from './load-picture.js';
import type { PictureNode, SubgraphRelation } from './subgraph.js';

/** Relations asked for at once. */
const AT_ONCE = 100;

/** The pictures of two sides as one; each entity and relation has what became of it in between. */
export async function loadComparison(
  state: Pick<PictureOf, 'of' | 'depth'>,
  { clock, before: first, after: last }: Sides,
  registry: Registry,
  signal: AbortSignal,
): Promise<LoadedPicture> {
  const [before, after] = await Promise.all([
    loadPicture({ ...state, ...first }, registry, signal),
    loadPicture({ ...state, ...last }, registry, signal),
  ]);
  const missing = (here: LoadedPicture, there: LoadedPicture): readonly string[] => {
    const ids = new Set(there.relations.map(({ id }) => id));
    const isAway = (one: SubgraphRelation): boolean =>
      !ids.has(one.id) && (clock === 'record' || !isUndated(one));
    return here.relations.filter(isAway).map(({ id }) => id);
  };
  // What one picture lacks may hold all the same, only out of its reach.
  const held = await Promise.all([
    holding(missing(before, after), last, signal),
    holding(missing(after, before), first, signal),
  ]);
  const relations = compare(before.relations, after.relations, {
    clock,
    holding: new Set(held.flat()),
  });
  const nodes = compareNodes(before.nodes, after.nodes, relations);
  return {
    ...after,
    nodes,
    relations,
    total: Math.max(nodes.length, before.total, after.total),
    truncated: before.truncated || after.truncated,
  };
}

/** Who is in one picture only is new or gone, unless what ties it there was there all along. */
function compareNodes(
  before: readonly EntityRef[],
  after: readonly EntityRef[],
  relations: readonly Compared<SubgraphRelation>[],
): readonly PictureNode[] {
  const ties = new Map<string, Compared<SubgraphRelation>[]>();
  for (const relation of relations)
    for (const id of [relation.subject, relation.object])
      ties.set(id, [...(ties.get(id) ?? []), relation]);
  return compareThings(before, after, {
    key: ({ id }) => id,
    value: ({ name, shortName, acronym }) => JSON.stringify([name, shortName, acronym]),
  }).map((node) => {
    const { difference } = node;
    if (difference === 'same' || difference === 'changed') return node;
    return differenceOfAll(ties.get(node.id) ?? [node]) === difference
      ? node
      : { ...node, difference: 'same' };
  });
}

/** Those of the relations that are known, and may hold on the day if there is one. */
async function holding(
  ids: readonly string[],
  { on, known }: Clocks,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const parts = inParts(ids, AT_ONCE);
  const day = on ?? today();
  const answers = await Promise.all(
    parts.map(async (part) => (await ask(HOLDING, { ids: part, known, day }, signal)).asOf.nodes),
  );
  return answers.flatMap((nodes) =>
    nodes.flatMap((node) =>
      node === null || (on !== null && node.validity === 'NO') ? [] : [node.id],
    ),
  );
}
