import type { TimeView } from '../../domain/time/time-view.js';
import type { Way } from '../paths/simple-paths.js';
import type { PathSearch, PathsFound } from '../paths/find-paths.js';
import type { StepRule } from '../read/path-steps.js';
import { PATH_CAPS } from '../paths/reader.js';
import { kindBits } from './kind-bits.js';
import type { PathCaps } from './kernels/paths.js';
import type { Standing } from './present.js';
import { halfRule } from './rule.js';

const CAPS: PathCaps = { halves: 20_000_000, beginnings: PATH_CAPS.beginnings };

/** `findPaths` of `../paths` over the columns; null where statements must answer. */
export async function findPathsInMemory(
  { graph, numbers, searches }: Standing,
  { from, to, maxLength, limit }: PathSearch,
  rule: StepRule,
  view: TimeView,
  caps: PathCaps = CAPS,
): Promise<PathsFound | null> {
  const { types, statuses, minConfidence } = rule;
  const sure = minConfidence === null ? {} : { minConfidence };
  const halves = halfRule({ types, statuses, ...sure }, view, statuses);
  const [first, last] = [numbers.numberOf(from), numbers.numberOf(to)];
  if (halves === null || first === undefined || last === undefined) return null;
  const question = {
    ...{ from: first, to: last, maxLength, limit, rule: halves, caps },
    through: kindBits(rule.through),
    avoiding: rule.avoiding.flatMap((id) => numbers.numberOf(id) ?? []),
  };
  const { paths, whole } = await searches.paths({ graph, question });
  const degrees = new Map<string, number>();
  const ways = paths.map((path): Way => {
    const nodes = path.nodes.map((node) => numbers.idOf(node));
    for (const [place, id] of nodes.entries()) degrees.set(id, path.degrees[place] ?? 0);
    return { nodes, weakest: path.weakest };
  });
  return { ways, whole, degree: (id) => degrees.get(id) ?? 0 };
}
