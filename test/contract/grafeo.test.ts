import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { command } from '../../src/engine/statement.js';
import { startChild } from '../support/child.js';
import { grafeoUnderTest } from '../support/engines.js';
import { describeContract } from './suites.js';

const WRITE_AND_WAIT = 'test/contract/write-and-wait.child.ts';
const IDS = command('MATCH (n:Entity) RETURN n.id AS id ORDER BY id');

describeContract(grafeoUnderTest);

describe('a file of the embedded engine', () => {
  let folder = '';
  let path = '';
  let engine: Engine | null = null;
  const open = async (): Promise<Engine> => (engine = await openGrafeo({ path }));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-file-'));
    path = join(folder, 'new', 'graph.grafeo');
  });
  afterEach(async () => {
    await engine?.close();
    engine = null;
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps data, unique keys and names from one opening to the next', async () => {
    const first = await open();
    const entity = {
      id: 'country:ken',
      kind: 'COUNTRY' as const,
      names: ['kenya'],
      sortName: 'kenya',
    };
    const text = `CREATE (n:Entity {id: $id, kind: $kind, searchNames: $names, sortName: $sortName,
  relationCount: 2, retractedAt: '9999'})`;
    await first.write(async (transaction) => {
      await transaction.run(command(text, entity));
      await transaction.indexNames([entity]);
    });
    await first.close();
    const second = await open();
    expect(await second.read(IDS)).toEqual([{ id: entity.id }]);
    expect(await second.findNames({ text: 'kenia', kinds: null })).toEqual([entity.id]);
    const page = { kinds: null, key: { value: 3, id: '' }, backward: false, limit: 2 };
    expect(await second.orderedIds?.({ by: 'RELATION_COUNT_DESC', ...page })).toEqual([entity.id]);
    const again = second.write((transaction) => transaction.run(command(text, entity)));
    await expect(again).rejects.toMatchObject({ kind: 'CONFLICT' });
  });

  it('keeps bulk writes that no checkpoint followed, when closed', async () => {
    const first = await open();
    const create = command("CREATE (n:Entity {id: 'a'})");
    await first.write((transaction) => transaction.run(create), { durable: false });
    await first.close();
    expect(await (await open()).read(IDS)).toEqual([{ id: 'a' }]);
  });

  it('is refused to a second process, with what to do', async () => {
    const child = startChild(WRITE_AND_WAIT, path);
    await child.firstLine;
    await expect(open()).rejects.toMatchObject({
      kind: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(`holds ${path}. Stop it, or set DATA_DIR`) as string,
    });
    await child.kill();
  });

  it('loses nothing when the process is killed after a durable write', async () => {
    const child = startChild(WRITE_AND_WAIT, path);
    expect(await child.firstLine).toBe('stored');
    await child.kill();
    expect(await (await open()).read(IDS)).toEqual([{ id: 'kept' }]);
  });

  it('is not written anew for a change, which goes into the log', async () => {
    const first = await open();
    const before = await stat(path);
    for (const id of ['a', 'b', 'c']) {
      await first.write((transaction) =>
        transaction.run(command('CREATE (n:Entity {id: $id})', { id })),
      );
    }
    const after = await stat(path);
    expect([after.size, after.mtimeMs]).toEqual([before.size, before.mtimeMs]);
  });

  it('that is damaged is refused by name and left as it was', async () => {
    path = join(folder, 'graph.grafeo');
    await writeFile(path, 'not a graph');
    await expect(open()).rejects.toMatchObject({
      kind: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(path) as string,
    });
    expect(await readFile(path, 'utf8')).toBe('not a graph');
  });

  it('in a folder that cannot be made is refused by the folder', async () => {
    await writeFile(join(folder, 'new'), '');
    await expect(open()).rejects.toMatchObject({
      kind: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(join(folder, 'new')) as string,
    });
  });
});
