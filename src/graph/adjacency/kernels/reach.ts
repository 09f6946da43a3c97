import type { Adjacency } from '../columns.js';

/** Calls for each neighbour that may be met. */
export type Steps = (node: number, visit: (other: number) => void) => void;

/** How far entities are from one end of a path, as far as the search has gone. */
export class Reach {
  /** All entities at most so many steps away are known; without end when there are no others. */
  depth = 0;
  reachedEnd = false;
  readonly #distance: Int8Array;
  #frontier: number[];
  #weight: number;
  #layers = 0;

  constructor(
    private readonly graph: Adjacency,
    private readonly ends: { readonly start: number; readonly end: number },
    private readonly steps: Steps,
  ) {
    this.#distance = new Int8Array(graph.nodes).fill(-1);
    this.#distance[ends.start] = 0;
    this.#frontier = [ends.start];
    this.#weight = this.#degree(ends.start);
  }

  /** How much there is to look at when it grows. */
  get weight(): number {
    return this.#weight;
  }

  get exhausted(): boolean {
    return this.#frontier.length === 0;
  }

  /** Goes one step further. Paths end at the other end, so it is no entity to go on from. */
  grow(): void {
    const next: number[] = [];
    let weight = 0;
    this.#layers += 1;
    for (const node of this.#frontier) {
      this.steps(node, (other) => {
        if ((this.#distance[other] as number) >= 0) return;
        this.#distance[other] = this.#layers;
        if (other === this.ends.end) {
          this.reachedEnd = true;
          return;
        }
        next.push(other);
        weight += this.#degree(other);
      });
    }
    this.#frontier = next;
    this.#weight = weight;
    this.depth = next.length === 0 ? Infinity : this.#layers;
  }

  /** False when it is known to be further away. */
  mayBeWithin(node: number, steps: number): boolean {
    const distance = this.#distance[node] as number;
    return distance >= 0 ? distance <= steps : steps > this.depth;
  }

  #degree(node: number): number {
    return (this.graph.end[node] as number) - (this.graph.start[node] as number);
  }
}
