import type { Line } from './lines.js';
import { marksNumber, widthOf } from './line-style.js';
import { AS_BEFORE, communityColour, DIMMED, mix, PALETTES, type Theme } from './palette.js';
import type { Scene, SceneNode } from './scene.js';

export interface Attention {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Where only some of it is meant: these, as long as nothing is looked at. */
  readonly emphasised?: ReadonlySet<string> | null;
  /** A line under the pointer, by its id. */
  readonly hoveredLine?: string | null;
  /** How dense it is where lines run, 0–1 by their ids. */
  readonly haze?: ReadonlyMap<string, number>;
  readonly theme: Theme;
  readonly colourBy: 'KIND' | ReadonlyMap<string, number>;
}

/** Pixels that a line has at least that differs between two dates. */
const DIFFERS = 2.2;
/** The share of its colour that a line loses at most in a dense part. */
const HAZE = 0.7;
/** Pixels by which a line under the pointer grows. */
const POINTED = 1.2;

export interface NodeLook {
  readonly colour: string;
  /** False while something else is looked at. */
  readonly lit: boolean;
}

export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly marks: number;
  readonly lit: boolean;
}

/** What is looked at: hover goes before selection; unknown ids count as nothing. */
export function lookedAt(scene: Scene, attention: Attention): string | null {
  const { hovered, selected } = attention;
  if (hovered !== null && scene.nodes.has(hovered)) return hovered;
  return selected !== null && scene.nodes.has(selected) ? selected : null;
}

/** Whether a symbol is looked at, or nothing else is. */
function isLit(id: string, scene: Scene, attention: Attention): boolean {
  const centre = lookedAt(scene, attention);
  if (centre === null) return attention.emphasised?.has(id) ?? true;
  return centre === id || (scene.neighbours.get(centre)?.has(id) ?? false);
}

/** Whether something is looked at, so that the rest steps back. */
export function isNarrowed(scene: Scene, attention: Attention): boolean {
  return lookedAt(scene, attention) !== null || (attention.emphasised ?? null) !== null;
}

export function nodeLook(entry: SceneNode, scene: Scene, attention: Attention): NodeLook {
  const { theme, colourBy } = attention;
  const palette = PALETTES[theme];
  const { id, kind } = entry.node;
  const own =
    colourBy === 'KIND' ? palette.kinds[kind] : communityColour(colourBy.get(id) ?? 99, theme);
  const lit = isLit(id, scene, attention);
  return { colour: lit ? own : mix(own, palette.canvas, DIMMED), lit };
}

function lineColour({ group, difference }: Line, theme: Theme): string {
  const { groups, differences, canvas } = PALETTES[theme];
  if (difference === undefined) return groups[group];
  return difference === 'same' ? mix(groups[group], canvas, AS_BEFORE) : differences[difference];
}

/** Pixels; what differs between two dates stands out. */
export function lineWidth({ confidence, difference }: Line): number {
  const width = widthOf(confidence);
  return difference === undefined || difference === 'same' ? width : Math.max(width, DIFFERS);
}

/** Fainter where many lines run together. */
function hazed(colour: string, { id }: Line, { haze, theme }: Attention): string {
  const dense = haze?.get(id) ?? 0;
  return dense === 0 ? colour : mix(colour, PALETTES[theme].canvas, 1 - HAZE * dense);
}

export function lineLook(line: Line, scene: Scene, attention: Attention): LineLook {
  const palette = PALETTES[attention.theme];
  const centre = lookedAt(scene, attention);
  const ends = [line.source, line.target];
  const pointed = line.id === attention.hoveredLine;
  const lit =
    pointed ||
    (centre === null
      ? ends.every((id) => attention.emphasised?.has(id) ?? true)
      : ends.includes(centre));
  const chosen = attention.selected !== null && ends.includes(attention.selected) && lit;
  const own = lineColour(line, attention.theme);
  const colour = centre === null && !pointed ? hazed(own, line, attention) : own;
  return {
    colour: lit ? colour : mix(colour, palette.canvas, DIMMED),
    width: lineWidth(line) + (pointed ? POINTED : 0),
    marks: marksNumber({
      status: line.status,
      isGone: line.difference === 'gone',
      possible: line.possible,
      vote: line.vote,
      arrowAtTarget: chosen,
      arrowAtSource: chosen && line.mutual,
    }),
    lit,
  };
}
