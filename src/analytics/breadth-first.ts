import type { Adjacency } from './adjacency.js';

/**
 * Breadth-first searches over one graph, one after the other, in the same memory: `order` and
 * `distance` hold until the next search.
 */
export class BreadthFirst {
  /** Numbers of the nodes reached, nearest first, the start among them; `reached` of them count. */
  readonly order: Int32Array;
  /** Steps from the start; −1 where it is not reached. */
  readonly distance: Int32Array;
  reached = 0;

  constructor(private readonly adjacency: Adjacency) {
    this.order = new Int32Array(adjacency.ids.length);
    this.distance = new Int32Array(adjacency.ids.length);
  }

  /** @param onShortest called for each tie that leads one step further from the start. */
  from(start: number, onShortest?: (from: number, to: number) => void): void {
    const { order, distance } = this;
    distance.fill(-1);
    distance[start] = 0;
    order[0] = start;
    this.reached = 1;
    for (let next = 0; next < this.reached; next += 1) {
      const node = order[next] as number;
      const further = (distance[node] as number) + 1;
      for (const neighbour of this.adjacency.neighbours[node] as Int32Array) {
        if (distance[neighbour] === -1) {
          distance[neighbour] = further;
          order[this.reached] = neighbour;
          this.reached += 1;
        }
        if (distance[neighbour] === further) onShortest?.(node, neighbour);
      }
    }
  }
}
