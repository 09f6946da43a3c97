import { resolve } from 'node:path';
import { hasNodeExample, run } from '../support/run-example.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { startServer, type TestServer } from '../support/test-server.js';

const FOLDER = 'examples/clients';
const when = hasNodeExample(FOLDER, 'relay-compiler') ? describe : describe.skip;

// The members of the agency: Austria since 1951, Portugal since 2002, Türkiye seen in 2020, and
// Sudan from 1990 to 2000 and again since 2010.
when('clients with their default settings', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ fill: storeSmallGraph });
  });
  afterAll(() => server.close());

  const printedBy = (script: string): Promise<string> =>
    run('npm', ['run', '--silent', script], {
      cwd: resolve(FOLDER),
      env: { GRAPH_URL: `${server.url}/graphql`, ORGANISATION: 'organisation:alpha' },
    });

  it('Relay pages a list of an entity both ways, now and under asOf', async () => {
    const now = { pages: 2, names: ['Austria', 'Portugal', 'Sudan', 'Türkiye'] };
    const then = { pages: 2, names: ['Austria', 'Portugal', 'Türkiye'] };
    expect(JSON.parse(await printedBy('relay'))).toEqual({
      ...{ 'now forward': now, 'now backward': now },
      ...{ '2003 forward': then, '2003 backward': then },
    });
  });

  it.each(['apollo', 'urql'])('%s holds two dates at once, without a warning', async (script) => {
    // The program itself compares each answer out of the cache with that of the server.
    expect(JSON.parse(await printedBy(script))).toEqual({
      now: ['Austria', 'Portugal', 'Sudan', 'Türkiye'],
      then: ['Austria', 'Portugal', 'Türkiye'],
      warnings: [],
    });
  });

  it('gql.tada types answers and variables, and refuses what the schema does not know', async () => {
    expect(await printedBy('tada')).toContain('generated');
  });
});
