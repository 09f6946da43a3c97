import { setTimeout } from 'node:timers/promises';
import { endsOf } from './dearest.js';
import { EXPORT, NETWORK, PATHS, SEARCHES, type Dear } from './questions.js';
import { RunningServer } from './running-server.js';

/** Between two requests of those that wait. */
const PAUSE_MS = 10;
const QUIET_MS = 3000;
const LOADS: readonly (readonly Dear[])[] = [
  [NETWORK],
  [SEARCHES],
  [PATHS],
  [EXPORT, EXPORT, EXPORT, EXPORT],
  [NETWORK, SEARCHES, PATHS, EXPORT, EXPORT, EXPORT, EXPORT],
];

/**
 * Prints how long `/health` and a look-up by another client wait while dear questions are answered.
 * Of the clock, so on a busy machine it is too high: the row without load says by how much.
 */
export async function benchFairness(entities: number): Promise<void> {
  const server = await RunningServer.start(entities, { ANSWER_CACHE_MB: '0' });
  const ends = await endsOf(server);
  const lookUp = `{ organisation(id: "${ends.organisation}") { name } }`;
  const health = (): Promise<unknown> => server.send('/health');
  const look = (): Promise<unknown> => server.ask(lookUp);
  for (let round = 0; round < 500; round += 1) await look();
  process.stdout.write(
    '| meanwhile | s | health: p50, p99, longest, ms | look-up: p50, p99, longest, ms |\n| --- | --: | --- | --- |\n',
  );
  const row = async (name: string, load: Promise<unknown>): Promise<void> => {
    const start = performance.now();
    const [healthy, found] = await Promise.all([waits(health, load), waits(look, load)]);
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(`| ${name} | ${seconds.toFixed(1)} | ${healthy} | ${found} |\n`);
  };
  await row('nothing', setTimeout(QUIET_MS));
  for (const load of LOADS) {
    const names = [...new Set(load.map(({ name }) => name))].join('; ');
    const asked = load.map(({ text }) => {
      const question = text(ends);
      return question.startsWith('/') ? server.send(question) : server.post(question);
    });
    await row(names, Promise.all(asked));
  }
  await server.close();
}

async function waits(ask: () => Promise<unknown>, load: Promise<unknown>): Promise<string> {
  const state = { ended: false };
  const end = load.finally(() => {
    state.ended = true;
  });
  const took: number[] = [];
  while (!state.ended) {
    const start = performance.now();
    await ask();
    took.push(performance.now() - start);
    await setTimeout(PAUSE_MS);
  }
  await end;
  took.sort((a, b) => a - b);
  const at = (share: number): string =>
    (took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(0);
  return [at(0.5), at(0.99), at(1)].join(', ');
}
