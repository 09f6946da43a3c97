import type { Engine } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';
import { startServer, type TestServer } from '../support/test-server.js';

const PATHS = `{ paths(from: "country:ita", to: "country:deu", limit: 3, maxLength: 3) { nodes { id } } }`;
/** More than a search for paths reads at once. */
const MANY = 25_000;

/** Gives each of these so many neighbours of its own. */
async function makeHubs(engine: Engine, ...hubs: string[]): Promise<void> {
  for (const hub of hubs) {
    const create = command(
      `MATCH (n:Entity {id: $hub}) UNWIND range(1, $many) AS i
CREATE (n)-[:ENDORSES {id: toString(i), status: 'ACTUAL', confidence: 0.1}]->(:Entity {id: $hub + toString(i), kind: 'FRAMEWORK'})`,
      { hub, many: MANY },
    );
    await engine.write((transaction) => transaction.run(create), { durable: false });
  }
}

describe('an answer that a cap has cut short', () => {
  let server: TestServer;
  let store: Engine;
  beforeAll(async () => {
    server = await startServer({ through: (engine) => (store = engine) });
    await makeHubs(store, 'country:ita', 'country:deu');
  });
  afterAll(() => server.close());

  it('says which field it is', async () => {
    const { body } = await server.ask(PATHS);
    const over = (id: string): object => ({
      nodes: [{ id: 'country:ita' }, { id }, { id: 'country:deu' }],
    });
    expect(body).toEqual({
      data: { paths: [over('dialogue:khartoum-process'), over('framework:gcm')] },
      extensions: { incomplete: [['paths']] },
    });
  });
});
