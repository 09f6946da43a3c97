import type { PartnerEdge, SharedThing, TieRelation } from '../../core/documents/partners.js';
import type { Registry } from '../../core/model/group-relations.js';

/**
 * The least sure of all things that two share, each taken at its best: the surest relation of either
 * side, and of these two the weaker. Of partners that share nothing, the surest direct tie.
 */
export function weakestOf({ shared, direct }: Pick<PartnerEdge, 'shared' | 'direct'>): number {
  if (shared.length === 0) return surest(direct);
  return Math.min(...shared.map(({ own, theirs }) => Math.min(surest(own), surest(theirs))));
}

/**
 * The earliest date from which sources place both at one thing, or tie them straight to each other;
 * null when none is dated.
 */
export function sinceOf({ shared, direct }: Pick<PartnerEdge, 'shared' | 'direct'>): string | null {
  const dates = [...shared.map(bothFrom), ...direct.map(({ validFrom }) => validFrom)];
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}

/** From when both were at it: the later of the two; unknown when one of them is. */
function bothFrom({ own, theirs }: SharedThing): string | null {
  const [a, b] = [earliest(own), earliest(theirs)];
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

function earliest(relations: readonly TieRelation[]): string | null {
  const dates = relations.map(({ validFrom }) => validFrom).filter((date) => date !== null);
  return dates.sort()[0] ?? null;
}

function surest(relations: readonly TieRelation[]): number {
  return Math.max(0, ...relations.map(({ confidence }) => confidence));
}

/** The words of relations read from one of their ends, each once: "is member of". */
export function readFrom(
  id: string,
  relations: readonly TieRelation[],
  registry: Registry,
): readonly string[] {
  return [
    ...new Set(
      relations.map(({ type, label, subject }) => {
        if (subject.id === id) return label;
        const entry = registry.get(type);
        return entry?.symmetric === true ? label : (entry?.inLabel ?? label);
      }),
    ),
  ];
}

/** An actor, its partners and what they share, best first, as many as a drawing takes. */
export function networkIds(
  self: string,
  edges: readonly Pick<PartnerEdge, 'node' | 'shared'>[],
  most: number,
): readonly string[] {
  const ids = new Set([self]);
  for (const { node, shared } of edges) {
    const next = [node.id, ...shared.map(({ entity }) => entity.id)];
    const added = next.filter((id) => !ids.has(id)).length;
    if (ids.size + added > most) continue;
    for (const id of next) ids.add(id);
  }
  return [...ids];
}
