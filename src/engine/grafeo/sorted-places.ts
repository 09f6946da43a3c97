import type { EntityKind } from '../../domain/kinds.js';

/** What an entity is ordered by. */
export interface Place {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
}

/** Where a page begins. */
export type Mark = Omit<Place, 'kind'>;

export type Compare = (a: Mark, b: Mark) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byId: Compare = (a, b) => byText(a.id, b.id);
export const byName: Compare = (a, b) => byText(a.name, b.name) || byId(a, b);
/** Names the other way round, but those of one name by id. */
export const byNameDown: Compare = (a, b) => byText(b.name, a.name) || byId(a, b);
export const byCount: Compare = (a, b) => b.count - a.count || byId(a, b);

/** What changes in a list. */
export interface Change {
  /** Places as they stand in it. */
  readonly gone: Set<Place>;
  readonly come: Place[];
}

/** From this many changes on a list is sorted anew, which costs less than to move each in it. */
const MANY = 200;

/** A sorted list after a change; the list given is not to be used any more. */
export function changedList(list: Place[], { gone, come }: Change, compare: Compare): Place[] {
  if (gone.size + come.length >= MANY) {
    return [...list.filter((place) => !gone.has(place)), ...come].sort(compare);
  }
  for (const place of gone) list.splice(firstFrom(list, place, compare), 1);
  for (const place of come) list.splice(firstFrom(list, place, compare), 0, place);
  return list;
}

/** The index of the first place that is not before this one. */
function firstFrom(list: readonly Place[], mark: Mark, compare: Compare): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there !== undefined && compare(there, mark) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A list from a place on or, backward, what is before it, nearest first. */
export function* along(
  list: readonly Place[],
  from: Mark | null,
  backward: boolean,
  compare: Compare,
): Generator<Place> {
  if (backward) {
    let at = from === null ? list.length : firstFrom(list, from, compare);
    while (at > 0) yield list[--at] as Place;
    return;
  }
  for (let at = from === null ? 0 : firstFrom(list, from, compare); at < list.length; at += 1) {
    const place = list[at] as Place;
    if (from === null || compare(place, from) !== 0) yield place;
  }
}

/** A list by name as `along` gives one that is sorted by `byNameDown`. */
export function* alongDown(
  list: readonly Place[],
  from: Mark | null,
  backward: boolean,
): Generator<Place> {
  const startOf = (name: string): number => firstFrom(list, { id: '', name, count: 0 }, byName);
  // No name is between one and the same with the least letter behind it.
  const endOf = (name: string): number => startOf(`${name}\u0000`);
  const isBeyond = (place: Place): boolean => {
    const side = from === null ? 1 : byNameDown(place, from);
    return from === null || (backward ? side < 0 : side > 0);
  };
  for (let at = beginning(); ;) {
    const next = list[backward ? at : at - 1];
    if (next === undefined) return;
    const [start, end] = [startOf(next.name), endOf(next.name)];
    const same = list.slice(start, end).filter(isBeyond);
    yield* backward ? same.reverse() : same;
    at = backward ? end : start;
  }

  function beginning(): number {
    if (from === null) return backward ? 0 : list.length;
    return backward ? startOf(from.name) : endOf(from.name);
  }
}

/** The first of these, at most so many. */
export function firstOf(places: Generator<Place>, limit: number): Place[] {
  const taken: Place[] = [];
  for (const place of places) {
    if (taken.length === limit) break;
    taken.push(place);
  }
  return taken;
}
