import { GraphKeyStore } from '../../src/access/graph-key-store.js';
import { makeKey } from '../../src/access/keys.js';
import { openNeo4j } from '../../src/engine/neo4j/open.js';
import { command } from '../../src/engine/statement.js';
import { Crowd, type Heard } from '../support/crowd.js';
import { neo4jUnderTest } from '../support/engines.js';
import type { Neo4jConnection } from '../support/neo4j.js';
import { PhoneLine, type Way } from '../support/phone-line.js';
import { startProgram, type Program } from '../support/program.js';
import { until } from '../support/until.js';

const STATEMENT_MS = 2_000;

/** What may happen on the way. After `cut` and `forgotten` it is free at once, for new connections. */
const DISTURBANCES: readonly (Way | 'cut' | 'forgotten')[] = [
  ...(['cut', 'refused', 'silent', 'reset', 'slow'] as const),
  ...(['cut', 'refused', 'deaf', 'reset', 'forgotten', 'cut', 'mute'] as const),
];
const { DISTURBED_ROUNDS = '10', DISTURBED_REPORT } = process.env;
const ROUNDS = Number(DISTURBED_ROUNDS);

/** A server whose way to Neo4j is disturbed again and again while clients ask and change. */
export function describeDisturbed(connection: Neo4jConnection): void {
  describe('a server whose way to Neo4j is disturbed', () => {
    let line: PhoneLine;
    let server: Program;
    let crowd: Crowd;
    let url = '';

    beforeAll(async () => {
      const opened = await neo4jUnderTest(connection).open();
      const { text, key } = makeKey({ name: 'crowd', role: 'EDITOR', expiresAt: null });
      await new GraphKeyStore(opened.engine).add(key);
      await opened.close();
      line = await PhoneLine.to(connection.uri);
      await line.become('refused');
      server = startProgram(['serve'], {
        ...{
          NEO4J_URI: line.uri,
          NEO4J_USER: connection.user,
          NEO4J_DATABASE: connection.database,
        },
        NEO4J_PASSWORD: connection.password,
        STATEMENT_TIMEOUT_MS: String(STATEMENT_MS),
        ...{ STORE_WAIT_S: '600', SEED: 'never', PORT: '0', LOG_LEVEL: 'fatal' },
        // A machine that is slow must not turn the crowd away.
        ...{ MAX_LOOP_DELAY_MS: '0', RATE_LIMIT: '0', RATE_LIMIT_KEY: '0' },
        ...{ ANSWER_CACHE_MB: '0', METRICS: 'open', SHUTDOWN_MS: '500' },
      });
      await server.prints('It is waited for, up to 600 seconds');
      await line.become('free');
      url = /http:\S+(?=\/graphql)/.exec(await server.prints('Stop it'))?.[0] ?? '';
      crowd = new Crowd(url, text, { readers: 4, writers: 2 });
    });
    afterAll(async () => {
      await crowd.leave();
      await line.close();
    });

    it('waited for it at the start', () => {
      expect(url).toMatch(/^http:/);
    });

    it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
      'says only that the store is unavailable, and is well again by itself (%i)',
      async (round) => {
        const what = DISTURBANCES[round % DISTURBANCES.length] ?? 'cut';
        const begun = performance.now();
        if (what === 'cut') line.hangUp();
        else if (what === 'forgotten') line.forget();
        else await line.become(what);
        // Reads that were cut are asked again unseen.
        if (what !== 'cut') await until(() => everyone(crowd.since(begun), 'STORE_UNAVAILABLE'));
        await line.become('free');
        const free = performance.now();
        await until(() =>
          everyone(
            crowd.since(free).filter(({ asked }) => asked > free),
            'OK',
          ),
        );
        report(round, what, crowd.since(begun), free);
        const others = crowd.since(begun).filter(({ what: heard }) => !EXPECTED.has(heard));
        expect(others).toEqual([]);
        expect((await fetch(`${url}/ready`)).status).toBe(200);
      },
    );

    it('has lost nothing that it acknowledged, keeps no dead connection, and ends when told', async () => {
      await crowd.leave();
      const engine = await openNeo4j(connection);
      const stored = await engine.read(command('MATCH (d:Document) RETURN d.id AS id'));
      await engine.close();
      const ids = new Set(stored.map((row) => row['id']));
      expect(crowd.promised.filter((id) => !ids.has(id))).toEqual([]);
      expect(line.calls).toBeLessThan(20);
      // On a silent way, where a request waits for its answer.
      await line.become('silent');
      const asked = fetch(`${url}/ready`).catch(() => null);
      server.kill('SIGTERM');
      expect((await server.ended).code).not.toBeNull();
      await asked;
    });
  });
}

const EXPECTED = new Set(['OK', 'STORE_UNAVAILABLE']);

function everyone(heard: readonly Heard[], what: string): boolean {
  const who = heard.filter((one) => one.what === what).map((one) => one.who);
  return who.includes('reader') && who.includes('writer');
}

/** A line per round where somebody measures: what was answered, the longest wait, when all was well. */
function report(round: number, what: string, heard: readonly Heard[], free: number): void {
  if (DISTURBED_REPORT === undefined) return;
  const refused = heard.filter((one) => one.what === 'STORE_UNAVAILABLE');
  const longest = Math.max(...heard.map(({ ms }) => ms));
  const well = (['reader', 'writer'] as const).map((who) =>
    Math.min(
      ...heard
        .filter((one) => one.who === who && one.what === 'OK' && one.asked + one.ms > free)
        .map(({ asked, ms }) => asked + ms - free),
    ),
  );
  process.stderr.write(
    `${JSON.stringify({ round, what, answers: heard.length, unavailable: refused.length, longestMs: Math.round(longest), wellAfterMs: Math.round(Math.max(...well)) })}\n`,
  );
}
