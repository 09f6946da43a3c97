import type { Engine } from '../../src/engine/engine.js';
import { startServer, type TestServer } from '../support/test-server.js';
import { until } from '../support/until.js';

/** A store whose reads of countries wait until they are let through, and how many were begun. */
function held(): {
  reads: () => number;
  letThrough: () => void;
  through: (engine: Engine) => Engine;
} {
  let reads = 0;
  let letThrough: () => void = () => undefined;
  const gate = new Promise<void>((open) => {
    letThrough = open;
  });
  return {
    reads: () => reads,
    letThrough: () => {
      letThrough();
    },
    through: (engine: Engine): Engine => ({
      dialect: engine.dialect,
      read: async (statement) => {
        if (!/\bCountry\b/.test(statement.text)) return engine.read(statement);
        reads += 1;
        await gate;
        return engine.read(statement);
      },
      write: (work, options) => engine.write(work, options),
      findNames: (query) => engine.findNames(query),
      checkpoint: () => engine.checkpoint(),
      close: () => engine.close(),
    }),
  };
}

/** How many reads one request may have under way. */
const AT_ONCE = 8;

/** So many lists that each need a statement of their own. */
const lists = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: countries(first: ${n + 1}) { nodes { id } }`).join(' ')} }`;

/** Asked and answered after all that happened before: the server has seen that by then. */
async function oneMoreList(server: TestServer): Promise<void> {
  const { body } = await server.ask('{ countries(first: 50) { nodes { id } } }');
  expect(body.errors).toBeUndefined();
}

describe('the time of a request', () => {
  it('is limited: it fails with what to do, and nothing more is read', async () => {
    const { reads, letThrough, through } = held();
    const server = await startServer({ settings: { REQUEST_TIMEOUT_MS: '500' }, through });
    const { body } = await server.ask(lists(40));
    expect(reads()).toBeLessThanOrEqual(AT_ONCE);
    const codes = new Set(body.errors?.map(({ extensions }) => extensions['code']));
    expect(codes).toEqual(new Set(['TIMEOUT']));
    expect(body.errors?.[0]?.message).toContain('Ask for less');
    const begun = reads();
    letThrough();
    await fetch(`${server.url}/health`);
    await server.close();
    expect(reads()).toBe(begun);
  });

  it('ends when the client leaves: nothing more is read', async () => {
    const { reads, letThrough, through } = held();
    const server = await startServer({ through });
    const leave = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: lists(40) }),
      signal: leave.signal,
    });
    await until(() => reads() === AT_ONCE);
    leave.abort();
    await expect(asked).rejects.toThrow('abort');
    await fetch(`${server.url}/health`);
    letThrough();
    await oneMoreList(server);
    await server.close();
    expect(reads()).toBe(AT_ONCE + 1);
  });

  it('is shared: of many questions in one request some wait', async () => {
    const { reads, letThrough, through } = held();
    const server = await startServer({ through });
    const asked = server.ask(lists(40));
    await until(() => reads() === AT_ONCE);
    await fetch(`${server.url}/health`);
    expect(reads()).toBe(AT_ONCE);
    letThrough();
    expect((await asked).body.errors).toBeUndefined();
    expect(reads()).toBe(40);
    await server.close();
  });
});
