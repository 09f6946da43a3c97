import { codeFrom, codeOf, IN, OUT, shared, type Adjacency, type Halves } from './columns.js';
import type { LinkRow } from './statements.js';

/** A relation with the numbers of its subject and object. */
export interface NumberedLink extends LinkRow {
  readonly s: number;
  readonly o: number;
}

export interface HalvesRevision {
  /** How many numbers there are after it. */
  readonly nodes: number;
  /** Entities of which all relations are among `links`. */
  readonly around: ReadonlySet<number>;
  /** All relations between the two of each pair are among `links`. */
  readonly between: readonly (readonly [number, number])[];
  readonly links: readonly NumberedLink[];
  /** Where there is room for new lists. */
  readonly at: number;
}

export interface RevisedHalves extends Pick<Adjacency, 'start' | 'end'> {
  /** Where there is room then. */
  readonly used: number;
}

/**
 * Writes the lists of everybody concerned anew, behind all others, so that whoever reads the old ones
 * is not disturbed; null when there is no room for them.
 */
export function revisedHalves(graph: Adjacency, revision: HalvesRevision): RevisedHalves | null {
  const { nodes, links } = revision;
  const replaced = replacedPairs(revision);
  const fresh = freshHalves(links);
  const [start, end] = [shared.numbers(nodes), shared.numbers(nodes)];
  start.set(graph.start);
  end.set(graph.end);
  let used = revision.at;
  for (const node of concerned(graph, revision)) {
    const added = fresh.get(node) ?? [];
    const [first, last] = [graph.start[node] ?? 0, graph.end[node] ?? 0];
    if (used + last - first + added.length > graph.other.length) return null;
    let at = copyKept(graph, node, replaced, used);
    for (const one of added) put(graph, at++, node, one);
    start[node] = used;
    end[node] = used = at;
  }
  return { start, end, used };
}

/** A relation, and its direction as seen from an end. */
type FreshHalf = readonly [link: NumberedLink, direction: number];

function freshHalves(links: readonly NumberedLink[]): Map<number, FreshHalf[]> {
  const fresh = new Map<number, FreshHalf[]>();
  const add = (node: number, half: FreshHalf): void => {
    const known = fresh.get(node);
    if (known === undefined) fresh.set(node, [half]);
    else known.push(half);
  };
  for (const link of links) {
    add(link.s, [link, link.s === link.o ? OUT | IN : OUT]);
    if (link.s !== link.o) add(link.o, [link, IN]);
  }
  return fresh;
}

type IsReplaced = (node: number, other: number) => boolean;

function replacedPairs({ around, between, nodes }: HalvesRevision): IsReplaced {
  const pairs = new Set(between.flatMap(([a, b]) => [a * nodes + b, b * nodes + a]));
  return (node, other) => around.has(node) || around.has(other) || pairs.has(node * nodes + other);
}

/** Everybody whose list becomes another. */
function concerned(graph: Adjacency, { around, between, links }: HalvesRevision): Set<number> {
  const found = new Set<number>(around);
  for (const node of around) {
    for (let half = graph.start[node] ?? 0; half < (graph.end[node] ?? 0); half += 1) {
      found.add(graph.other[half] as number);
    }
  }
  for (const pair of between) for (const node of pair) found.add(node);
  for (const { s, o } of links) found.add(s).add(o);
  return found;
}

/** Copies the halves of an entity that stay; the place after the last. */
function copyKept(graph: Adjacency, node: number, replaced: IsReplaced, to: number): number {
  let at = to;
  const last = graph.end[node] ?? 0;
  for (let half = graph.start[node] ?? 0; half < last; half += 1) {
    if (!replaced(node, graph.other[half] as number)) copyHalf(graph, half, at++);
  }
  return at;
}

function copyHalf(graph: Halves, half: number, at: number): void {
  graph.other[at] = graph.other[half] as number;
  graph.code[at] = graph.code[half] as number;
  graph.from[at] = graph.from[half] as number;
  graph.to[at] = graph.to[half] as number;
  graph.confidence[at] = graph.confidence[half] as number;
}

function put(graph: Halves, at: number, node: number, [link, direction]: FreshHalf): void {
  graph.other[at] = link.s === node ? link.o : link.s;
  graph.code[at] = codeFrom(codeOf(link.type, link.status), direction);
  graph.from[at] = link.from;
  graph.to[at] = link.to;
  graph.confidence[at] = link.confidence;
}
