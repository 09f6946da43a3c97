import type { ObserveWork } from '../../engine/measured-engine.js';

export interface TimedStatement {
  readonly text: string;
  readonly seconds: number;
}

/** How many are kept of one request. */
const KEPT = 3;

/** The statements of one request that took longest, and how many there were. */
export class SlowestStatements {
  /** Longest first. */
  readonly slowest: TimedStatement[] = [];
  count = 0;
  /** Of all together, also of those that ran at the same time. */
  seconds = 0;

  readonly observe: ObserveWork = (_work, seconds, _failed, text) => {
    if (text === null) return;
    this.count += 1;
    this.seconds += seconds;
    const last = this.slowest.at(-1);
    if (this.slowest.length === KEPT && last !== undefined && last.seconds >= seconds) return;
    this.slowest.push({ text, seconds });
    this.slowest.sort((a, b) => b.seconds - a.seconds);
    this.slowest.splice(KEPT);
  };
}
