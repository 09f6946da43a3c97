import type { Crowd } from '../../analytics/projection.js';
import type { EntityKind } from '../../domain/kinds.js';
import { PART_KIND, Parts } from '../../domain/parts/parts.js';
import { StandIns } from '../../domain/parts/stand-ins.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { MOST_PARTS, partLinks } from './parts.js';
import type { Ask } from './redirects.js';

/** A node, then the parts that stand for it and take part in this. */
export type ActingFor = (node: string, via: string) => readonly string[];

/** Who takes part for the nodes of a network. */
export interface Acting {
  /** The nodes and whoever acts for them. */
  readonly ids: readonly string[];
  /** Further kinds of these. */
  readonly kinds: readonly EntityKind[];
  /** True when there are more parts than are read. */
  readonly cut: boolean;
  /** The same crowd with each participant as the node it stands for. */
  readonly together: (crowd: Crowd) => Crowd;
  /** Whether one of two nodes is part of the other. */
  readonly apart: (a: string, b: string) => boolean;
  readonly actingFor: (met: readonly Crowd[]) => ActingFor;
}

/** Each node takes part for itself. */
export function nodesAlone(nodes: readonly string[]): Acting {
  return {
    ids: nodes,
    kinds: [],
    cut: false,
    together: (crowd) => crowd,
    apart: () => false,
    actingFor: () => (node) => [node],
  };
}

/** Parts take part for the nodes: one statement. */
export async function nodesWithParts(
  ask: Ask,
  nodes: readonly string[],
  view: TimeView,
): Promise<Acting> {
  const links = await ask(partLinks(MOST_PARTS + 1, view));
  const among = new Set(nodes);
  const parts = new Parts(links.slice(0, MOST_PARTS));
  const standIns = new StandIns(parts, { found: (id) => among.has(id) });
  return {
    ids: [...new Set([...nodes, ...nodes.flatMap((id) => standIns.for(id))])].sort(),
    kinds: [PART_KIND],
    cut: links.length > MOST_PARTS,
    together: (crowd) => together(crowd, standIns),
    apart: (a, b) => parts.kin(a, b),
    actingFor: (met) => {
      const there = new Map(met.map(({ via, nodes: all }) => [via, new Set(all)]));
      const acts = (part: string, via: string): boolean => there.get(via)?.has(part) === true;
      return (node, via) => [node, ...standIns.for(node).filter((part) => acts(part, via))];
    },
  };
}

/** A body does not take part in itself or in its own part. */
function together({ via, nodes }: Crowd, standIns: StandIns): Crowd {
  const above = [via, ...standIns.parts.wholesOf(via)];
  const heads = nodes.flatMap((node) => standIns.headsOf(node));
  return { via, nodes: [...new Set(heads)].filter((head) => !above.includes(head)) };
}
