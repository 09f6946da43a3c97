import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const SMALL_GRAPH = 'test/e2e/small-graph';

describe('mgg', () => {
  const folder = useTemporaryFolder();
  const settings = () => ({ DATA_DIR: join(folder(), 'data') });

  /** A copy of the small graph with one cell changed, on line 3 of the relations. */
  async function corrupted(): Promise<string> {
    const copy = join(folder(), 'seed');
    await cp(SMALL_GRAPH, copy, { recursive: true });
    const file = join(copy, 'relations/small.csv');
    const lines = (await readFile(file, 'utf8')).split('\n');
    lines[2] = lines[2]?.replace('country:eth', 'country:atlantis') ?? '';
    await writeFile(file, lines.join('\n'));
    return copy;
  }

  it('explains its commands and settings', async () => {
    const { code, stdout } = await runProgram(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'serve',
      'seed',
      'check',
      'schema',
      'stats',
      'key',
      ...['export', 'import', 'changes', 'backup', 'verify', 'rebuild', 'restore'],
      'PORT (4000)',
      'NEO4J_URI',
    ])
      expect(stdout).toContain(word);
  });

  it('prints the schema and nothing else', async () => {
    const { code, stdout, stderr } = await runProgram(['schema']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^"""/);
    expect(stdout).toContain('\ntype Query {\n');
  });

  it('loads a folder, says what it did, and changes nothing when run again', async () => {
    const first = await runProgram(['seed', SMALL_GRAPH], settings());
    expect(first.stdout).toMatch(
      /^Loaded: 5 new entities, 6 new relations, 6 new claims\. .* now holds 5 entities and 6 relations\.\n$/,
    );
    const second = await runProgram(['seed', SMALL_GRAPH], settings());
    expect(second.stdout).toContain('Loaded: 0 new entities, 0 new relations, 0 new claims.');
    const { stdout } = await runProgram(['stats'], settings());
    expect(stdout.split('\n').slice(1)).toEqual([
      'entities 5',
      '  COUNTRY 3',
      '  DIALOGUE 1',
      '  FRAMEWORK 1',
      'relations 6',
      '  MEMBER_OF 3',
      '  VOTED_ON 3',
      '',
    ]);
  });

  it('finds the row of a folder that must be corrected, and loads none of it', async () => {
    const seed = await corrupted();
    const row = `${join(seed, 'relations/small.csv')}:3 `;
    const check = await runProgram(['check', seed]);
    expect(check.code).toBe(1);
    expect(check.stdout.split('\n')[0]?.startsWith(row)).toBe(true);
    expect(check.stdout).toContain('country:atlantis');
    const load = await runProgram(['seed', seed], settings());
    expect(load.code).toBe(1);
    expect(load.stderr).toContain(row);
    expect(load.stderr).not.toContain('    at ');
    expect((await runProgram(['stats'], settings())).stdout).toContain('entities 0');
  });

  it('finds nothing to correct in the graph that is shipped', async () => {
    const { code, stdout } = await runProgram(['check']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('says which folder there is not', async () => {
    const { code, stderr } = await runProgram(['check', join(folder(), 'nowhere')]);
    expect(code).toBe(1);
    expect(stderr).toBe(`There is no ${join(folder(), 'nowhere')}. Check the name.\n`);
  });
});
