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
  const outlook = outlooks(links, asked);
  const { from, length, limit, budget } = asked;
  const ways: Way[] = [];
  const queue = new Heap<Beginning>(better);
  const bound = outlook[length]?.get(from);
  if (bound !== undefined) queue.push({ nodes: [from], weakest: 1, bound });
  let tried = 0;
  while (ways.length < limit) {
    const best = queue.pop();
    if (best === undefined) return { ways, whole: true };
    const at = best.nodes.at(-1) as string;
    const left = length + 1 - best.nodes.length;
    if (left === 0) {
      ways.push({ nodes: best.nodes, weakest: best.weakest });
      continue;
    }
    for (const [next, sure] of links.of(at)) {
      const ahead = outlook[left - 1]?.get(next);
      if (ahead === undefined || best.nodes.includes(next)) continue;
      tried += 1;
      const weakest = Math.min(best.weakest, sure);
      queue.push({ nodes: [...best.nodes, next], weakest, bound: Math.min(weakest, ahead) });
    }
    if (tried > budget) return { ways, whole: false };
  }
  return { ways, whole: true };
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
    const here = new Map<string, number>();
    for (const [id, ahead] of found[left - 1] ?? []) {
      for (const [before, sure] of links.of(id)) {
        if (before === to || (before === from) !== (left === length)) continue;
        if ((near.get(before) ?? Infinity) > length - left) continue;
        here.set(before, Math.max(here.get(before) ?? 0, Math.min(sure, ahead)));
      }
    }
    found.push(here);
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
