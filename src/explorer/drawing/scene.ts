import { bendOf, type Standing } from './bends.js';
import { labelText, type LabelText, type Measure } from './label-box.js';
import { labelLines } from './label-text.js';
import { countLinks, mergePairs, type Line } from './lines.js';
import type { Shape } from './layout/shape.js';
import type { GraphData, GraphNode } from './graph-data.js';
import { groupRadius, radiusOf } from './symbols.js';

/** What the reader hides, and what sizes stand for. */
export interface Filters {
  readonly hiddenKinds: ReadonlySet<string>;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly minConfidence: number;
  readonly sizeBy: 'LINKS' | ReadonlyMap<string, number>;
  /** Entities taken out one by one. */
  readonly hiddenEntities?: ReadonlySet<string>;
  /** True when entities that no line reaches are not drawn. */
  readonly onlyLinked?: boolean;
  /** How many entities are drawn at most; MOST_NODES when missing. */
  readonly most?: number;
}

export interface SceneNode {
  readonly node: GraphNode;
  readonly links: number;
  readonly radius: number;
  readonly text: LabelText;
}

/** What is drawn of a picture, before it has places. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly lines: readonly Line[];
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entities of the picture that are not drawn because there are too many. */
  readonly left: number;
}

/** More than this many are not drawn: the best-connected are. */
export const MOST_NODES = 2000;
const HUBS = 6;
const LEAST_HUB = 3;
/** A hub has at least this share of the links of the best linked. */
const HUB_SHARE = 0.25;

/** Sizes by a value are spread over the same radii as sizes by links. */
function radii(
  ids: readonly string[],
  links: ReadonlyMap<string, number>,
  sizeBy: Filters['sizeBy'],
): (id: string) => number {
  if (sizeBy === 'LINKS') return (id) => radiusOf(links.get(id) ?? 0);
  const most = Math.max(...ids.map((id) => sizeBy.get(id) ?? 0), 1e-9);
  return (id) => radiusOf((16 * (sizeBy.get(id) ?? 0)) / most);
}

const byLinks =
  (links: ReadonlyMap<string, number>) =>
  (a: GraphNode, b: GraphNode): number =>
    (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1);

function neighbourhoods(lines: readonly Line[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const meet = (one: string, other: string): void => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, new Set([other]));
    else known.add(other);
  };
  for (const { source, target } of lines) {
    meet(source, target);
    meet(target, source);
  }
  return neighbours;
}

/** The few that are largest by what sizes stand for: their names stand out. */
function hubsOf(
  ranked: readonly GraphNode[],
  links: ReadonlyMap<string, number>,
  sizeBy: Filters['sizeBy'],
): ReadonlySet<string> {
  const value = ({ id }: GraphNode): number =>
    (sizeBy === 'LINKS' ? links.get(id) : sizeBy.get(id)) ?? 0;
  const order = [...ranked].sort((a, b) => value(b) - value(a));
  const least = (order[0] === undefined ? 0 : value(order[0])) * HUB_SHARE;
  const isHub = (node: GraphNode): boolean =>
    value(node) >= least && (links.get(node.id) ?? 0) >= LEAST_HUB;
  return new Set(
    order
      .slice(0, HUBS)
      .filter(isHub)
      .map(({ id }) => id),
  );
}

export function composeScene(picture: GraphData, filters: Filters, measure: Measure): Scene {
  const shown = picture.nodes.filter(
    ({ id, kind }) => !filters.hiddenKinds.has(kind) && filters.hiddenEntities?.has(id) !== true,
  );
  const known = new Set(shown.map(({ id }) => id));
  const relations = picture.relations.filter(
    ({ subject, object, group, confidence }) =>
      known.has(subject) &&
      known.has(object) &&
      !filters.hiddenGroups.has(group) &&
      confidence >= filters.minConfidence,
  );
  const all = mergePairs(relations);
  const counts = countLinks(all);
  const stay = filters.onlyLinked === true ? shown.filter(({ id }) => counts.has(id)) : shown;
  const ranked = [...stay].sort(byLinks(counts));
  const kept = ranked.slice(0, Math.min(filters.most ?? MOST_NODES, MOST_NODES));
  const drawn = new Set(kept.map(({ id }) => id));
  const lines = all.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  const links = countLinks(lines);
  const radius = radii([...drawn], links, filters.sizeBy);
  const hubs = hubsOf(kept, links, filters.sizeBy);
  const nodes = new Map(
    kept.map((node): [string, SceneNode] => {
      const count = links.get(node.id) ?? 0;
      const hub = hubs.has(node.id);
      const text = labelText(labelLines(node), hub, measure);
      const size = radius(node.id);
      const stands = node.members === undefined ? 0 : groupRadius(node.members.length);
      return [node.id, { node, links: count, radius: Math.max(size, stands), text }];
    }),
  );
  return { nodes, lines, neighbours: neighbourhoods(lines), left: ranked.length - kept.length };
}

/** The same scene as the layout sees it, in the order of the ids. */
export function shapeOf(scene: Scene): Shape {
  const ids = [...scene.nodes.keys()].sort();
  const index = new Map(ids.map((id, at) => [id, at]));
  const each = <T>(read: (node: SceneNode) => T): T[] =>
    ids.flatMap((id) => {
      const node = scene.nodes.get(id);
      return node === undefined ? [] : [read(node)];
    });
  return {
    ids,
    lines: scene.lines.map(
      ({ source, target }) => [index.get(source) ?? 0, index.get(target) ?? 0] as const,
    ),
    radii: each(({ radius }) => radius),
    links: each(({ links }) => links),
    texts: each(({ text }) => text),
  };
}

/** Bends of all lines; pictures with very many lines keep them straight. */
export function bendsOf(
  lines: readonly Line[],
  symbols: ReadonlyMap<string, Standing>,
): Map<string, number> {
  const all = [...symbols];
  if (lines.length * all.length > 1_500_000) return new Map();
  return new Map(lines.map((line) => [line.id, bendOf(line, symbols, all)]));
}
