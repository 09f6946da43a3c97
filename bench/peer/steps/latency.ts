import type { GivenBy } from '../sides/given.js';
import type { Side, SideName } from '../sides/sides.js';
import type { Workload } from '../sides/workloads.js';
import { loadNow, messageOf, tell, timed, timingOf, type Timing } from '../timing.js';

/** What a side took for a workload, or why it did not answer. */
export type Measured = Timing | { readonly error: string };

export type BySide<Value> = Readonly<Partial<Record<SideName, Value>>>;

export interface LatencyOptions {
  readonly workloads: readonly Workload[];
  readonly rounds: number;
  /** How long all workloads are asked in turn before anything is timed: a young JVM is slow. */
  readonly warmMs: number;
  /** What a side may use of one workload before it gets fewer rounds. */
  readonly budgetMs: number;
  /** Workloads that a side is spared, because it cannot answer them at this size. */
  readonly spared: (side: SideName, workload: Workload) => boolean;
  /** Hears after each workload of all that was measured. */
  readonly onMeasured?: (results: Latencies) => Promise<void>;
}

export type Latencies = Partial<Record<Workload, BySide<Measured>>>;

const WARM_ROUNDS = 15;
const LEAST_ROUNDS = 5;
/** Beyond so many times what it may use, a side is not asked that often either. */
const TOO_MUCH = 3;

/** Asks every workload, one side after the other in each round, so that all meet the same machine. */
export async function measureLatency(
  sides: readonly Side[],
  givenBy: GivenBy,
  options: LatencyOptions,
): Promise<Latencies> {
  await warm(sides, givenBy, options);
  const results: Latencies = {};
  for (const workload of options.workloads) {
    const asked = sides.filter(({ name }) => !options.spared(name, workload));
    const measured = await measureOne(asked, givenBy, workload, options);
    results[workload] = measured;
    tell(
      `${workload.padEnd(8)} load ${loadNow()} | ${Object.entries(measured).map(told).join(' | ')}`,
    );
    await options.onMeasured?.(results);
  }
  return results;
}

async function warm(
  sides: readonly Side[],
  givenBy: GivenBy,
  { workloads, warmMs, spared }: LatencyOptions,
): Promise<void> {
  const end = performance.now() + warmMs;
  for (let round = 0; performance.now() < end; round += 1) {
    for (const workload of workloads) {
      for (const side of sides.filter(({ name }) => !spared(name, workload))) {
        if (performance.now() > end) return;
        // What fails here fails again where it is counted.
        await side.ask(workload, givenBy.given(workload, round)).catch(() => undefined);
      }
    }
  }
}

interface Tally {
  readonly side: Side;
  readonly times: number[];
  spent: number;
  error: string | null;
}

async function measureOne(
  sides: readonly Side[],
  givenBy: GivenBy,
  workload: Workload,
  { rounds, budgetMs }: LatencyOptions,
): Promise<BySide<Measured>> {
  const tallies = sides.map((side): Tally => ({ side, times: [], spent: 0, error: null }));
  for (let round = 0; round < WARM_ROUNDS + rounds; round += 1) {
    for (const tally of tallies) {
      if (tally.error !== null || isEnough(tally, budgetMs)) continue;
      await askOnce(tally, givenBy, workload, round, budgetMs);
    }
  }
  return Object.fromEntries(
    tallies.map(({ side, times, error }) => [
      side.name,
      error === null ? timingOf(times) : { error },
    ]),
  );
}

function isEnough({ spent, times }: Tally, budgetMs: number): boolean {
  if (spent > TOO_MUCH * budgetMs) return times.length > 0;
  return spent > budgetMs && times.length >= LEAST_ROUNDS;
}

async function askOnce(
  tally: Tally,
  givenBy: GivenBy,
  workload: Workload,
  round: number,
  budgetMs: number,
): Promise<void> {
  const given = givenBy.given(workload, round);
  try {
    const [ms] = await timed(() => tally.side.ask(workload, given));
    tally.spent += ms;
    if (round >= WARM_ROUNDS || tally.spent > budgetMs / 4) tally.times.push(ms);
  } catch (error) {
    tally.error = messageOf(error);
  }
}

export function told([name, measured]: [string, Measured]): string {
  if ('error' in measured) return `${name} failed: ${measured.error}`;
  const { p50, p95, count } = measured;
  return `${name} ${p50.toFixed(1)}/${p95.toFixed(1)} (${count})`;
}
