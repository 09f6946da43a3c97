import type { Comparison } from '../answers/compare.js';
import type { PlainSize } from '../../generate/plain/size.js';
import type { SideName } from '../sides/sides.js';
import type { Workload } from '../sides/workloads.js';
import type { BySide, Latencies, Measured } from '../steps/latency.js';
import type { ProcessorTime } from '../steps/processor.js';
import type { ShapeTimings } from '../steps/shapes.js';
import type { Throughputs } from '../steps/throughput.js';
import type { WriteTiming } from '../steps/writes.js';

/** All that a run found out. Parts that were not asked for are missing. */
export interface Results {
  readonly size: PlainSize;
  readonly date: string;
  readonly machine: string;
  /** The load of the machine at the beginning and at the end. */
  readonly load: readonly [string, string];
  readonly answers?: readonly Comparison[];
  readonly latency?: Latencies;
  readonly shapes?: ShapeTimings;
  readonly throughput?: Throughputs;
  readonly writes?: readonly WriteTiming[];
  readonly processor?: Partial<Record<Workload, BySide<ProcessorTime>>>;
  readonly readyMs: BySide<number>;
  readonly memoryMb: BySide<number | null>;
}

/** The median of a side; null where it did not answer. */
export function medianOf(measured: BySide<Measured> | undefined, side: SideName): number | null {
  const one = measured?.[side];
  return one === undefined || 'error' in one ? null : one.p50;
}
