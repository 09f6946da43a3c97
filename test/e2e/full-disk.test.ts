import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runProgram, startProgram, type Program } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';
import { post, type Answer } from '../support/test-server.js';

const WRITE = `mutation ($id: ID!, $title: String!) {
  upsertDocument(input: { id: $id, title: $title }) { changed }
}`;

/** Files of this process may not grow beyond so many bytes, as on a full disk; null: as they like. */
async function limitFiles({ pid }: Program, bytes: number | null): Promise<void> {
  const limit = `--fsize=${bytes ?? 'unlimited'}:unlimited`;
  await promisify(execFile)('prlimit', ['--pid', String(pid), limit]);
}

describe('a server with the embedded store', () => {
  const folder = useTemporaryFolder();
  const settings = (): Record<string, string> => ({
    ...{ DATA_DIR: join(folder(), 'data'), SEED: 'never', PORT: '0', LOG_LEVEL: 'fatal' },
  });
  const mgg = (...words: string[]) => runProgram(words, settings());

  it('keeps nothing of a change that a full disk refused, says so, and is well again by itself', async () => {
    const { stdout: key } = await mgg('key', 'create', '--role', 'editor', '--name', 'Ana');
    const server = startProgram(['serve'], settings());
    const url = /http:\S+(?=\/graphql)/.exec(await server.prints('Stop it'))?.[0] ?? '';
    const write = (id: string): Promise<Answer> =>
      post(
        `${url}/graphql`,
        { query: WRITE, variables: { id: `document:${id}`, title: 'A'.repeat(400) } },
        { authorization: `Bearer ${key.trim()}` },
      );
    const ready = async (): Promise<unknown> => (await fetch(`${url}/ready`)).json();

    expect((await write('before')).body.errors).toBeUndefined();
    await limitFiles(server, 1_000);
    for (const id of ['refused-1', 'refused-2']) {
      expect((await write(id)).body.errors).toMatchObject([
        {
          message:
            'There is no space left on the disk of the store. Nothing of the change was stored; reading goes on. Try again when the server has room to write.',
          extensions: { code: 'STORE_UNAVAILABLE' },
        },
      ]);
    }
    const readOnly = {
      status: 'read only',
      message: expect.stringContaining('no space left') as string,
    };
    expect(await ready()).toMatchObject(readOnly);
    const asked = '{ documents(first: 5) { nodes { id } } }';
    const { body } = await post(`${url}/graphql`, { query: asked });
    expect(body).toEqual({ data: { documents: { nodes: [{ id: 'document:before' }] } } });

    await limitFiles(server, null);
    expect(await ready()).toMatchObject({ status: 'ready' });
    expect((await write('after')).body.errors).toBeUndefined();
    server.kill('SIGKILL');
    await server.ended;
    const { stdout } = await mgg('export');
    const kept = new Set(stdout.match(/document:[a-z]+-?\d?/g));
    expect(kept).toEqual(new Set(['document:after', 'document:before']));
  });

  it('makes files that only its user may read, and takes the rights from those of an older version', async () => {
    await mgg('stats');
    const at = (name: string): string => join(folder(), 'data', name);
    const rightsOf = async (path: string): Promise<string> =>
      ((await stat(path)).mode & 0o777).toString(8);
    expect(await rightsOf(join(folder(), 'data'))).toBe('700');
    await promisify(execFile)('chmod', ['644', at('graph.grafeo')]);
    const server = startProgram(['serve'], settings());
    await server.prints('Stop it');
    const log = await readdir(at('graph.grafeo.wal'));
    const files = ['graph.grafeo', ...log.map((segment) => join('graph.grafeo.wal', segment))];
    expect(await Promise.all(files.map((name) => rightsOf(at(name))))).toEqual(
      files.map(() => '600'),
    );
    expect(await rightsOf(at('graph.grafeo.wal'))).toBe('700');
    server.kill('SIGTERM');
    await server.ended;
  });
});
