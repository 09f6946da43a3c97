import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { Engine } from '../src/engine/engine.js';
import { benchEngine } from './bench.js';
import { benchExports } from './exports.js';
import type { Scale } from './generate/scale.js';
import { benchAttacks } from './requests/attacks.js';
import { benchDearest } from './requests/dearest.js';
import { benchFairness } from './requests/fair.js';
import { benchRequests } from './requests/processor.js';
import { openGrafeoStore } from './store/grafeo-store.js';
import { openNeo4jStore } from './store/neo4j-store.js';
import { CACHE, type Store } from './store/store.js';
import { comparePages, table } from './table.js';

const STORES: Readonly<Record<string, (scale: Scale) => Promise<Store | null>>> = {
  grafeo: openGrafeoStore,
  neo4j: openNeo4jStore,
};

interface Options {
  readonly entities: string;
  readonly seed: string;
  readonly engine: string;
  readonly only: string;
  readonly trace: boolean;
  readonly exports: boolean;
  readonly requests: boolean;
  readonly attacks: boolean;
  readonly dearest: boolean;
  readonly fair: boolean;
  readonly shipped: boolean;
}

/** Fills the chosen engines, measures them one after the other and prints the tables. */
async function run(options: Options): Promise<void> {
  if (await benchOneServer(options)) return;
  const scale = { entities: Number(options.entities), seed: Number(options.seed) };
  const engines = options.engine === 'both' ? Object.keys(STORES) : [options.engine];
  for (const name of engines) await runOne(name, scale, options);
}

/** What is asked of a server in a process of its own; false where nothing of it is wanted. */
async function benchOneServer(options: Options): Promise<boolean> {
  const served = options.shipped ? 0 : Number(options.entities);
  if (options.requests) await benchRequests(options.only);
  if (options.attacks) process.exitCode = (await benchAttacks(options.only)) ? 0 : 1;
  if (options.dearest) await benchDearest(served, options.only);
  if (options.fair) await benchFairness(served);
  return options.requests || options.attacks || options.dearest || options.fair;
}

async function runOne(
  name: string,
  scale: Scale,
  { only, trace, exports }: Options,
): Promise<void> {
  const before = process.cpuUsage();
  const store = (await STORES[name]?.(scale)) ?? null;
  if (store === null) return;
  process.stderr.write(await held(store.engine, process.cpuUsage(before)));
  if (exports) {
    await benchExports(store.engine, only);
    await store.close();
    return;
  }
  const results = await benchEngine(store.engine, scale, only, trace);
  const title = `${store.engine.dialect.name}, ${scale.entities} entities`;
  await store.close();
  const date = new Date().toISOString().slice(0, 10);
  await mkdir(join(CACHE, 'results'), { recursive: true });
  await writeFile(
    join(CACHE, 'results', `${date}-${name}-${scale.entities}.json`),
    JSON.stringify({ title, results }, null, 1),
  );
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  process.stdout.write(
    `\n${title} (${machine}, ${date})\n\n${table(results)}\n\n${comparePages(results)}\n`,
  );
}

/** What filling or opening the store took of this process, and what it holds then. */
async function held(engine: Engine, { user, system }: NodeJS.CpuUsage): Promise<string> {
  const seconds = ((user + system) / 1e6).toFixed(1);
  const memory = Math.round(process.memoryUsage.rss() / 1e6);
  const disk = await engine.diskUse?.();
  const file = disk === undefined ? '' : `, ${Math.round(disk.usedBytes / 1e6)} MB on disk`;
  return `ready after ${seconds} s of processor time, ${memory} MB of memory${file}\n`;
}

const program = new Command('bench')
  .description('Measures representative queries on a generated graph.')
  .option('--entities <number>', 'size of the graph; it has ten times as many relations', '100000')
  .option('--seed <number>', 'equal seeds give equal graphs', '1')
  .addOption(
    new Option('--engine <name>', 'what to measure')
      .choices([...Object.keys(STORES), 'both'])
      .default('both'),
  )
  .option('--only <text>', 'only queries whose name holds this', '')
  .option('--exports', 'measure the memory that exports take instead', false)
  .option(
    '--requests',
    'measure the processor time of requests on the shipped graph instead',
    false,
  )
  .option(
    '--attacks',
    'measure what requests meant to do harm cost on the shipped graph instead; fails above the limit',
    false,
  )
  .option('--dearest', 'measure the dearest allowed requests and refusals instead', false)
  .option('--fair', 'measure how long others wait beside dear requests instead', false)
  .option('--shipped', 'of --dearest and --fair: on the shipped graph', false)
  .option('--trace', 'print each statement once with its time', false);
await run(program.parse().opts<Options>());
