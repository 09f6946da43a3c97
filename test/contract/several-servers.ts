import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { Library } from '../../src/exchange/library/library.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { ask } from '../support/api.js';
import { emptyNeo4j } from '../support/engines.js';
import type { Neo4jConnection } from '../support/neo4j.js';
import { startProgram, type Program } from '../support/program.js';
import { post } from '../support/test-server.js';
import { withoutSchema } from '../support/without-schema.js';

const PACK = 'treaties';
const STATISTICS = '{ statistics { entities relations claims documents } }';

interface Running {
  readonly program: Program;
  readonly url: string;
}

interface Ready {
  readonly status: string;
  readonly loading?: { readonly packs: readonly string[]; readonly done: number };
}

async function readyOf({ url }: Running): Promise<Ready> {
  return (await (await fetch(`${url}/ready`)).json()) as Ready;
}

/** What a store holds that one process filled, without another beside it. */
async function filledAlone(): Promise<unknown> {
  const engine = await openGrafeo({ path: null });
  await loadSeed(engine, 'seed');
  const library = new Library(engine, 'library', { name: 'core', folder: 'seed' });
  const { signal } = new AbortController();
  await library.add(PACK, { onProgress: () => undefined, signal });
  const { statistics } = await ask(engine, STATISTICS);
  await engine.close();
  return statistics;
}

/** API servers that share one Neo4j. */
export function describeSeveralServers(connection: Neo4jConnection): void {
  describe('servers on one Neo4j that was empty and is started on by both at once', () => {
    const settings = {
      ...{ NEO4J_URI: connection.uri, NEO4J_DATABASE: connection.database },
      ...{ NEO4J_USER: connection.user, NEO4J_PASSWORD: connection.password },
      ...{ STATEMENT_TIMEOUT_MS: '300000', STORE_WAIT_S: '0', PORT: '0', PACKS: PACK },
      ...{ MAX_LOOP_DELAY_MS: '0', RATE_LIMIT: '0', LOG_LEVEL: 'warn' },
    };
    const begun = async (program: Program): Promise<Running> => {
      const said = await program.prints('Stop it');
      return { program, url: /http:\S+(?=\/graphql)/.exec(said)?.[0] ?? '' };
    };
    let servers: Running[] = [];

    beforeAll(async () => {
      await emptyNeo4j(connection);
      await withoutSchema(connection);
      const programs = [1, 2].map(() => startProgram(['serve'], settings));
      servers = await Promise.all(programs.map(begun));
    });
    afterAll(async () => {
      for (const { program } of servers) program.kill('SIGTERM');
      await Promise.all(servers.map(({ program }) => program.ended));
    });

    it('load the packs once, and one goes on when the other is killed half way', async () => {
      let loader: Running | undefined;
      while (loader === undefined) {
        const states = await Promise.all(servers.map(readyOf));
        expect(states.some(({ loading }) => loading !== undefined)).toBe(true);
        loader = servers[states.findIndex(({ loading }) => (loading?.done ?? 0) > 0)];
      }
      const other = servers.find((server) => server !== loader) as Running;
      expect((await readyOf(other)).loading).toMatchObject({ packs: [PACK], done: 0 });
      loader.program.kill('SIGKILL');
      await loader.program.ended;
      let state = await readyOf(other);
      while (state.loading !== undefined) state = await readyOf(other);
      expect(state.status).toBe('ready');
      servers = [other];
    });

    it('serve the whole graph, also one that comes later, at once', async () => {
      const later = await begun(startProgram(['serve'], settings));
      servers.push(later);
      expect((await readyOf(later)).loading).toBeUndefined();
      const whole = await filledAlone();
      for (const { url } of servers) {
        const { body } = await post(`${url}/graphql`, { query: STATISTICS });
        expect(body.data?.['statistics']).toEqual(whole);
      }
    });

    it('end when they are told', async () => {
      for (const { program } of servers) program.kill('SIGTERM');
      const ended = await Promise.all(servers.map(({ program }) => program.ended));
      expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    });
  });
}
