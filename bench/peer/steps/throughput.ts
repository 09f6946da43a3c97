import { memoryMb } from '../processes.js';
import type { GivenBy } from '../sides/given.js';
import type { Side } from '../sides/sides.js';
import type { Workload } from '../sides/workloads.js';
import { tell, timingOf, type Timing } from '../timing.js';
import type { BySide } from './latency.js';

/** W16: the mix that so many clients ask at once. */
const MIX: readonly Workload[] = ['W1', 'W7', 'W12a'];
export const CONNECTIONS = [1, 8, 32] as const;

export interface Throughput extends Timing {
  readonly perSecond: number;
  readonly errors: number;
  /** Held by the answering process at the end, in MB. */
  readonly memoryMb: number | null;
}

/** By number of connections. */
export type Throughputs = Readonly<Record<number, BySide<Throughput>>>;

export async function measureThroughput(
  sides: readonly Side[],
  givenBy: GivenBy,
  seconds: number,
): Promise<Throughputs> {
  const results: Record<number, BySide<Throughput>> = {};
  for (const connections of CONNECTIONS) {
    const measured: [string, Throughput][] = [];
    for (const side of sides) {
      measured.push([side.name, await measureSide(side, givenBy, connections, seconds)]);
    }
    results[connections] = Object.fromEntries(measured);
    const parts = measured.map(([name, { perSecond }]) => `${name} ${perSecond.toFixed(0)}/s`);
    tell(`W16 ${String(connections).padStart(2)} connections: ${parts.join(' | ')}`);
  }
  return results;
}

async function measureSide(
  side: Side,
  givenBy: GivenBy,
  connections: number,
  seconds: number,
): Promise<Throughput> {
  const times: number[] = [];
  let asked = 0;
  let errors = 0;
  const begun = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - begun < seconds * 1000) {
      const round = asked;
      asked += 1;
      const workload = MIX[round % MIX.length] ?? 'W1';
      const start = performance.now();
      try {
        await side.ask(workload, givenBy.given(workload, round));
        times.push(performance.now() - start);
      } catch {
        errors += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const perSecond = (times.length * 1000) / (performance.now() - begun);
  return { ...timingOf(times), perSecond, errors, memoryMb: memoryMb(side.pid) };
}
