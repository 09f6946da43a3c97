import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { PLAIN_SIZES, type PlainSize } from '../generate/plain/size.js';
import { CACHE } from '../store/store.js';
import { compareAnswers } from './answers/compare.js';
import { memoryMb } from './processes.js';
import { writeDocs } from './report/docs.js';
import type { Results } from './report/results.js';
import { report } from './report/tables.js';
import { cannotAnswer, setUp, type SetUp } from './set-up.js';
import type { SideName } from './sides/sides.js';
import { WORKLOAD_IDS, type Workload } from './sides/workloads.js';
import { measureLatency, type Latencies } from './steps/latency.js';
import { measureProcessor } from './steps/processor.js';
import { measureShapes } from './steps/shapes.js';
import { measureThroughput } from './steps/throughput.js';
import { measureWrites } from './steps/writes.js';
import { loadNow, tell } from './timing.js';

interface Options {
  readonly size: PlainSize;
  readonly only?: string;
  readonly sides: string;
  readonly reps: string;
  readonly warm: string;
  readonly seconds: string;
  readonly heap: string;
  readonly load: boolean;
  readonly docs: boolean;
}

const BUDGET_MS = 20_000;
const RESULTS = join(CACHE, 'results');

async function run(options: Options): Promise<void> {
  const begun = performance.now();
  const before = loadNow();
  const running = await setUp(options);
  const publish = (found: Found): Promise<string> =>
    keep(
      {
        size: options.size,
        date: new Date().toISOString().slice(0, 10),
        machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
        load: [before, loadNow()],
        ...found,
      },
      options,
    );
  try {
    await measure(running, options, publish);
  } finally {
    await running.close();
  }
  tell(`Done in ${Math.round((performance.now() - begun) / 1000)} s.`);
}

type Found = Omit<Results, 'size' | 'date' | 'machine' | 'load'>;

/** Measures step by step, and publishes after each what there is: a run that is ended loses nothing. */
async function measure(
  running: SetUp,
  options: Options,
  publish: (found: Found) => Promise<string>,
): Promise<void> {
  const { plain, ours, givenBy, servers } = running;
  const sides = running.sides.filter(({ name }) => options.sides.includes(name));
  const asked = options.only?.split(',');
  const wants = (id: string): boolean => asked?.includes(id) ?? true;
  const workloads: readonly Workload[] = WORKLOAD_IDS.filter(wants);
  const spare = cannotAnswer(options.size);
  const spared = (side: SideName, workload: Workload): boolean =>
    side === 'A' && spare.includes(workload);
  let found: Found = { readyMs: bySide(servers, ({ readyMs }) => readyMs), memoryMb: {} };
  const more = async (part: Partial<Found>): Promise<void> => {
    found = { ...found, ...part, memoryMb: bySide(servers, ({ pid }) => memoryMb(pid)) };
    await publish(found);
  };
  await more({
    answers: await compareAnswers(sides, plain.read, givenBy, {
      ...{ workloads, spared },
      withShapes: wants('W15'),
    }),
  });
  const latency = {
    ...{ workloads, spared, budgetMs: BUDGET_MS },
    rounds: Number(options.reps),
    warmMs: Number(options.warm) * 1000,
    onMeasured: (results: Latencies) => more({ latency: results }),
  };
  await measureLatency(sides, givenBy, latency);
  if (wants('W15')) {
    await more({ shapes: await measureShapes(sides, [plain.write, ours.write]) });
  }
  if (wants('W16')) {
    await more({
      throughput: await measureThroughput(sides, givenBy, Number(options.seconds)),
    });
  }
  if (wants('W14')) {
    const { A: a, D: d, E: e } = servers;
    await more({ writes: await measureWrites({ plain, a, d, e }, givenBy) });
  }
  await more({ processor: await measureProcessor(sides, givenBy, { workloads, spared }) });
  process.stdout.write(`\n${await publish(found)}\n`);
}

function bySide<Server, Value>(
  servers: Readonly<Record<string, Server>>,
  value: (server: Server) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(servers).map(([side, one]) => [side, value(one)]));
}

/** Keeps the numbers, and writes the page of the documentation for a whole run. Gives the tables. */
async function keep(results: Results, { size, only, docs }: Options): Promise<string> {
  await mkdir(RESULTS, { recursive: true });
  const file = join(RESULTS, `${results.date}-peer-${size}.json`);
  await writeFile(file, JSON.stringify(results, null, 1));
  const text = report(results);
  if (docs || (size === 'M' && only === undefined)) await writeDocs(text);
  return text;
}

// The databases stop with this process; the other servers must be told.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    tell(`Stopped by ${signal}.`);
    process.exit(1);
  });
}

const program = new Command('bench:peer')
  .description('Measures the product beside @neo4j/graphql, Cypher by hand and constant resolvers.')
  .addOption(
    new Option('--size <size>', 'of the graph: 10^3.3, 10^4, 10^5 or 10^6 entities')
      .choices(Object.keys(PLAIN_SIZES))
      .default('M'),
  )
  .option('--only <ids>', 'only these workloads, as W7,W9')
  .option('--sides <letters>', 'only these sides', 'ABCDE')
  .option('--reps <number>', 'timed rounds of each workload', '30')
  .option('--warm <seconds>', 'how long everything is asked before anything is timed', '45')
  .option('--seconds <number>', 'how long each step of W16 takes', '8')
  .option('--heap <size>', 'of each of the two Neo4j', '3g')
  .option('--no-load', 'take the kept stores as they are, and fail when there are none')
  .option('--docs', 'write docs/performance.md, as a whole run of size M does', false);
await run(program.parse().opts<Options>());
