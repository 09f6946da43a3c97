/** What one question took. */
export interface Timing {
  readonly rounds: number;
  /** What it takes when nothing else has the machine. */
  readonly fastest: number;
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time of this process for each round: true also on a busy machine. */
  readonly processor: number;
}

const WARM_UPS = 15;
const ROUNDS = 60;
const LEAST_ROUNDS = 5;
const BUDGET_MS = 15_000;

/** Asks again and again: some warm-ups, then 60 timed rounds or as many as 15 seconds allow. */
export async function measure(ask: (round: number) => Promise<unknown>): Promise<Timing> {
  const begun = performance.now();
  const spent = (): number => performance.now() - begun;
  for (let round = 0; round < WARM_UPS && spent() < BUDGET_MS / 3; round += 1) await ask(round);
  const times: number[] = [];
  const before = process.cpuUsage();
  while (times.length < LEAST_ROUNDS || (times.length < ROUNDS && spent() < BUDGET_MS)) {
    const start = performance.now();
    await ask(times.length);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const processor = (user + system) / 1000 / times.length;
  return { rounds: times.length, fastest: at(0), p50: at(0.5), p95: at(0.95), processor };
}
