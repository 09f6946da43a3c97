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
