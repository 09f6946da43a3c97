/** Days from one to another, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** True when all of the second lies within the first. */
export function includes(days: Days, others: Days): boolean {
  return days.from <= others.from && others.to <= days.to;
}

export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The same days in order, with those that meet or follow one another joined. */
export function joined(all: readonly Days[]): Days[] {
  const found: Days[] = [];
  for (const days of [...all].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === undefined || days.from > last.to + 1) found.push(days);
    else found[found.length - 1] = { from: last.from, to: Math.max(last.to, days.to) };
  }
  return found;
}

/** What of them lies within the limits. */
export function within(all: readonly Days[], limits: Days): Days[] {
  return all
    .map(({ from, to }) => ({ from: Math.max(from, limits.from), to: Math.min(to, limits.to) }))
    .filter(({ from, to }) => from <= to);
}

/** What of them lies before and after some days. */
export function without(all: readonly Days[], gone: Days): Days[] {
  return [
    ...within(all, { from: -Infinity, to: gone.from - 1 }),
    ...within(all, { from: gone.to + 1, to: Infinity }),
  ].sort((a, b) => a.from - b.from);
}
