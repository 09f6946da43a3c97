import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, startProgram, type Program } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const SMALL_GRAPH = 'test/e2e/small-graph';

describe('commands while a server holds the store', () => {
  const folder = useTemporaryFolder();
  let data = '';
  let server: Program | null = null;
  beforeEach(() => {
    data = join(folder(), 'data');
  });
  afterEach(async () => {
    server?.kill('SIGKILL');
    await server?.ended;
    server = null;
  });

  const settings = () => ({ DATA_DIR: data, SEED: 'never', PORT: '0', LOG_LEVEL: 'info' });
  const mgg = (...words: string[]) => runProgram(words, settings());
  async function serve(): Promise<Program> {
    server = startProgram(['serve'], settings());
    await server.prints('Stop it');
    return server;
  }

  it('are done by it, and seen by it at once', async () => {
    await serve();
    const seeded = await mgg('seed', SMALL_GRAPH);
    expect(seeded).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('now holds 5 entities and 6 relations') as string,
      stderr: expect.stringMatching(/^Loading the graph: .* rows \(\d+%\)/) as string,
    });
    const [stats, verified] = await Promise.all([mgg('stats'), mgg('verify')]);
    expect(stats.stdout).toContain('entities 5\n');
    expect(verified).toMatchObject({ code: 0, stdout: '' });
  });

  it('reach it on a socket that is for its owner alone and ends with it', async () => {
    const running = await serve();
    const socket = await stat(join(data, 'control.sock'));
    expect(socket.isSocket()).toBe(true);
    expect(socket.mode & 0o777).toBe(0o600);
    running.kill('SIGTERM');
    await running.ended;
    expect(await readdir(data)).toEqual(['graph.grafeo']);
  });

  it('do without it again after it was killed, and reach the next one', async () => {
    const killed = await serve();
    killed.kill('SIGKILL');
    await killed.ended;
    expect(existsSync(join(data, 'control.sock'))).toBe(true);
    expect((await mgg('seed', SMALL_GRAPH)).code).toBe(0);
    await serve();
    expect((await mgg('stats')).stdout).toContain('entities 5\n');
  });

  it('reach it also when the path of its folder is too long for a socket', async () => {
    data = join(folder(), 'long'.repeat(30));
    const running = await serve();
    expect((await mgg('stats')).stdout).toContain('entities 0\n');
    running.kill('SIGTERM');
    await running.ended;
    expect(await readdir(data)).toEqual(['graph.grafeo']);
  });

  it('say why when they fail there', async () => {
    await serve();
    const { code, stdout, stderr } = await mgg('import', 'jsonl', join(folder(), 'none.jsonl'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`There is no ${join(folder(), 'none.jsonl')}. Check the name.\n`);
  });

  it('stop the work there when they are stopped', async () => {
    const file = join(folder(), 'many.jsonl');
    await writeFile(file, documents(40_000));
    const running = await serve();
    const importing = startProgram(['import', 'jsonl', file], settings());
    await importing.prints('Importing: ');
    importing.kill('SIGINT');
    const { code, stdout } = await importing.ended;
    expect(code).toBe(130);
    expect(stdout).toMatch(/^Stopped before the end: \d+ records stored\. Run it again/);
    await running.prints('"command":"import","exit":130');
    expect((await mgg('import', 'jsonl', file)).stdout).toMatch(/^Imported 40000 records\./);
  });

  it('do not go on there when they are killed', async () => {
    const running = await serve();
    const following = startProgram(['changes', '--follow'], settings());
    expect((await mgg('seed', SMALL_GRAPH)).code).toBe(0);
    await following.prints('"action":"LOAD"');
    following.kill('SIGKILL');
    await running.prints('"command":"changes","exit":0');
  });

  it('tell each change once, and end with it when it stops', async () => {
    const running = await serve();
    const following = startProgram(['changes', '--follow'], settings());
    await mgg('seed', SMALL_GRAPH);
    await following.prints('"action":"LOAD"');
    // Meanwhile it looks for new ones more than once.
    await mgg('stats');
    await mgg('verify');
    running.kill('SIGTERM');
    const { code, stdout } = await following.ended;
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect((await running.ended).code).toBe(0);
  });
});

describe('two commands at once without a server', () => {
  const folder = useTemporaryFolder();

  it('take turns', async () => {
    const settings = { DATA_DIR: join(folder(), 'data') };
    await mkdir(settings.DATA_DIR);
    const seeds = [1, 2, 3].map(() => runProgram(['seed', SMALL_GRAPH], settings));
    const ended = await Promise.all(seeds);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    const created = ended.filter(({ stdout }) => stdout.startsWith('Loaded: 5 new entities'));
    expect(created).toHaveLength(1);
    expect((await runProgram(['verify'], settings)).code).toBe(0);
  });
});

function documents(count: number): string {
  const line = (n: number): string =>
    JSON.stringify({
      record: 'document',
      props: { id: `document:d${n}`, title: `Page ${n}`, reliability: 1, sortName: `page ${n}` },
    });
  return `${Array.from({ length: count }, (_, n) => line(n)).join('\n')}\n`;
}
