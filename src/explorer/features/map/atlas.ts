import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';
import { Trouble } from '../../core/ask/trouble.js';
import { flatWorld, WORLD_ASPECT } from '../../drawing/geo/flat.js';
import { worldOf, type Atlas } from '../../drawing/geo/world.js';

/** The map as drawn on paper before anybody zooms. */
export const PAPER = { width: 1000, height: Math.round(1000 / WORLD_ASPECT) };
export const FLAT = flatWorld(PAPER, 4);

/** A piece of land, ready to be drawn. */
export interface Land {
  readonly code: string | null;
  readonly path: string;
  readonly isDisputed: boolean;
}

export interface DrawnWorld {
  readonly sea: string;
  readonly lands: readonly Land[];
  readonly boundaries: string;
  readonly open: string;
  /** Square pixels of paper that the land of a code covers. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Loads the world as this server has it: the coarse one for a whole map, the fine one for parts. */
export async function loadWorld(isFine: boolean, signal: AbortSignal): Promise<DrawnWorld> {
  const answer = await fetch(isFine ? fine : coarse, { signal });
  if (!answer.ok) throw new Trouble('server');
  const world = worldOf((await answer.json()) as Atlas);
  const sizes = new Map<string, number>();
  for (const { code, shapes } of world.areas) {
    if (code !== null) sizes.set(code, (sizes.get(code) ?? 0) + FLAT.path.area(shapes));
  }
  return {
    sea: FLAT.path({ type: 'Sphere' }) ?? '',
    lands: world.areas.map(({ code, shapes, isDisputed }) => ({
      ...{ code, isDisputed },
      path: FLAT.path(shapes) ?? '',
    })),
    boundaries: FLAT.path(world.boundaries) ?? '',
    open: FLAT.path(world.open) ?? '',
    sizes,
  };
}
