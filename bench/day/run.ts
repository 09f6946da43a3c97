// `npm run day -- --minutes 10`: a day of two servers on one Neo4j, compressed. Prints what clients saw.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { neo4jFromMaven, SHORT_LIVED } from '../../test/support/neo4j-maven.js';
import { Balancer } from './balancer.js';
import { Clients } from './clients.js';
import { Day } from './day.js';
import { eventsOf } from './events.js';
import { freePort } from './processes.js';
import { tableOf } from './table.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '50' },
  },
});
const minutes = Number(values.minutes);
const folder = await mkdtemp(join(tmpdir(), 'mgg-day-'));
const port = await freePort();
const startNeo4j = async (): Promise<() => Promise<void>> => {
  const source = await neo4jFromMaven({
    ...{ heap: '1500m', pageCacheMb: 256, folder: join(folder, 'neo4j'), flags: SHORT_LIVED, port },
  });
  if (!('connection' in source)) throw new Error(`No Neo4j: ${source.missing}.`);
  return () => source.stop();
};
const say = (text: string): void => {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
};

const day = new Day(`bolt://127.0.0.1:${port}`, folder, startNeo4j, say);
try {
  await day.begin();
  const balancer = await Balancer.over(day.servers.map((server) => server.port));
  const keys = [...day.keys];
  const begin = performance.now();
  const clients = new Clients(balancer.url, Number(values.clients), keys);
  for (const { at, name, does } of eventsOf(day)) {
    await wait(Math.max(0, begin + at * minutes * 60_000 - performance.now()));
    say(name);
    day.phases.push({ name, from: performance.now() });
    await does();
  }
  await wait(Math.max(0, begin + minutes * 60_000 - performance.now()));
  const end = performance.now();
  await clients.leave();
  balancer.close();
  process.stdout.write(`${tableOf(day.phases, clients.heard, end)}\n\n`);
  const lines = await day.reckoning(clients);
  process.stdout.write(`${lines.map((line) => `- ${line}`).join('\n')}\n`);
} finally {
  await day.end();
  await rm(folder, { recursive: true, force: true });
}
