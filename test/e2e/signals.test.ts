import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startProgram, type Program } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

describe('a server that gets a signal', () => {
  const folder = useTemporaryFolder();

  async function serving(settings: Readonly<Record<string, string>> = {}): Promise<Program> {
    const data = { DATA_DIR: join(folder(), 'data'), SEED: 'never', PORT: '0' };
    const server = startProgram(['serve'], { ...data, ...settings });
    await server.prints('Stop it with Ctrl-C.');
    return server;
  }

  /** A request that is never sent to its end, so that the server has something to wait for. */
  async function endlessRequest(server: Program): Promise<Socket> {
    const port = Number(/:(\d+)\/graphql/.exec(await server.prints('/graphql'))?.[1]);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n{');
    await wait(200);
    return socket;
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('ends in order at %s', async (signal) => {
    const server = await serving();
    server.kill(signal);
    const { code, stdout } = await server.ended;
    expect(code).toBe(0);
    expect(stdout).toContain('0 entities and 0 relations in Grafeo');
    expect(stdout).toContain('Stopping: running requests are finished first.');
  });

  it('goes on ending when the same key comes twice, and ends at once at a later one', async () => {
    const server = await serving();
    const socket = await endlessRequest(server);
    server.kill('SIGINT');
    await server.prints('Stopping');
    server.kill('SIGINT');
    const state = await Promise.race([server.ended, wait(600, 'waiting')]);
    expect(state).toBe('waiting');
    server.kill('SIGINT');
    expect((await server.ended).code).toBe(130);
    socket.destroy();
  });

  it('cuts off what takes longer than SHUTDOWN_MS', async () => {
    const server = await serving({ SHUTDOWN_MS: '300' });
    const socket = await endlessRequest(server);
    server.kill('SIGTERM');
    const { code, stderr } = await server.ended;
    expect(code).toBe(0);
    expect(stderr).toContain('requests still running are cut off');
    socket.destroy();
  });
});
