import { stretch, type Known } from './arrange.js';
import type { Point } from './geometry.js';
import type { GraphData, Positions, Size } from './graph-data.js';

function same(one: Positions | undefined, other: Positions | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => one[id]?.[0] === other[id]?.[0] && one[id]?.[1] === other[id]?.[1])
  );
}

/** What is known of places from one picture to the next, also of entities hidden meanwhile. */
export class Memory {
  private readonly places = new Map<string, Point>();
  private given: Map<string, Point> = new Map();
  private supplied: Positions | undefined;

  /** A picture that brings other places begins anew; one that grew keeps what it had. */
  recall(picture: GraphData, stage: Size): Known {
    if (!same(picture.positions, this.supplied)) {
      this.places.clear();
      this.supplied = picture.positions;
      const all = Object.entries(picture.positions ?? {});
      this.given = stretch(new Map(all.map(([id, [x, y]]) => [id, { x, y }])), stage);
    }
    const ids = new Set(picture.nodes.map(({ id }) => id));
    for (const id of this.places.keys()) if (!ids.has(id)) this.places.delete(id);
    return { given: this.given, before: this.places };
  }

  keep(places: ReadonlyMap<string, Point>): void {
    for (const [id, at] of places) this.places.set(id, at);
  }
}
