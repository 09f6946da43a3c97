/** How nodes are named: by what `<` puts in order. */
type Name = string | number;

/** Something that nodes take part in, and which of them do: each once. */
export interface Crowd<Id extends Name = string> {
  readonly via: Id;
  readonly nodes: readonly Id[];
}

export interface ProjectionOptions<Id extends Name = string> {
  /** The fewest shared things that make a tie, 1 or more. */
  readonly minimumShared: number;
  /** The most nodes kept. */
  readonly limit: number;
  /** Whether these two are never tied, whatever they share. */
  readonly apart?: (a: Id, b: Id) => boolean;
}

/** Two nodes that take part in the same things; `source` is the smaller id. */
export interface ProjectedTie<Id extends Name = string> {
  readonly source: Id;
  readonly target: Id;
  /** How many distinct things they share. */
  readonly sharedCount: number;
  /** Σ over shared things of 1/(k − 1), k nodes taking part there (Newman 2001); six decimals. */
  readonly weight: number;
}

export interface Projection<Id extends Name = string> {
  /** Nodes with a tie, those that share most first, then by id. */
  readonly ids: readonly Id[];
  /** Most shared first, then highest weight, then by ids. */
  readonly ties: readonly ProjectedTie<Id>[];
  /** True when `limit` left out nodes. */
  readonly truncated: boolean;
  /** How many nodes take part in `minimumShared` things or more. */
  readonly candidates: number;
}

/**
 * Who takes part in the same things as whom:
 * 1. nodes that take part in fewer than `minimumShared` things can have no tie and are left out;
 * 2. of more than `limit` others those are kept that meet most: for each thing they take part in,
 *    the number of others (after step 1) there, added up; equals go by the number of things, then id;
 * 3. each pair of the kept that shares `minimumShared` things is tied;
 * 4. kept nodes without a tie are left out.
 */
export function project<Id extends Name>(
  crowds: readonly Crowd<Id>[],
  options: ProjectionOptions<Id>,
): Projection<Id> {
  const { minimumShared, limit } = options;
  const things = countThings(crowds);
  const able = new Set([...things].filter(([, count]) => count >= minimumShared).map(([id]) => id));
  const kept = able.size <= limit ? [...able] : meetingMost(crowds, things, able).slice(0, limit);
  const ties = countPairs(crowds, kept.sort(compare), options);
  return {
    ids: bySharing(ties),
    ties: ties.sort(strongestFirst),
    truncated: kept.length < able.size,
    candidates: able.size,
  };
}

function countThings<Id extends Name>(crowds: readonly Crowd<Id>[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const { nodes } of crowds) {
    for (const node of nodes) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}

function meetingMost<Id extends Name>(
  crowds: readonly Crowd<Id>[],
  things: ReadonlyMap<Id, number>,
  able: ReadonlySet<Id>,
): Id[] {
  const met = new Map<Id, number>();
  for (const { nodes } of crowds) {
    const there = nodes.filter((node) => able.has(node));
    for (const node of there) met.set(node, (met.get(node) ?? 0) + there.length - 1);
  }
  const by = (counts: ReadonlyMap<Id, number>, a: Id, b: Id): number =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0);
  return [...able].sort((a, b) => by(met, a, b) || by(things, a, b) || compare(a, b));
}

/** The pairs of these nodes that share enough, in a table with a cell for each pair. */
function countPairs<Id extends Name>(
  crowds: readonly Crowd<Id>[],
  kept: readonly Id[],
  { minimumShared, apart }: ProjectionOptions<Id>,
): ProjectedTie<Id>[] {
  const numbers = new Map(kept.map((id, number) => [id, number]));
  const shared = new Int32Array(kept.length ** 2);
  const weights = new Float64Array(kept.length ** 2);
  const inOrder = [...crowds].sort((a, b) => compare(a.via, b.via));
  for (const { nodes } of inOrder) {
    const there = nodes.flatMap((node) => numbers.get(node) ?? []).sort((a, b) => a - b);
    const weight = 1 / (nodes.length - 1);
    for (const [place, one] of there.entries()) {
      for (let next = place + 1; next < there.length; next += 1) {
        const cell = one * kept.length + (there[next] as number);
        shared[cell] = (shared[cell] as number) + 1;
        weights[cell] = (weights[cell] as number) + weight;
      }
    }
  }
  return kept.flatMap((source, row) =>
    kept.slice(row + 1).flatMap((target, offset) => {
      const cell = row * kept.length + row + 1 + offset;
      const sharedCount = shared[cell] as number;
      if (sharedCount < minimumShared || apart?.(source, target) === true) return [];
      const weight = Math.round((weights[cell] as number) * 1e6) / 1e6;
      return [{ source, target, sharedCount, weight }];
    }),
  );
}

function bySharing<Id extends Name>(ties: readonly ProjectedTie<Id>[]): Id[] {
  const sums = new Map<Id, number>();
  for (const { source, target, sharedCount } of ties) {
    for (const id of [source, target]) sums.set(id, (sums.get(id) ?? 0) + sharedCount);
  }
  return [...sums].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([id]) => id);
}

function strongestFirst<Id extends Name>(a: ProjectedTie<Id>, b: ProjectedTie<Id>): number {
  return (
    b.sharedCount - a.sharedCount ||
    b.weight - a.weight ||
    compare(a.source, b.source) ||
    compare(a.target, b.target)
  );
}

function compare(a: Name, b: Name): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
