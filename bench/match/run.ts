import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { Matcher } from '../../src/reconcile/match/match.js';
import { report } from './report.js';
import { readTruth } from './truth.js';

const TABLES = ['bench/match/truth-iom.csv', 'bench/match/truth-unhcr.csv'];

/** Matches the names of each table against the shipped graph and prints how many were right. */
async function run(tables: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-match-'));
  const engine = await openGrafeo({ path: join(folder, 'graph.grafeo'), checkpoints: false });
  try {
    await loadSeed(engine, 'seed');
    const matcher = new Matcher(engine);
    for (const table of tables) {
      const truth = await readTruth(table);
      const begun = process.cpuUsage();
      const matches = await matcher.match(truth.map(({ party }) => party));
      const { user, system } = process.cpuUsage(begun);
      const perName = (user + system) / 1000 / truth.length;
      process.stdout.write(report(basename(table), truth, matches, perName));
    }
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

new Command('bench:match')
  .description('Measures how many names of files are matched, and how many of these rightly.')
  .argument('[tables...]', 'tables with the columns name, codes, type and entity', TABLES)
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
