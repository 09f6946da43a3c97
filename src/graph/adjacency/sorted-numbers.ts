import type { Steps } from '../../analytics/steps.js';
import type { Before } from './order.js';

/** Numbers that are sorted or merged without a break. */
const AT_ONCE = 1000;

/** The numbers below `length` in an order, in steps: a process has other things to do. */
export function* sortedNumbers(length: number, before: Before): Steps<number[]> {
  let runs: number[][] = [];
  for (let start = 0; start < length; start += AT_ONCE) {
    const run = Array.from({ length: Math.min(AT_ONCE, length - start) }, (_, at) => start + at);
    runs.push(run.sort((a, b) => (before(a, b) ? -1 : 1)));
    yield;
  }
  while (runs.length > 1) {
    const merged: number[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], before));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge(one: readonly number[], other: readonly number[], before: Before): Steps<number[]> {
  const merged: number[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const fromOther =
      i === one.length || (j < other.length && before(other[j] as number, one[i] as number));
    merged.push((fromOther ? other[j++] : one[i++]) as number);
    if (merged.length % AT_ONCE === 0) yield;
  }
  return merged;
}
