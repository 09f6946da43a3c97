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

  it('ends also when the store never answers', async () => {
    const silent = createServer();
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const connected = once(silent, 'connection');
    const { port } = silent.address() as AddressInfo;
    const settings = { NEO4J_URI: `bolt://127.0.0.1:${port}`, SHUTDOWN_MS: '0' };
    const server = startProgram(['serve'], settings);
    await connected;
    server.kill('SIGTERM');
    const { code, stderr } = await server.ended;
    expect(code).toBe(1);
    expect(stderr).toContain('The store did not close in time, so the server ends without it.');
    silent.close();
  });
});
