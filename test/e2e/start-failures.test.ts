import { once } from 'node:events';
import { createServer as createWebServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { runProgram, startProgram } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

/** Each is one sentence with a remedy, without a stack, and the exit code 1. */
describe('a server that cannot start', () => {
  const folder = useTemporaryFolder();

  async function complaint(settings: Readonly<Record<string, string>>): Promise<string> {
    const data = { DATA_DIR: join(folder(), 'data'), SEED: 'never', PORT: '0', STORE_WAIT_S: '0' };
    const { code, stderr } = await runProgram(['serve'], { ...data, ...settings });
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/^ {4}at /m);
    return stderr;
  }

  it('names the setting that has a wrong value', async () => {
    expect(await complaint({ PORT: 'web' })).toBe(
      'The setting PORT must be a whole number from 0 to 65535.\n',
    );
  });

  it('names the port that is in use', async () => {
    const other = await listening();
    const { port } = other.address() as AddressInfo;
    const said = await complaint({ PORT: String(port) });
    other.close();
    expect(said).toBe(
      `The port ${port} of 127.0.0.1 is in use. Stop the program that uses it, or set PORT to another number (0 takes a free one).\n`,
    );
  });

  it('names the folder that it may not write', async () => {
    // Below a file, since the administrator may write in every folder.
    expect(await complaint({ DATA_DIR: '/dev/null/graph' })).toBe(
      'Cannot write in the folder /dev/null/graph. Give the server the right to, or set DATA_DIR to another folder.\n',
    );
  });

  it('says that another process holds the store', async () => {
    const settings = { DATA_DIR: join(folder(), 'data'), SEED: 'never', PORT: '0' };
    const first = startProgram(['serve'], settings);
    await first.prints('is ready');
    const said = await complaint({});
    first.kill('SIGTERM');
    await first.ended;
    expect(said).toContain('Another server or command holds');
    expect(said).toContain('Stop it, or set DATA_DIR to another folder.');
  });

  it('says that no Neo4j answers', async () => {
    expect(await complaint({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hush' })).toBe(
      'No Neo4j answers at bolt://127.0.0.1:1. Start it, or check NEO4J_URI.\n',
    );
  });

  it('says that what answers is no Neo4j', async () => {
    const web = createWebServer((_request, response) => response.end('hello'));
    await once(web.listen(0, '127.0.0.1'), 'listening');
    const { port } = web.address() as AddressInfo;
    const said = await complaint({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    web.close();
    expect(said).toBe(
      `What answers at bolt://127.0.0.1:${port} does not speak Bolt. Check the port in NEO4J_URI: Bolt has 7687, the browser of Neo4j 7474.\n`,
    );
  });

  it('says that what takes the connection says nothing', async () => {
    const silent = await listening();
    const { port } = silent.address() as AddressInfo;
    const said = await complaint({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    silent.close();
    expect(said).toBe(
      `What listens at bolt://127.0.0.1:${port} takes connections and says nothing. Look whether Neo4j is well, and at the way to it; Bolt has the port 7687.\n`,
    );
  });

  it('says what an address of Neo4j looks like', async () => {
    expect(await complaint({ NEO4J_URI: 'http://127.0.0.1:7474' })).toBe(
      'The setting NEO4J_URI must be an address like neo4j://host:7687.\n',
    );
  });
});

function listening(): Promise<Server> {
  return new Promise((settle) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      settle(server);
    });
  });
}
