import { toScreen, symbolScale, type Sight } from './camera.js';
import type { Box, Point } from './geometry.js';
import { controlPoint, curvePoint, polyline } from './geometry.js';
import { labelBox, type Measure, type Side } from './label-box.js';
import { placeLabels, type Labelled } from './label-places.js';
import { placeWords, type LineWord } from './line-words.js';
import type { Line } from './lines.js';
import { isNarrowed, lookedAt, nodeLook, type Attention } from './look.js';
import { lineCounts } from './line-counts.js';
import { badgeOf } from './badge.js';
import {
  paintBadge,
  paintGroup,
  paintLabel,
  paintPin,
  paintRing,
  paintWord,
  type Canvas,
} from './paint.js';
import type { Size } from './graph-data.js';
import type { Scene, SceneNode } from './scene.js';

/** Up to so many entities all are labelled; of more, the best linked ones that are in sight. */
const ALL_LABELLED = 60;
const MOST_LABELS = 90;

export interface LayerView {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Point>;
  readonly bends: ReadonlyMap<string, number>;
  readonly attention: Attention;
  readonly pinned: ReadonlySet<string>;
  /** Chosen together. */
  readonly picked: ReadonlySet<string>;
  readonly sight: Sight;
  readonly stage: Size;
  readonly family: string;
  readonly measure: Measure;
}

interface OnScreen extends Point {
  readonly id: string;
  readonly radius: number;
  readonly entry: SceneNode;
}

const inSight = (at: OnScreen, { width, height }: Size): boolean =>
  at.x > -40 && at.y > -20 && at.x < width + 40 && at.y < height + 20;

function onScreen({ scene, places, sight, stage }: LayerView): OnScreen[] {
  const grown = symbolScale(sight.scale);
  return [...scene.nodes].flatMap(([id, entry]) => {
    const at = places.get(id);
    if (at === undefined) return [];
    return [{ id, ...toScreen(at, sight, stage), radius: entry.radius * grown, entry }];
  });
}

function frameOf(stage: Size): Box {
  return { left: 4, top: 4, right: stage.width - 4, bottom: stage.height - 4 };
}

/** Which labels are shown and on which side; kept while the picture only moves. */
export function chooseLabels(view: LayerView): Map<string, Side> {
  const { scene, bends, attention, stage } = view;
  const all = onScreen(view);
  const seen = all.filter((at) => inSight(at, stage));
  const centre = lookedAt(scene, attention);
  const isFirst = (id: string): boolean =>
    centre === null
      ? (attention.emphasised?.has(id) ?? false)
      : id === centre || (scene.neighbours.get(centre)?.has(id) ?? false);
  const wanted = [...seen].sort(
    (a, b) =>
      Number(isFirst(b.id)) - Number(isFirst(a.id)) ||
      b.entry.links - a.entry.links ||
      (a.id < b.id ? -1 : 1),
  );
  const labelled = wanted
    .slice(0, scene.nodes.size <= ALL_LABELLED ? ALL_LABELLED : MOST_LABELS)
    .map(({ id, x, y, radius, entry }): Labelled => ({
      id,
      x,
      y,
      radius,
      links: entry.links,
      text: entry.text,
      first: isFirst(id),
    }));
  const byId = new Map(all.map((at) => [at.id, at]));
  const paths = scene.lines.flatMap((line) => {
    const [a, b] = [byId.get(line.source), byId.get(line.target)];
    if (a === undefined || b === undefined) return [];
    return [polyline(a, b, bends.get(line.id) ?? 0, 8)];
  });
  const placed = placeLabels(labelled, {
    paths,
    symbols: seen,
    frame: frameOf(stage),
    symbolsStayClear: true,
  });
  return new Map(placed.map(({ id, side }) => [id, side]));
}

const wordOf = (line: Line): string => line.relations[0]?.label ?? '';

function selectionWords(
  view: LayerView,
  byId: ReadonlyMap<string, OnScreen>,
  taken: readonly Box[],
  spared: readonly Box[],
): LineWord[] {
  const { selected, hovered } = view.attention;
  if (selected === null || (hovered !== null && hovered !== selected)) return [];
  const lines = view.scene.lines.filter(
    ({ source, target }) => source === selected || target === selected,
  );
  const words = lines.flatMap((line) => {
    const [a, b] = [byId.get(line.source), byId.get(line.target)];
    if (a === undefined || b === undefined) return [];
    const bend = view.bends.get(line.id) ?? 0;
    return [{ a, b, radiusA: a.radius, radiusB: b.radius, bend, text: wordOf(line) }];
  });
  return placeWords(words, taken, (text) => view.measure(text, false), spared);
}

/** The line under the pointer says what it stands for, wherever its words come to lie. */
function pointedWords(view: LayerView, byId: ReadonlyMap<string, OnScreen>): LineWord[] {
  const line = view.scene.lines.find(({ id }) => id === view.attention.hoveredLine);
  if (line === undefined) return [];
  const [a, b] = [byId.get(line.source), byId.get(line.target)];
  if (a === undefined || b === undefined) return [];
  const bend = view.bends.get(line.id) ?? 0;
  const text = allWordsOf(line);
  const measure = (words: string): number => view.measure(words, false);
  const alone = { a, b, radiusA: a.radius, radiusB: b.radius, bend, text };
  const along = placeWords([alone], [], measure);
  if (along.length > 0) return along;
  const at = curvePoint(a, controlPoint(a, b, bend), b, 0.5);
  const half = measure(text) / 2;
  const box = { left: at.x - half, right: at.x + half, top: at.y - 7, bottom: at.y + 7 };
  return [{ text, at, angle: 0, box }];
}

const MOST_WORDS = 3;

function allWordsOf({ relations }: Line): string {
  const all = [...new Set(relations.map(({ label }) => label))];
  return all.slice(0, MOST_WORDS).join(', ') + (all.length > MOST_WORDS ? ' …' : '');
}

/** Draws labels, words on lines, the ring and the pins over the symbols. */
export function paintLayer(
  context: Canvas,
  view: LayerView,
  sides: ReadonlyMap<string, Side>,
): void {
  const { scene, attention, stage, family } = view;
  const { theme } = attention;
  const all = onScreen(view).filter((at) => inSight(at, stage));
  const byId = new Map(all.map((at) => [at.id, at]));
  const narrowed = isNarrowed(scene, attention);
  context.clearRect(0, 0, stage.width, stage.height);
  const labels = all.flatMap((at) => {
    const side = sides.get(at.id);
    if (side === undefined) return [];
    const { lit } = nodeLook(at.entry, scene, attention);
    const box = labelBox(at.entry.text, at, at.radius, side);
    return [{ text: at.entry.text, side, box, lit, marked: lit && narrowed }];
  });
  const symbols = all.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const boxesOf = (some: typeof labels): Box[] => some.map(({ box }) => box);
  const taken = [...boxesOf(labels.filter(({ lit }) => lit)), ...symbols];
  const dimmed = boxesOf(labels.filter(({ lit }) => !lit));
  paintGroups(context, view, all);
  for (const label of labels) if (!label.lit) paintLabel(context, label, theme, family);
  const paintWords = (some: readonly LineWord[]): void => {
    for (const word of some) paintWord(context, word, theme, family);
  };
  if (!narrowed) paintWords(lineCounts(view, byId, [...taken, ...dimmed]));
  paintWords(selectionWords(view, byId, taken, dimmed));
  for (const label of labels) if (label.lit) paintLabel(context, label, theme, family);
  paintWords(pointedWords(view, byId));
  for (const { entry, radius, ...at } of all) {
    paintBadge(context, badgeOf(entry.node.difference, at, radius, theme));
  }
  paintChoice(context, view, byId);
}

function paintGroups(context: Canvas, view: LayerView, all: readonly OnScreen[]): void {
  for (const at of all)
    if (at.entry.node.members !== undefined)
      paintGroup(context, at, at.radius, view.attention.theme);
}

/** Rings around what is selected, dots on what is pinned. */
function paintChoice(
  context: Canvas,
  { attention: { selected, theme }, picked, pinned }: LayerView,
  byId: ReadonlyMap<string, OnScreen>,
): void {
  const there = (ids: Iterable<string>): OnScreen[] => [...ids].flatMap((id) => byId.get(id) ?? []);
  const ringed = selected === null ? picked : new Set([selected, ...picked]);
  for (const at of there(ringed)) paintRing(context, at, at.radius, theme);
  for (const at of there(pinned)) paintPin(context, at, at.radius, theme);
}
