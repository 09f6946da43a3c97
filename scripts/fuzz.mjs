// Sends operations made at random to a server, valid ones and broken ones, and looks whether one is
// our own fault, takes too much processor time or ends the server.
//
//   node scripts/fuzz.mjs [--valid 10000] [--broken 10000] [--seed 1] [--address URL --pid PID]
//
// Without an address it starts the built server with the shipped graph in a new folder. What it finds
// is printed with the operation; equal seeds give equal operations. The exit code is 1 when there is
// anything.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { build, ROOT } from './lib/prepare.mjs';
import { randomFrom, RandomOperations } from './lib/random-operations.mjs';

/** Processor time that one operation may take, in seconds. */
const MOST_SECONDS = 2;
/** Of a second, as Linux counts processor time. */
const TICK = 100;

const { values } = parseArgs({
  options: {
    valid: { type: 'string', default: '10000' },
    broken: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    address: { type: 'string' },
    pid: { type: 'string' },
  },
});

/** A server of its own with the shipped graph, and how to end it. */
async function start() {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'mgg-fuzz-'));
  const settings = {
    ...{ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error', PACKS: 'none' },
    ...{ RATE_LIMIT: '0', MAX_LOOP_DELAY_MS: '0', ANSWER_CACHE_MB: '0' },
  };
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((found, fail) => {
    let text = '';
    child.stdout.on('data', (more) => {
      text += more;
      const [, url] = /The explorer\s+(http:\S+)/.exec(text) ?? [];
      if (url !== undefined) found(url);
    });
    child.once('exit', () => fail(new Error(`The server ended: ${text}`)));
  });
  const end = () => {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, pid: child.pid, end };
}

/** Processor seconds that a process has used; 0 where the system does not tell. */
function secondsOf(pid) {
  try {
    const [, rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICK;
  } catch {
    return 0;
  }
}

async function ask(address, query) {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, errors: (await answer.json()).errors ?? [] };
}

const server =
  values.address === undefined
    ? await start()
    : { address: values.address, pid: Number(values.pid), end: () => undefined };
const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'));
const operations = new RandomOperations(schema, randomFrom(Number(values.seed)));
const outcomes = new Map();
let [found, dearest] = [0, 0];

for (const kind of ['valid', 'broken']) {
  for (let at = 0; at < Number(values[kind]); at += 1) {
    const query = operations[kind]();
    const before = secondsOf(server.pid);
    const { status, errors } = await ask(server.address, query);
    const seconds = secondsOf(server.pid) - before;
    dearest = Math.max(dearest, seconds);
    const code = errors[0]?.extensions?.code ?? 'answered';
    const key = `${kind}: ${code}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    const isFault =
      status >= 500 || errors.some((error) => error.extensions?.code === 'INTERNAL_SERVER_ERROR');
    if (!isFault && seconds <= MOST_SECONDS) continue;
    found += 1;
    process.stdout.write(`${status} ${code} ${seconds.toFixed(1)} s: ${query}\n`);
  }
}
for (const [key, count] of [...outcomes].sort()) process.stdout.write(`${key} ${count}\n`);
process.stdout.write(
  `${found} found; the dearest took ${dearest.toFixed(1)} s of processor time\n`,
);
server.end();
process.exitCode = found > 0 ? 1 : 0;
