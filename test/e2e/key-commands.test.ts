import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram, startProgram } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';
import { post } from '../support/test-server.js';

const KEY = /^mgg_[0-9a-f]{12}_[\w-]{43}\n$/;

describe('mgg key', () => {
  const folder = useTemporaryFolder();
  const settings = () => ({ DATA_DIR: join(folder(), 'data'), SEED: 'never', PORT: '0' });
  const key = (...words: string[]) => runProgram(['key', ...words], settings());

  it('makes keys that a running server takes at once, and no more once revoked', async () => {
    const server = startProgram(['serve'], settings());
    const url = /http\S+\/graphql/.exec(await server.prints('Stop it'))?.[0] ?? '';
    const { stdout } = await key('create', '--role', 'reader', '--name', 'Ana');
    const ask = async (): Promise<unknown> =>
      (await post(url, { query: '{ __typename }' }, { authorization: `Bearer ${stdout.trim()}` }))
        .status;
    const first = await ask();
    await key('revoke', 'Ana');
    const second = await ask();
    server.kill('SIGTERM');
    await server.ended;
    expect([first, second]).toEqual([200, 401]);
  });

  it('prints a new key alone on standard output, and the rest beside it', async () => {
    const made = await key('create', '--role', 'editor', '--name', 'Ana', '--expires', '90d');
    expect(made.code).toBe(0);
    expect(made.stdout).toMatch(KEY);
    expect(made.stderr).toMatch(/^Key [0-9a-f]{12} for "Ana": editor, until 20\d\d-/);
    expect(made.stderr).not.toContain(made.stdout.trim().slice(17));
    expect((await stat(join(settings().DATA_DIR, 'keys.json'))).mode & 0o777).toBe(0o600);
  });

  it('lists all that matters of keys but what makes them work', async () => {
    expect((await key('list')).stdout).toBe('');
    const made = await key('create', '--role', 'admin', '--name', 'Ana');
    await key('create', '--role', 'editor', '--name', 'Ben', '--expires', '2999-12-31');
    await key('create', '--role', 'contributor', '--name', 'Ben', '--expires', '30d');
    await key('revoke', made.stdout.slice(4, 16));
    const { stdout } = await key('list');
    const [headings, ana, ben, ...rest] = stdout.trimEnd().split('\n');
    expect(headings).toMatch(/^ID +NAME +ROLE +STATE +CREATED +EXPIRES +REVOKED$/);
    expect(ana).toMatch(/^[0-9a-f]{12} +Ana +admin +revoked +20\S+Z +- +20\S+Z$/);
    expect(ben).toMatch(/^[0-9a-f]{12} +Ben +contributor +live +20\S+Z +20\S+Z +-$/);
    expect(rest).toEqual([]);
    expect(stdout).not.toContain(made.stdout.trim().slice(17));
  });

  it('refuses what it cannot do, without a key on standard output', async () => {
    await key('create', '--role', 'editor', '--name', 'Ana');
    const wrong = {
      'There is a key "Ana" already': ['create', '--role', 'editor', '--name', 'Ana'],
      'Allowed choices are reader, contributor, editor, admin': [
        'create',
        '--role',
        'owner',
        '--name',
        'B',
      ],
      "required option '--name <name>' not specified": ['create', '--role', 'editor'],
      'as 2027-01-31, or after': ['create', '--role', 'editor', '--name', 'B', '--expires', 'soon'],
      'No key has this id or name': ['revoke', 'nobody'],
    };
    for (const [message, words] of Object.entries(wrong)) {
      const { code, stdout, stderr } = await key(...words);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(message);
    }
  });

  it('does not repeat a key that was typed in the wrong place', async () => {
    const text = `mgg_0123456789ab_${'s'.repeat(43)}`;
    for (const words of [[text], ['revoke', text], ['create', '--role', text, '--name', 'B']]) {
      const { code, stdout, stderr } = await key(...words);
      expect(code).toBe(1);
      expect(stdout + stderr).not.toContain('ssss');
    }
  });
});
