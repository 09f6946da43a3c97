/**
 * True when `a` becomes `b` by at most one slip of a typist: a letter added, left out or replaced,
 * or two neighbours swapped (Damerau-Levenshtein distance ≤ 1).
 */
export function withinOneSlip(a: string, b: string): boolean {
  const start = commonStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const end = commonStart(
    Array.from(restA).reverse().join(''),
    Array.from(restB).reverse().join(''),
  );
  const left = restA.slice(0, restA.length - end);
  const right = restB.slice(0, restB.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return (
    left.length === 2 && right.length === 2 && left === `${right.slice(1)}${right.slice(0, 1)}`
  );
}

/** How many characters two texts share from the beginning. */
function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/**
 * How many slips of a typist lie between two texts, as `withinOneSlip` counts them; `most + 1` where
 * they are more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  return distance(a, b, most, true);
}

function distance(a: string, b: string, most: number, withSwaps: boolean): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from(`${b} `, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow(a, b, row, withSwaps ? before : [], last);
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last.at(-1) ?? 0, most + 1);
}

/** The slips between the first `row` characters of `a` and every beginning of `b`. */
function nextRow(
  a: string,
  b: string,
  row: number,
  before: readonly number[],
  last: readonly number[],
): number[] {
  const next = [row];
  for (let at = 1; at <= b.length; at += 1) {
    const replaced = (last[at - 1] ?? 0) + Number(a[row - 1] !== b[at - 1]);
    const swapped = isSwap(a, b, row, at) ? (before[at - 2] ?? Infinity) + 1 : Infinity;
    next.push(Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, replaced, swapped));
  }
  return next;
}

function isSwap(a: string, b: string, row: number, at: number): boolean {
  return row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
}

/**
 * How many letters are to be added, left out or replaced to make one text of another (Levenshtein
 * distance: a swap counts as two); `most + 1` where they are more than `most`.
 */
export function lettersBetween(a: string, b: string, most: number): number {
  return distance(a, b, most, false);
}
