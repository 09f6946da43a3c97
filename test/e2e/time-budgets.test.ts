import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../../src/engine/engine.js';
import { startServer } from '../support/test-server.js';
import { until } from '../support/until.js';

/** A store whose reads take so long, and how many were begun. */
function slow(milliseconds: number): {
  reads: () => number;
  through: (engine: Engine) => Engine;
} {
  let reads = 0;
  return {
    reads: () => reads,
    through: (engine: Engine): Engine => ({
      dialect: engine.dialect,
      read: async (statement) => {
        reads += 1;
        await wait(milliseconds);
        return engine.read(statement);
      },
      write: (work, options) => engine.write(work, options),
      findNames: (query) => engine.findNames(query),
      checkpoint: () => engine.checkpoint(),
      close: () => engine.close(),
    }),
  };
}

/** So many lists that each need a statement of their own. */
const lists = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: countries(first: ${n + 1}) { nodes { id } }`).join(' ')} }`;

describe('the time of a request', () => {
  it('is limited: it fails with what to do, and nothing more is read', async () => {
    const { reads, through } = slow(200);
    const server = await startServer({ settings: { REQUEST_TIMEOUT_MS: '500' }, through });
    const { body } = await server.ask(lists(40));
    const begun = reads();
    await wait(600);
    expect(reads()).toBe(begun);
    await server.close();
    expect(begun).toBeLessThan(40);
    const codes = new Set(body.errors?.map(({ extensions }) => extensions['code']));
    expect(codes).toEqual(new Set(['TIMEOUT']));
    expect(body.errors?.[0]?.message).toContain('Ask for less');
  });

  it('ends when the client leaves: nothing more is read', async () => {
    const { reads, through } = slow(200);
    const server = await startServer({ through });
    const leave = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: lists(40) }),
      signal: leave.signal,
    });
    await until(() => reads() > 0);
    leave.abort();
    await expect(asked).rejects.toThrow('abort');
    await wait(1000);
    const begun = reads();
    await wait(600);
    expect(reads()).toBe(begun);
    await server.close();
    expect(begun).toBeLessThan(40);
  });

  it('is shared: of many questions in one request some wait', async () => {
    const { reads, through } = slow(300);
    const server = await startServer({ through });
    const asked = server.ask(lists(40));
    await until(() => reads() > 0);
    expect(reads()).toBeLessThanOrEqual(8);
    expect((await asked).body.errors).toBeUndefined();
    await server.close();
  });
});
