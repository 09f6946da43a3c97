import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { runProgram, startProgram } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const SMALL_GRAPH = 'test/e2e/small-graph';

describe('taking data out and in', () => {
  const folder = useTemporaryFolder();
  const at = (name: string) => join(folder(), name);
  const mgg = (store: string, ...words: string[]) => runProgram(words, { DATA_DIR: at(store) });
  beforeEach(async () => {
    await mgg('data', 'seed', SMALL_GRAPH);
  });

  it('gives the same lines on standard output, in a file and packed, and takes them back', async () => {
    const { code, stdout, stderr } = await mgg('data', 'export', '--format', 'jsonl');
    expect(code).toBe(0);
    expect(stderr).toMatch(/Exported \d+ records\.\n$/);
    await mgg('data', 'export', '--out', at('g.jsonl'));
    await mgg('data', 'export', '--out', at('g.jsonl.gz'));
    expect(await readFile(at('g.jsonl'), 'utf8')).toBe(stdout);
    expect(gunzipSync(await readFile(at('g.jsonl.gz'))).toString()).toBe(stdout);
    const imported = await mgg('other', 'import', 'jsonl', at('g.jsonl.gz'));
    expect(imported.stdout).toMatch(
      /^Imported \d+ records\. .* now holds 5 entities and 6 relations\.\n$/,
    );
    expect((await mgg('other', 'export')).stdout).toBe(stdout);
    expect((await readdir(folder())).sort()).toEqual(['data', 'g.jsonl', 'g.jsonl.gz', 'other']);
  });

  it('says the file, the line and why, keeps what came before, and can be run again', async () => {
    const { stdout } = await mgg('data', 'export');
    const lines = stdout.split('\n');
    const line = lines.findIndex((text) => text.startsWith('{"record":"claim"')) + 1;
    const broken = lines.with(line - 1, '{"record":"planet","props":{}}').join('\n');
    await writeFile(at('broken.jsonl.gz'), gzipSync(broken));
    await writeFile(at('cut.jsonl.gz'), gzipSync(stdout).subarray(0, -100));
    await writeFile(at('whole.jsonl'), stdout);
    const wrong = await mgg('other', 'import', 'jsonl', at('broken.jsonl.gz'));
    expect({ code: wrong.code, stdout: wrong.stdout }).toEqual({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain(`${at('broken.jsonl.gz')}:${line} is not a record of an export`);
    const cut = await mgg('other', 'import', 'jsonl', at('cut.jsonl.gz'));
    expect(cut.stderr).toMatch(
      /cut\.jsonl\.gz cannot be unpacked after line \d+: .*export or copy/,
    );
    expect((await mgg('other', 'stats')).stdout).toContain('\nrelations 0\n');
    expect((await mgg('other', 'import', 'jsonl', at('whole.jsonl'))).code).toBe(0);
    expect((await mgg('other', 'export')).stdout).toBe(stdout);
    expect((await mgg('other', 'import', 'jsonl', at('whole.jsonl'))).stderr).toContain(
      'The store holds a graph already.',
    );
  });

  it('leaves no half file, and the old one as it was', async () => {
    await writeFile(at('old.jsonl'), 'old');
    const { code, stderr } = await mgg('data', 'export', '--out', at('nowhere/g.jsonl'));
    expect(code).toBe(1);
    expect(stderr).toContain(`There is no ${at('nowhere/g.jsonl.part')}.`);
    const stopped = startProgram(['export', '--out', at('old.jsonl')], { DATA_DIR: at('data') });
    stopped.kill('SIGTERM');
    await stopped.ended;
    expect((await readdir(folder())).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('tells changes from a record time on, each once', async () => {
    const all = (await mgg('data', 'changes')).stdout.trimEnd().split('\n');
    const changes = all.map((line) => JSON.parse(line) as { at: string; action: string });
    expect(changes.map(({ action }) => action)).toEqual(['LOAD', 'LOAD', 'LOAD']);
    const since = async (time: string): Promise<string> =>
      (await mgg('data', 'changes', '--since', time)).stdout;
    expect(await since('2026-01-01')).toBe(`${all.join('\n')}\n`);
    expect(await since(changes[0]?.at ?? '')).toBe(`${all.slice(1).join('\n')}\n`);
    expect(await since(changes[2]?.at ?? '')).toBe('');
    const wrong = await mgg('data', 'changes', '--since', 'yesterday');
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^--since must be a day, as 2026-01-31/) as string,
    });
  });
});
