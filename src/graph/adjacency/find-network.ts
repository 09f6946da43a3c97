import type { EntityFilter, RelationFilter } from '../../domain/filters.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { kindBits } from './kind-bits.js';
import type { Joined } from './kernels/joined.js';
import type { PairsFound, PairsQuestion } from './kernels/pairs.js';
import type { NumberedGraph } from './numbered-graph.js';
import type { Present, Standing } from './present.js';
import { halfRule, NOT_CLAIMED } from './rule.js';

const OPPOSITE = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;

/** Who takes part in what, by ids in order. */
export interface PairsAsked {
  readonly begin: readonly string[];
  readonly end: readonly string[];
  readonly from: 'nodes' | 'via';
  /** Direction seen from who takes part. */
  readonly relation: RelationFilter;
  /** Kinds of the other side. */
  readonly kinds: readonly EntityKind[];
  readonly most: number;
}

/** Columns that can answer for such relations in this view, or null. */
export async function standingFor(
  present: Present | null,
  relation: RelationFilter,
  view: TimeView,
): Promise<Standing | null> {
  if (present === null || halfRule(relation, view, NOT_CLAIMED) === null) return null;
  return present.standing();
}

/** `idsOf` of `../read` for filters that test the kind alone; null for others. */
export function idsInMemory(
  { graph, numbers }: Standing,
  { kinds, ...others }: EntityFilter,
  limit: number,
): string[] | null {
  if (Object.keys(others).length > 0) return null;
  const bits = kindBits(kinds);
  const found: number[] = [];
  for (const [number, kind] of graph.kind.entries()) {
    if (((bits >> kind) & 1) === 1) found.push(number);
  }
  found.sort((a, b) => (graph.idRank[a] ?? 0) - (graph.idRank[b] ?? 0));
  return found.slice(0, limit).map((number) => numbers.idOf(number));
}

/** The pairs themselves. */
export async function pairsInMemory(
  { graph, numbers, searches }: Standing,
  asked: PairsAsked,
  view: TimeView,
): Promise<{ pairs: [begun: string, other: string][]; cut: boolean }> {
  const found = await searches.pairs({ graph, question: questionOf(numbers, asked, view) });
  return { pairs: named(numbers, found), cut: found.cut };
}

/** The network that the pairs make, by numbers. */
export async function joinedInMemory(
  { graph, numbers, searches }: Standing,
  asked: PairsAsked,
  { minimumShared, limit }: { readonly minimumShared: number; readonly limit: number },
  view: TimeView,
): Promise<Joined> {
  const question = { ...questionOf(numbers, asked, view), minimumShared, limit };
  return searches.joined({ graph, question });
}

export function named(numbers: NumberedGraph, { begun, other }: PairsFound): [string, string][] {
  return Array.from(begun, (node, at) => [numbers.idOf(node), numbers.idOf(other[at] ?? 0)]);
}

function questionOf(
  numbers: NumberedGraph,
  { begin, end, from, relation, kinds, most }: PairsAsked,
  view: TimeView,
): PairsQuestion {
  const asked = relation.direction ?? 'BOTH';
  const direction = from === 'nodes' ? asked : OPPOSITE[asked];
  const rule = halfRule({ ...relation, direction }, view, NOT_CLAIMED);
  if (rule === null) throw new Error('Columns do not hold what is asked.');
  const numbered = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => numbers.numberOf(id) ?? []);
  return { begin: numbered(begin), end: numbered(end), from, rule, kinds: kindBits(kinds), most };
}
