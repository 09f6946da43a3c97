import { chmod, chown, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileKeyStore } from '../../../src/access/file-key-store.js';
import { underLock } from '../../../src/access/file-lock.js';
import { makeKey, type AccessKey } from '../../../src/access/keys.js';
import { describeKeyStore } from '../../contract/key-store.contract.js';
import { startChild } from '../../support/child.js';
import { useTemporaryFolder } from '../../support/temporary-folder.js';

const ADD_KEY = 'test/unit/access/add-key.child.ts';

const made = (name: string): AccessKey => makeKey({ name, role: 'EDITOR', expiresAt: null }).key;

describe('the store of keys in a file', () => {
  const folder = useTemporaryFolder();
  const path = (): string => join(folder(), 'new', 'keys.json');
  const open = (): FileKeyStore => new FileKeyStore(path());

  describeKeyStore(open);

  it('sees at once what another store on the file did', async () => {
    const [server, command] = [open(), open()];
    expect(await server.list()).toEqual([]);
    const key = made('Ana');
    await command.add(key);
    expect(await server.find(key.id)).toEqual(key);
    await command.revoke('Ana', new Date());
    expect((await server.find(key.id))?.revokedAt).not.toBeNull();
  });

  it('loses no key when processes write at once', async () => {
    const prefixes = ['a', 'b', 'c', 'd'];
    await Promise.all(prefixes.map((prefix) => startChild(ADD_KEY, path(), prefix, '8').firstLine));
    const names = (await open().list()).map(({ name }) => name).sort();
    const expected = prefixes.flatMap((prefix) => Array.from('01234567', (at) => prefix + at));
    expect(names).toEqual(expected);
  });

  it('is read and written by its owner alone, and leaves nothing beside it', async () => {
    await open().add(made('Ana'));
    await chmod(path(), 0o644);
    await open().add(made('Ben'));
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(await readdir(dirname(path()))).toEqual(['keys.json']);
  });

  it('is closed to others also after a killed command left a part of one behind', async () => {
    await mkdir(dirname(path()));
    await writeFile(`${path()}.new`, 'half a fi', { mode: 0o644 });
    await open().add(made('Ana'));
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(await open().list()).toHaveLength(1);
  });

  it('holds nothing that makes a key work', async () => {
    const { text, key } = makeKey({ name: 'Ana', role: 'EDITOR', expiresAt: null });
    await open().add(key);
    expect(await readFile(path(), 'utf8')).not.toContain(text.slice(17));
  });

  it.each([
    ['no JSON', '{'],
    ['no list of keys', '{}'],
    ['a key without a hash', '{"keys":[{"id":"0123456789ab"}]}'],
    ['an unknown role', JSON.stringify({ keys: [{ ...made('Ana'), role: 'OWNER' }] })],
  ])('lets nobody in when the file is %s, and leaves it as it is', async (_what, content) => {
    await mkdir(dirname(path()));
    await writeFile(path(), content);
    const refusal = {
      kind: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/^keys\.json in DATA_DIR .* Restore it/) as string,
    };
    await expect(open().find('0123456789ab')).rejects.toMatchObject(refusal);
    await expect(open().add(made('Ben'))).rejects.toMatchObject(refusal);
    expect(await readFile(path(), 'utf8')).toBe(content);
  });

  it('is not changed while somebody else changes it, and says what to do', async () => {
    const lock = join(folder(), 'keys.json.lock');
    await underLock(lock, async () => {
      const second = underLock(lock, async () => 'both', 60);
      await expect(second).rejects.toMatchObject({
        kind: 'CONFLICT',
        message: expect.stringContaining('remove keys.json.lock from DATA_DIR') as string,
      });
    });
    expect(await underLock(lock, async () => 'free again')).toBe('free again');
  });

  (process.getuid?.() === 0 ? it : it.skip)(
    'belongs to the owner of its folder when root writes it',
    async () => {
      await mkdir(dirname(path()));
      await chown(dirname(path()), 1234, 1235);
      await open().add(made('Ana'));
      expect(await stat(path())).toMatchObject({ uid: 1234, gid: 1235 });
    },
  );
});
