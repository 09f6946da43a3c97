import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startProgram } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

describe('a server that gets a signal', () => {
  const folder = useTemporaryFolder();

  it.each(['SIGTERM', 'SIGINT'] as const)('ends in order at %s', async (signal) => {
    const settings = { DATA_DIR: join(folder(), 'data'), SEED: 'never', PORT: '0' };
    const server = startProgram(['serve'], settings);
    await server.prints('Stop it with Ctrl-C.');
    server.kill(signal);
    const { code, stdout } = await server.ended;
    expect(code).toBe(0);
    expect(stdout).toContain('0 entities and 0 relations in Grafeo');
    expect(stdout).toContain('Stopping: running requests are finished first.');
  });

  it('is up and not ready while it waits for its store, and ends at once when told to', async () => {
    const silent = createServer();
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const port = await freePort();
    const server = startProgram(['serve'], {
      NEO4J_URI: `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`,
      PORT: String(port),
    });
    await once(silent, 'connection');
    const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);
    expect(await (await get('/health')).json()).toEqual({ status: 'up' });
    const ready = await get('/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: 'starting',
      waitingFor: 'store',
      message: 'The server has begun and waits for its store. Try again in a moment.',
    });
    const asked = await get('/graphql');
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await asked.json()).toMatchObject({
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    server.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
    silent.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
