import { STATUS_ORDER } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Surrounding, Surroundings } from '../read/surroundings.js';
import { kindBits } from './kind-bits.js';
import type { Present } from './present.js';
import { halfRule } from './rule.js';

/** `entitiesAround` of `../read` over the columns; null where statements must answer. */
export async function findAroundInMemory(
  present: Present,
  { of, depth, limit, question: { relation, other } }: Surroundings,
  view: TimeView,
): Promise<Surrounding | null> {
  const { kinds, ...others } = other;
  const rule = halfRule(relation, view, STATUS_ORDER);
  if (rule === null || Object.keys(others).length > 0) return null;
  const standing = await present.standing();
  if (standing === null) return null;
  const { graph, numbers, searches } = standing;
  const starts = of.map((id) => numbers.numberOf(id));
  if (starts.includes(undefined)) return null;
  const question = {
    ...{ depth, limit, rule, kinds: kindBits(kinds) },
    of: starts.map((start) => start ?? 0),
  };
  const { found, truncated } = await searches.layers({ graph, question });
  return { ids: found.map((node) => numbers.idOf(node)), truncated };
}
