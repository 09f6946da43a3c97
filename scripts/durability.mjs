// Kills a serving process at random moments while clients change the graph, and looks whether all
// that was acknowledged is there and nothing is half written. With NEO4J_URI the API server is
// killed and the graph is in that database, where the run leaves its entities behind.
//
//   node scripts/durability.mjs [--rounds 20] [--clients 4] [--most-ms 2000] [--least 1]
//     [--loads import,library] [-- program words…]
//
// Each life lasts a random time up to `most-ms`, and until `least` changes are acknowledged. With
// `--loads` a table is imported, or a pack of the library added or removed, beside the clients; with
// `library` the shipped graph is loaded first, since the pack needs it, and a life lasts until the
// load is at work.
// The program is the built `mgg` unless given after `--`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { changeUntilGone, missing, newRun, prepare } from './lib/durability-clients.mjs';
import { Loads } from './lib/durability-loads.mjs';
import { build, ROOT } from './lib/prepare.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '20' },
    clients: { type: 'string', default: '4' },
    'most-ms': { type: 'string', default: '2000' },
    least: { type: 'string', default: '1' },
    loads: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
if (positionals.length === 0) build();
const [program, ...words] =
  positionals.length === 0 ? [process.execPath, join(ROOT, 'dist/cli.js')] : positionals;
const folder = mkdtempSync(join(tmpdir(), 'mgg-durability-'));
const env = {
  ...process.env,
  DATA_DIR: join(folder, 'data'),
  SEED: 'never',
  PORT: '0',
  LOG_LEVEL: 'fatal',
  // A machine that is slow must not turn the clients away.
  MAX_LOOP_DELAY_MS: '0',
  RATE_LIMIT: '0',
  RATE_LIMIT_KEY: '0',
};
const run = newRun();
let running = null;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    running?.kill('SIGKILL');
  });
}

function start(...command) {
  const child = spawn(program, [...words, ...command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (output.stdout += text));
  child.stderr.on('data', (text) => (output.stderr += text));
  return { child, output, ended: once(child, 'close').then(([code]) => code) };
}

/** Runs a command of `mgg` to its end and gives what it printed. */
async function mgg(...command) {
  const { output, ended } = start(...command);
  const code = await ended;
  if (code !== 0) throw new Error(`mgg ${command.join(' ')}: ${output.stdout}${output.stderr}`);
  return output.stdout.trim();
}

async function serve(key) {
  const { child, output, ended } = start('serve');
  running = child;
  const server = { url: '', key, gone: false, child, ended };
  void ended.then(() => (server.gone = true));
  while (server.url === '') {
    if (server.gone) throw new Error(`The server did not start: ${output.stdout}${output.stderr}`);
    await wait(20);
    server.url = /http:\S+\/graphql/.exec(output.stdout)?.[0] ?? '';
  }
  return server;
}

const loads = new Loads(values.loads.split(',').filter(Boolean), folder, { start, mgg });

/** Waits until clients were promised enough beside what there was before. */
async function promised(before) {
  while (run.promised.size < before + Number(values.least)) await wait(20);
}

/** One life of a server, from the check of what the last one left to its sudden end. */
async function round(number, key) {
  const server = await serve(key);
  try {
    const lost = await missing(server, run);
    if (lost.length > 0) throw new Error(`Lost after a kill:\n${lost.join('\n')}`);
    await mgg('verify');
    await loads.check();
    if (number > rounds) return;
    await prepare(server, run);
    const before = run.promised.size;
    const lifetime = Math.round(50 + Math.random() * Number(values['most-ms']));
    const clients = Array.from({ length: Number(values.clients) }, (_, client) =>
      changeUntilGone(server, run, `${number}-${client}`),
    );
    const load = loads.begin(number);
    const lived = load.begun.then(() => wait(lifetime));
    await Promise.race([Promise.all([lived, promised(before)]), ...clients]);
    server.gone = true;
    server.child.kill('SIGKILL');
    const loaded = await load.kill();
    await Promise.all(clients);
    console.log(
      `Round ${number} of ${rounds}: killed after ${run.promised.size - before} acknowledged changes${loaded}`,
    );
  } finally {
    server.child.kill('SIGKILL');
    await server.ended;
  }
}

try {
  const key = await mgg('key', 'create', '--role', 'editor', '--name', run.document);
  await loads.prepare();
  // The last one only looks at what the one before left.
  for (let number = 1; number <= rounds + 1 && !stopping; number += 1) await round(number, key);
  console.log(
    `${run.promised.size} acknowledged changes are there after ${rounds} kills, and nothing is half written.`,
  );
} catch (error) {
  console.error(stopping ? 'Stopped.' : error.message);
  process.exitCode = stopping ? 130 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
