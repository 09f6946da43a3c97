import type { Point } from '../geometry.js';
import { lineLook, nodeLook, type Attention } from '../look.js';
import type { Still } from './drawing.js';

/** Where a symbol stands, in pixels, its radius and its colour as `#rrggbb`. */
export interface Look extends Point {
  readonly size: number;
  readonly colour: string;
}

export interface Looks {
  /** By the id of the entity; what is not drawn is missing. */
  readonly nodes: ReadonlyMap<string, Look>;
  /** Colours by the id of the relation. */
  readonly relations: ReadonlyMap<string, string>;
}

/** How everything looks while nothing is looked at more than the rest; null where nothing is drawn. */
export function looksOf(still: Still | null): Looks | null {
  if (still === null) return null;
  const { scene, places } = still;
  const { theme, colourBy } = still.attention;
  const attention: Attention = { selected: null, hovered: null, theme, colourBy };
  const round = (value: number): number => Math.round(value * 100) / 100;
  const nodes = [...scene.nodes].flatMap(([id, entry]): [string, Look][] => {
    const at = places.get(id);
    if (at === undefined) return [];
    const { colour } = nodeLook(entry, scene, attention);
    return [[id, { x: round(at.x), y: round(at.y), size: round(entry.radius), colour }]];
  });
  const relations = scene.lines.flatMap((line) => {
    const { colour } = lineLook(line, scene, attention);
    return line.relations.map(({ id }): [string, string] => [id, colour]);
  });
  return { nodes: new Map(nodes), relations: new Map(relations) };
}
