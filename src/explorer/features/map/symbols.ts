import { LEGEND_GROUPS, type RelationGroup } from '../../../domain/relation-groups.js';
import type { EntityRef } from '../../core/documents/picture.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import type { Seats } from '../../core/where/seats.js';
import { spotOf, type Spot } from '../../drawing/geo/spot.js';

/** Entities that stand at one spot: a city with what is there. */
export interface Stop {
  readonly key: string;
  readonly spot: Spot;
  readonly entities: readonly EntityRef[];
}

/** All relations seen between two stops, as one line. */
export interface Link {
  readonly key: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly ends: readonly [string, string];
  readonly group: RelationGroup;
  readonly relations: readonly string[];
}

export interface Symbols {
  readonly stops: readonly Stop[];
  readonly links: readonly Link[];
  /** Entities of the picture that no document places. */
  readonly unplaced: readonly EntityRef[];
}

export const keyOf = ([longitude, latitude]: Spot): string =>
  `${longitude.toFixed(2)} ${latitude.toFixed(2)}`;

/** Where what is seen stands on the globe, and which lines lead from one spot to another. */
export function symbolsOf({ nodes, relations }: Subgraph, seats: Seats): Symbols {
  const stops = new Map<string, { spot: Spot; entities: EntityRef[] }>();
  const places = new Map<string, string>();
  const unplaced: EntityRef[] = [];
  for (const node of nodes) {
    const spot = spotOf(seats.get(node.id));
    if (spot === null) {
      unplaced.push(node);
      continue;
    }
    const key = keyOf(spot);
    const stop = stops.get(key) ?? { spot, entities: [] };
    stop.entities.push(node);
    stops.set(key, stop);
    places.set(node.id, key);
  }
  return {
    stops: [...stops].map(([key, stop]) => ({ key, ...stop })),
    links: linksOf(relations, stops, places),
    unplaced,
  };
}

function linksOf(
  relations: Subgraph['relations'],
  stops: ReadonlyMap<string, { readonly spot: Spot }>,
  places: ReadonlyMap<string, string>,
): readonly Link[] {
  const links = new Map<string, { group: RelationGroup; relations: string[] }>();
  for (const { id, subject, object, group } of relations) {
    const [a, b] = [places.get(subject), places.get(object)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = [a, b].sort().join(' – ');
    const link = links.get(key) ?? { group, relations: [] };
    link.relations.push(id);
    if (LEGEND_GROUPS.indexOf(group) < LEGEND_GROUPS.indexOf(link.group)) link.group = group;
    links.set(key, link);
  }
  return [...links].flatMap(([key, link]) => {
    const [a = '', b = ''] = key.split(' – ');
    const [from, to] = [stops.get(a)?.spot, stops.get(b)?.spot];
    return from === undefined || to === undefined
      ? []
      : [{ key, from, to, ends: [a, b] as const, ...link }];
  });
}

/** More lines than this hide the map. */
const MOST_LINKS = 150;

/** All lines when the map bears them; else those of the subjects and the selection. */
export function fewestLinks(
  links: readonly Link[],
  stops: readonly Stop[],
  near: readonly string[],
): readonly Link[] {
  if (links.length <= MOST_LINKS) return links;
  const keys = new Set(
    stops
      .filter(({ entities }) => entities.some(({ id }) => near.includes(id)))
      .map(({ key }) => key),
  );
  return links.filter(({ ends }) => ends.some((end) => keys.has(end)));
}
