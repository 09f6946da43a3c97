/** A span of values that are drawn alike: from `from` up to what comes before the next. */
export interface Class {
  readonly from: number;
  readonly to: number | null;
  readonly countries: number;
}

/** Steps of a ramp that the eye can tell apart on a map. */
export const MOST_CLASSES = 5;

/** 1, 2, 5, 10, 20, 50 … up to a number. */
function roundNumbers(most: number): number[] {
  const found: number[] = [];
  for (let power = 1; power <= most; power *= 10) {
    for (const step of [1, 2, 5]) if (step * power <= most) found.push(step * power);
  }
  return found;
}

/** So many of a list, as evenly as can be, the first among them. */
function someOf(list: readonly number[], most: number): readonly number[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] ?? 0);
}

/**
 * Values put into at most five classes between round numbers, each larger than the one before as
 * counts of things are: few countries have much.
 */
export function classesOf(values: readonly number[]): readonly Class[] {
  const above = values.filter((value) => value > 0);
  if (above.length === 0) return [];
  const [least, most] = [Math.min(...above), Math.max(...above)];
  const all = roundNumbers(most);
  const first = Math.max(
    0,
    all.findLastIndex((one) => one <= least),
  );
  const starts = someOf(all.slice(first), MOST_CLASSES);
  const found = (starts.length === 0 ? [least] : starts).map((from, at) => {
    const to = starts[at + 1] ?? null;
    const isWithin = (value: number) => (at === 0 || value >= from) && (to === null || value < to);
    return { from, to, countries: above.filter(isWithin).length };
  });
  return found.filter(({ countries }) => countries > 0);
}

/** The class that a value belongs to, from 0; null when it has none. */
export function classOf(value: number, classes: readonly Class[]): number | null {
  if (value <= 0 || classes.length === 0) return null;
  const at = classes.findLastIndex(({ from }) => value >= from);
  return Math.max(0, at);
}
