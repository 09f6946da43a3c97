import { Heap } from './heap.js';
import { distancesFrom, type Links } from './links.js';

/** A path, and the confidence of its weakest step. */
export interface Way {
  /** Ids from one end to the other, each once. */
  readonly nodes: readonly string[];
  readonly weakest: number;
}

export interface WaysAsked {
  readonly from: string;
  readonly to: string;
  /** How many steps exactly. */
  readonly length: number;
  readonly limit: number;
  /** How many beginnings of paths are tried at most. */
  readonly budget: number;
}

export interface WaysFound {
  readonly ways: readonly Way[];
  /** False when the budget ended before `limit` paths were found or all were tried. */
  readonly whole: boolean;
}

/** A beginning of a path. `bound`: no path that begins so has a surer weakest step. */
interface Beginning extends Way {
  readonly bound: number;
}

/**
 * The best paths of exactly this length: those whose weakest step is surest first, then by the ids
 * they pass. The most promising beginning is lengthened first, so that the paths come out in order
 * and those that are not asked for are never made.
 */
export function simplePaths(links: Links, asked: WaysAsked): WaysFound {
  const ahead = outlooks(links, asked);
  const ways: Way[] = [];
  const queue = new Heap<Beginning>(better);
  const bound = ahead[asked.length]?.get(asked.from);
  if (bound !== undefined) queue.push({ nodes: [asked.from], weakest: 1, bound });
  for (let tried = 0; ways.length < asked.limit;) {
    const best = queue.pop();
    if (best === undefined) break;
    const left = asked.length + 1 - best.nodes.length;
    if (left === 0) ways.push({ nodes: best.nodes, weakest: best.weakest });
    else tried += lengthen(best, links, ahead[left - 1] ?? new Map(), queue);
    if (tried > asked.budget) return { ways, whole: false };
  }
  return { ways, whole: true };
}

/**
 * Queues the beginnings that are one step longer and can still reach the end.
 * @returns how many.
 */
function lengthen(
  { nodes, weakest }: Beginning,
  links: Links,
  ahead: ReadonlyMap<string, number>,
  queue: Heap<Beginning>,
): number {
  let made = 0;
  for (const [next, sure] of links.of(nodes.at(-1) ?? '')) {
    const best = ahead.get(next);
    if (best === undefined || nodes.includes(next)) continue;
    const longer = { nodes: [...nodes, next], weakest: Math.min(weakest, sure) };
    queue.push({ ...longer, bound: Math.min(longer.weakest, best) });
    made += 1;
  }
  return made;
}

/**
 * By steps left: how sure the weakest of exactly so many steps to the end can be at best, from each
 * entity that is near enough to both ends. Walks may pass an entity twice here, so it is a bound; of
 * shortest paths it is exact.
 */
function outlooks(links: Links, { from, to, length }: WaysAsked): Map<string, number>[] {
  const near = distancesFrom(links, from, length);
  const found = [new Map([[to, 1]])];
  if (!near.has(to)) return found;
  for (let left = 1; left <= length; left += 1) {
    const fits = (id: string): boolean =>
      id !== to &&
      (id === from) === (left === length) &&
      (near.get(id) ?? Infinity) <= length - left;
    found.push(before(links, found[left - 1] ?? new Map(), fits));
  }
  return found;
}

/** The same one step earlier: for the neighbours of these that fit. */
function before(
  links: Links,
  ahead: ReadonlyMap<string, number>,
  fits: (id: string) => boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [id, best] of ahead) {
    for (const [other, sure] of links.of(id)) {
      if (!fits(other)) continue;
      found.set(other, Math.max(found.get(other) ?? 0, Math.min(sure, best)));
    }
  }
  return found;
}

function better(a: Beginning, b: Beginning): number {
  return b.bound - a.bound || compareIds(a.nodes, b.nodes);
}

/** By the first id that differs; a beginning before what goes on from it. */
function compareIds(a: readonly string[], b: readonly string[]): number {
  for (const [index, id] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (id !== other) return id < other ? -1 : 1;
  }
  return a.length - b.length;
}
