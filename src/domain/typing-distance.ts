/**
 * True when `a` becomes `b` by at most one slip of a typist: a letter added, left out or replaced,
 * or two neighbours swapped (Damerau-Levenshtein distance ≤ 1).
 */
export function withinOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA -= 1;
    endB -= 1;
  }
  const left = a.slice(start, endA + 1);
  const right = b.slice(start, endB + 1);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
