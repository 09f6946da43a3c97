const GAP = 4;
/** What the button for the rest takes. */
const MORE = 84;

/**
 * Which of a row of things there is room for: all, or the first ones beside a button for the rest;
 * the current one always.
 * @param widths in px, of each
 * @param room in px
 * @param current the place of the current one; below zero when it is none of them
 */
export function fitting(widths: readonly number[], room: number, current: number): number[] {
  const all = widths.map((_, at) => at);
  const isRoom = (places: readonly number[], room: number): boolean =>
    places.reduce((sum, at) => sum + (widths[at] ?? 0) + GAP, 0) <= room;
  if (isRoom(all, room)) return all;
  const own = current < 0 ? [] : [current];
  for (let count = all.length - 1; count > 0; count -= 1) {
    const first = all.slice(0, count);
    const places = current < count ? first : [...first.slice(0, -1), current];
    if (isRoom(places, room - MORE)) return places;
  }
  return own;
}
