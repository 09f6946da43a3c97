import { readFileSync } from 'node:fs';

/** Milliseconds of a number of requests. */
export interface Timing {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95) };
}

/** How long it takes, and what it gives. */
export async function timed<Result>(
  work: () => Promise<Result>,
): Promise<readonly [ms: number, result: Result]> {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

/** The load of the machine over the last minute; what is measured under 3 or more means little. */
export function loadNow(): string {
  try {
    return readFileSync('/proc/loadavg', 'utf8').split(' ')[0] ?? '?';
  } catch {
    return '?';
  }
}

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** A line of progress on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** How long a side may take for one question: what takes longer is told as that. */
export const QUESTION_MS = 60_000;

/** What is said of a side that did not answer in time. */
export const TOO_SLOW = `over ${QUESTION_MS / 1000} s`;

export class TooSlowError extends Error {
  override readonly name = 'TooSlowError';

  constructor() {
    super(TOO_SLOW);
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
