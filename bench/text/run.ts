import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { ENTITY_KINDS } from '../../src/domain/kinds.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { analyse } from '../../src/exchange/sources/text/analysis.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { entityPage } from '../../src/graph/read/entity-page.js';
import { added, judge, tallyText, type Tally } from './report.js';
import { readTruth } from './truth.js';

const MEGABYTE = 1_000_000;

/** Reads each text with the names of the shipped graph and prints how much was right. */
async function run(texts: string, truthFolder: string, { details }: { details: boolean }) {
  const absent = [texts, truthFolder].find((folder) => !existsSync(folder));
  if (absent !== undefined) {
    process.stdout.write(`${absent} is not there, so nothing is measured. Name the folders.\n`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-text-'));
  const engine = await openGrafeo({ path: join(folder, 'graph.grafeo'), checkpoints: false });
  try {
    await loadSeed(engine, 'seed');
    const truth = await readTruth(truthFolder);
    const known = await idsOf(engine);
    let sum: Tally = {};
    let all = '';
    for (const file of (await readdir(texts)).filter((name) => name.endsWith('.txt')).sort()) {
      const text = await readFile(join(texts, file), 'utf8');
      all += `${text}\n\n`;
      const { tally, lines } = judge(file, text, await analyse(engine, text), truth, known);
      process.stdout.write(tallyText(file, tally));
      if (details) process.stdout.write(`${lines.join('\n')}\n`);
      sum = added(sum, tally);
    }
    process.stdout.write(tallyText('all', sum));
    const long = all.repeat(Math.ceil(MEGABYTE / all.length)).slice(0, MEGABYTE);
    const begun = process.cpuUsage();
    await analyse(engine, long);
    const { user, system } = process.cpuUsage(begun);
    process.stdout.write(`  ${((user + system) / 1e6).toFixed(1)} s of processor time for 1 MB\n`);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function idsOf(engine: Engine): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const kind of ENTITY_KINDS) {
    const page = { size: 5000, backward: false, key: null };
    const found = await engine.read(entityPage({ kinds: [kind] }, 'NAME_ASC', page, PRESENT));
    for (const { entity } of found) ids.add(entity.id);
  }
  return ids;
}

new Command('bench:text')
  .description('Measures how much is read rightly from running text.')
  .argument('<texts>', 'folder of .txt files')
  .argument('<truth>', 'folder of entities.csv, mentions.csv and relations.csv')
  .option('--details', 'print what was missed and what was wrong', false)
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
