import { processorMs } from '../processes.js';
import type { GivenBy } from '../sides/given.js';
import type { Side } from '../sides/sides.js';
import type { Workload } from '../sides/workloads.js';
import { tell } from '../timing.js';
import type { BySide, LatencyOptions } from './latency.js';

/** Milliseconds of processor time for one request. */
export interface ProcessorTime {
  /** Of the process that answers; for B of the one that asks. */
  readonly server: number;
  /** Of its database; null where it has none of its own. */
  readonly database: number | null;
}

const BLOCKS = 4;
const BLOCK = 20;
const BUDGET_MS = 4_000;

/**
 * What a busy machine does not distort: processor time by process, in blocks of requests, one side
 * after the other. The middle one of the blocks counts.
 */
export async function measureProcessor(
  sides: readonly Side[],
  givenBy: GivenBy,
  { workloads, spared }: Pick<LatencyOptions, 'workloads' | 'spared'>,
): Promise<Partial<Record<Workload, BySide<ProcessorTime>>>> {
  const results: Partial<Record<Workload, BySide<ProcessorTime>>> = {};
  if (processorMs(process.pid) === null) {
    tell('This system does not tell the processor time of processes.');
    return results;
  }
  for (const workload of workloads) {
    const asked = sides.filter(({ name }) => !spared(name, workload));
    const measured = await measureOne(asked, givenBy, workload);
    results[workload] = measured;
    const parts = Object.entries(measured).map(
      ([name, { server, database }]) =>
        `${name} ${server.toFixed(1)}+${(database ?? 0).toFixed(1)}`,
    );
    tell(`processor ${workload.padEnd(8)} ${parts.join(' | ')}`);
  }
  return results;
}

async function measureOne(
  sides: readonly Side[],
  givenBy: GivenBy,
  workload: Workload,
): Promise<BySide<ProcessorTime>> {
  const blocks = new Map<Side, ProcessorTime[]>(sides.map((side) => [side, []]));
  for (let block = 0; block < BLOCKS; block += 1) {
    for (const [side, times] of blocks) {
      const first = block * BLOCK;
      const time = await measureBlock(side, (round) =>
        side.ask(workload, givenBy.given(workload, first + round)),
      );
      if (time === null) blocks.delete(side);
      else times.push(time);
    }
  }
  return Object.fromEntries([...blocks].map(([{ name }, times]) => [name, middle(times)]));
}

/** Null when a request fails. */
async function measureBlock(
  { pid, databasePid }: Side,
  ask: (round: number) => Promise<unknown>,
): Promise<ProcessorTime | null> {
  const database = (): number => (databasePid === null ? 0 : (processorMs(databasePid) ?? 0));
  const before = [processorMs(pid) ?? 0, database()] as const;
  const begun = performance.now();
  let asked = 0;
  while (asked < BLOCK && performance.now() - begun < BUDGET_MS) {
    try {
      await ask(asked);
    } catch {
      return null;
    }
    asked += 1;
  }
  const each = (now: number, then: number): number => (now - then) / asked;
  return {
    server: each(processorMs(pid) ?? 0, before[0]),
    database: databasePid === null ? null : each(database(), before[1]),
  };
}

function middle(times: readonly ProcessorTime[]): ProcessorTime {
  const sum = ({ server, database }: ProcessorTime): number => server + (database ?? 0);
  const sorted = [...times].sort((a, b) => sum(a) - sum(b));
  return sorted[Math.floor(sorted.length / 2)] ?? { server: 0, database: null };
}
