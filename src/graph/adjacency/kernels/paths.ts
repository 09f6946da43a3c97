import { Heap } from '../../paths/heap.js';
import { counts, type Adjacency, type HalfRule } from '../columns.js';
import { marks, type Marks } from './marks.js';
import { Reach } from './reach.js';

export interface PathsQuestion {
  readonly from: number;
  readonly to: number;
  /** The most steps of a path, and the most paths. */
  readonly maxLength: number;
  readonly limit: number;
  readonly rule: HalfRule;
  /** A bit for each kind of entity to pass through. */
  readonly through: number;
  readonly avoiding: readonly number[];
  readonly caps: PathCaps;
}

export interface PathCaps {
  /** Relations that are looked at in all. */
  readonly halves: number;
  /** Beginnings of paths that are tried for one length. */
  readonly beginnings: number;
}

export interface PathFound {
  /** From one end to the other, each once. */
  readonly nodes: readonly number[];
  readonly weakest: number;
  /** Of how many relations each of these is an end. */
  readonly degrees: readonly number[];
}

export interface PathsFound {
  /** Shortest first, then those whose weakest step is surest, then by the ids they pass. */
  readonly paths: readonly PathFound[];
  /** False when a cap was met, so that there may be other paths than these. */
  readonly whole: boolean;
}

/** The shortest paths between two entities, each passing an entity once. */
export function paths(graph: Adjacency, question: PathsQuestion): PathsFound {
  return new PathSearch(graph, question).run();
}

class CapMet extends Error {}

/** A beginning of a path. `bound`: no path that begins so has a surer weakest step. */
interface Beginning {
  readonly nodes: readonly number[];
  readonly weakest: number;
  readonly bound: number;
}

class PathSearch {
  readonly #avoided: Marks;
  readonly #found: { nodes: readonly number[]; weakest: number }[] = [];
  readonly #ahead: Level[] = [];
  readonly #fromSide: Reach;
  readonly #toSide: Reach;
  #looked = 0;

  constructor(
    private readonly graph: Adjacency,
    private readonly question: PathsQuestion,
  ) {
    const { from, to, avoiding } = question;
    this.#avoided = marks(graph.nodes);
    for (const node of avoiding) this.#avoided.add(node);
    const steps = this.#steps.bind(this);
    this.#fromSide = new Reach(graph, { start: from, end: to }, steps);
    this.#toSide = new Reach(graph, { start: to, end: from }, steps);
  }

  run(): PathsFound {
    let whole = true;
    try {
      whole = this.#search();
    } catch (error) {
      if (!(error instanceof CapMet)) throw error;
      whole = false;
    }
    const { start, end } = this.graph;
    const degree = (node: number): number => (end[node] as number) - (start[node] as number);
    return {
      paths: this.#found.map((path) => ({ ...path, degrees: path.nodes.map(degree) })),
      whole,
    };
  }

  #search(): boolean {
    const { maxLength, limit } = this.question;
    let whole = true;
    for (let length = 1; length <= maxLength && this.#found.length < limit; length += 1) {
      if (!this.#reach(length)) break;
      this.#lookAhead(length);
      whole = this.#pick(length, limit - this.#found.length) && whole;
    }
    return whole;
  }

  /** Grows the sides until they may touch in so many steps; false when they never do. */
  #reach(length: number): boolean {
    const [a, b] = [this.#fromSide, this.#toSide];
    while (a.depth + b.depth < length) {
      const side = a.weight <= b.weight ? a : b;
      side.grow();
      if (side.exhausted && !side.reachedEnd) return false;
    }
    return true;
  }

  /** The neighbours of an entity that may be met, once for each relation that counts. */
  #steps(node: number, visit: (other: number, sure: number) => void): void {
    const { graph, question } = this;
    const { rule, from, to } = question;
    const [first, last] = [graph.start[node] as number, graph.end[node] as number];
    this.#looked += last - first;
    if (this.#looked > question.caps.halves) throw new CapMet();
    for (let half = first; half < last; half += 1) {
      if (!counts(graph, half, rule)) continue;
      const other = graph.other[half] as number;
      if (other === node) continue;
      if (other !== from && other !== to && !this.#mayPass(other)) continue;
      visit(other, graph.confidence[half] as number);
    }
  }

  #mayPass(node: number): boolean {
    const kind = this.graph.kind[node] as number;
    return ((this.question.through >> kind) & 1) === 1 && !this.#avoided.has(node);
  }

  /**
   * By steps left: how sure the weakest of exactly so many steps to the end can be at best, from each
   * entity that is near enough to both ends. Walks may pass an entity twice here, so it is a bound.
   */
  #lookAhead(length: number): void {
    const { from, to } = this.question;
    const near = this.#fromSide;
    let level = this.#level(0);
    level.put(to, 1);
    for (let left = 1; left <= length; left += 1) {
      const earlier = level;
      level = this.#level(left);
      const within = length - left;
      for (const node of earlier.nodes) {
        const best = earlier.best(node);
        this.#steps(node, (other, sure) => {
          if (other === to || (other === from) !== (left === length)) return;
          if (!near.mayBeWithin(other, within)) return;
          level.put(other, Math.min(sure, best));
        });
      }
    }
  }

  #level(left: number): Level {
    const level = (this.#ahead[left] ??= new Level(this.graph.nodes));
    level.clear();
    return level;
  }

  /** The best paths of exactly this length; false when the budget ended before all were tried. */
  #pick(length: number, limit: number): boolean {
    const { from, caps } = this.question;
    const most = this.#found.length + limit;
    const queue = new Heap<Beginning>(
      (a, b) => b.bound - a.bound || this.#compare(a.nodes, b.nodes),
    );
    const bound = this.#ahead[length]?.best(from) ?? -1;
    if (bound >= 0) queue.push({ nodes: [from], weakest: 1, bound });
    for (let tried = 0; this.#found.length < most;) {
      const best = queue.pop();
      if (best === undefined) break;
      const left = length + 1 - best.nodes.length;
      if (left === 0) this.#found.push({ nodes: best.nodes, weakest: best.weakest });
      else tried += this.#lengthen(best, this.#ahead[left - 1] as Level, queue);
      if (tried > caps.beginnings) return false;
    }
    return true;
  }

  #lengthen({ nodes, weakest }: Beginning, ahead: Level, queue: Heap<Beginning>): number {
    const next = new Map<number, number>();
    this.#steps(nodes.at(-1) as number, (other, sure) => {
      if (ahead.best(other) >= 0) next.set(other, Math.max(next.get(other) ?? 0, sure));
    });
    let made = 0;
    for (const [other, sure] of next) {
      if (nodes.includes(other)) continue;
      const least = Math.min(weakest, sure);
      const bound = Math.min(least, ahead.best(other));
      queue.push({ nodes: [...nodes, other], weakest: least, bound });
      made += 1;
    }
    return made;
  }

  /** By the first id that differs; a beginning before what goes on from it. */
  #compare(a: readonly number[], b: readonly number[]): number {
    const { idRank } = this.graph;
    for (const [place, node] of a.entries()) {
      const other = b[place];
      if (other === undefined) return 1;
      if (node !== other) return (idRank[node] as number) - (idRank[other] as number);
    }
    return a.length - b.length;
  }
}

/** Entities with a bound each. */
class Level {
  readonly nodes: number[] = [];
  readonly #best: Float64Array;

  constructor(nodes: number) {
    this.#best = new Float64Array(nodes).fill(-1);
  }

  /** The bound of an entity; below zero when it is not here. */
  best(node: number): number {
    return this.#best[node] as number;
  }

  put(node: number, bound: number): void {
    const known = this.#best[node] as number;
    if (known < 0) this.nodes.push(node);
    if (bound > known) this.#best[node] = bound;
  }

  clear(): void {
    for (const node of this.nodes) this.#best[node] = -1;
    this.nodes.length = 0;
  }
}
