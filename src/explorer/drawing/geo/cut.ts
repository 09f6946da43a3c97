import type { MultiPolygon, Polygon, Position } from 'geojson';

type Ring = Position[];
export type Shapes = Polygon | MultiPolygon;

/** The polygons of a shape, each a list of rings. */
export const polygonsOf = (shapes: Shapes): Ring[][] =>
  shapes.type === 'Polygon' ? [shapes.coordinates] : shapes.coordinates;

const shapesOf = (coordinates: Ring[][]): Shapes => ({ type: 'MultiPolygon', coordinates });

const outer = ([ring = []]: Ring[]): Ring => ring;

/** Whether a flat ring holds a spot. */
export function holds(ring: Ring, [x, y]: readonly [number, number]): boolean {
  let isInside = false;
  ring.forEach(([ax = 0, ay = 0], at) => {
    const [bx = 0, by = 0] = ring[(at + 1) % ring.length] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  });
  return isInside;
}

/** A shape in two: the polygon that holds the spot, and the others; null when none does. */
export function partAt(
  shapes: Shapes,
  spot: readonly [number, number],
): readonly [part: Shapes, rest: Shapes] | null {
  const polygons = polygonsOf(shapes);
  const found = polygons.find((polygon) => holds(outer(polygon), spot));
  if (found === undefined) return null;
  return [shapesOf([found]), shapesOf(polygons.filter((polygon) => polygon !== found))];
}

/** What of a ring lies on one side of a parallel; empty when nothing does. */
function side(ring: Ring, parallel: number, isBelow: boolean): Ring {
  const within = (latitude: number): boolean =>
    isBelow ? latitude <= parallel : latitude >= parallel;
  const kept = ring.flatMap((from, at) => {
    const [ax = 0, ay = 0] = from;
    const [bx = 0, by = 0] = ring[(at + 1) % ring.length] ?? [];
    const crossing =
      within(ay) === within(by) ? [] : [[ax + ((bx - ax) * (parallel - ay)) / (by - ay), parallel]];
    return [...(within(ay) ? [from] : []), ...crossing];
  });
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}

/** A shape in two along a parallel: what lies south of it, and what lies north. */
export function splitAt(shapes: Shapes, parallel: number): readonly [south: Shapes, north: Shapes] {
  const half = (isBelow: boolean): Shapes =>
    shapesOf(
      polygonsOf(shapes)
        .map((polygon) => polygon.map((ring) => side(ring, parallel, isBelow)))
        .filter((polygon) => outer(polygon).length > 3),
    );
  return [half(true), half(false)];
}

/** Whether the middle of a stretch is in a box: west, south, east, north. */
function isWithin(
  [[ax = 0, ay = 0], [bx = 0, by = 0]]: readonly [Position, Position],
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  return x >= west && x <= east && y >= south && y <= north;
}

/** The stretches of lines that lie within a box, and the others. */
export function linesWithin(
  lines: readonly Position[][],
  box: readonly [number, number, number, number],
): readonly [inside: Position[][], outside: Position[][]] {
  const inside: Position[][] = [];
  const outside: Position[][] = [];
  for (const line of lines) {
    let before: Position[][] | null = null;
    line.slice(1).forEach((to, at) => {
      const from = line[at] ?? to;
      const list = isWithin([from, to], box) ? inside : outside;
      if (list === before) list.at(-1)?.push(to);
      else list.push([from, to]);
      before = list;
    });
  }
  return [inside, outside];
}
