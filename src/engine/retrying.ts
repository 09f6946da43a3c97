import { setTimeout as wait } from 'node:timers/promises';

/** When a failed attempt is worth another. */
export interface RetryRule {
  readonly attempts: number;
  /** Wait before the second attempt; doubles each time, with chance so that rivals part. */
  readonly firstWaitMs: number;
  readonly isPassing: (error: unknown) => boolean;
}

/** Runs the work until it succeeds, fails for good or the attempts are used up. */
export async function retrying<Result>(
  rule: RetryRule,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= rule.attempts || !rule.isPassing(error)) throw error;
      await wait(rule.firstWaitMs * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
}
