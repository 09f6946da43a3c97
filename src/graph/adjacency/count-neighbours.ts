import { STATUS_ORDER } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { IdTotal } from '../query/per-id.js';
import type { RelatedQuestion } from '../read/related-page.js';
import { counts, type Adjacency, type HalfRule } from './columns.js';
import { kindBits } from './kind-bits.js';
import type { Present } from './present.js';
import { halfRule } from './rule.js';

/** `neighbourCount` of `../read` over the columns; null where statements must answer. */
export async function countNeighboursInMemory(
  present: Present,
  ids: readonly string[],
  { direction, relation, other: { kinds, ...others } }: RelatedQuestion,
  view: TimeView,
): Promise<readonly IdTotal[] | null> {
  const rule = halfRule({ ...relation, direction }, view, STATUS_ORDER);
  if (rule === null || Object.keys(others).length > 0) return null;
  const standing = await present.standing();
  if (standing === null) return null;
  const { graph, numbers } = standing;
  return ids.map((id) => {
    const node = numbers.numberOf(id);
    return { id, total: node === undefined ? 0 : neighbours(graph, node, rule, kindBits(kinds)) };
  });
}

/** How many different entities of these kinds are at the other end. */
function neighbours(graph: Adjacency, node: number, rule: HalfRule, kinds: number): number {
  const met = new Set<number>();
  const last = graph.end[node] as number;
  for (let half = graph.start[node] as number; half < last; half += 1) {
    const other = graph.other[half] as number;
    if (((kinds >> (graph.kind[other] as number)) & 1) === 1 && counts(graph, half, rule)) {
      met.add(other);
    }
  }
  return met.size;
}
