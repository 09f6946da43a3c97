import { STATUS_ORDER } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { IdTotal } from '../query/per-id.js';
import type { RelatedQuestion } from '../read/related-page.js';
import { isOfKinds } from './columns.js';
import { linksFrom } from './kernels/layers.js';
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
  const bits = kindBits(kinds);
  const isAsked = (node: number): boolean => isOfKinds(graph, node, bits);
  return ids.map((id) => {
    const node = numbers.numberOf(id);
    const total = node === undefined ? 0 : linksFrom(graph, [node], rule, isAsked).size;
    return { id, total };
  });
}
