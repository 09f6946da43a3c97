import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeBlocks, readPage } from '../support/markdown.js';
import { runProgram, type Ended } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const SMALL_GRAPH = 'test/e2e/small-graph';

/** The blocks below `## Tables`, up to the next page part of that rank. */
async function tableBlocks(): Promise<string[]> {
  const [, rest = ''] = (await readPage('docs/importing.md')).split('\n## Tables\n');
  return codeBlocks(rest.split(/\n## /)[0] ?? '').map(({ text }) => text);
}

/** The table, then commands each with what it prints or writes. */
type Page = [string, string, string, string, string, string, string, string];

describe('docs/importing.md, tables', () => {
  const folder = useTemporaryFolder();
  const at = (name: string): string => join(folder(), name);

  /** Runs a line of the page: names of files are those of the folder, `>` writes one. */
  async function run(line: string): Promise<Ended> {
    const [command = '', target] = line.split(' > ');
    const words = command.split(' ').slice(1);
    const files = words.map((word) => (/\.(?:csv|json)$/.test(word) ? at(word) : word));
    const rejects = words.includes('--mapping') ? ['--rejects', at('rejected.csv')] : [];
    const ended = await runProgram([...files, ...rejects], { DATA_DIR: at('data') });
    if (target !== undefined) await writeFile(at(target), ended.stdout);
    return ended;
  }

  it('suggests, tries and imports as the page says; the same again changes nothing', async () => {
    await runProgram(['seed', SMALL_GRAPH], { DATA_DIR: at('data') });
    const blocks = await tableBlocks();
    const [table, suggest, suggested, edited, dry, foreseen, rejected, real] = blocks as Page;
    await writeFile(at('trainings.csv'), table);

    expect(await run(suggest)).toMatchObject({ code: 0 });
    expect(await readFile(at('mapping.json'), 'utf8')).toBe(`${suggested}\n`);
    // What is suggested can be imported with as it is.
    const asItIs = await run(dry);
    expect(asItIs.stdout).toContain('Entities: 8 new.');

    const mapping = JSON.parse(suggested) as object;
    const changed = JSON.parse(edited) as object;
    await writeFile(at('mapping.json'), JSON.stringify({ ...mapping, ...changed }));
    const tried = await run(dry);
    expect(tried.code).toBe(3);
    expect(tried.stdout).toContain(foreseen);
    expect(await readFile(at('rejected.csv'), 'utf8')).toBe(`\ufeff${rejected}\n`);

    const done = await run(real);
    expect(done.stdout).toMatch(/now holds 13 entities and 16 relations\.\n$/);
    const changes = await runProgram(['changes'], { DATA_DIR: at('data') });
    const again = await run(real);
    expect(again.stdout).toContain('Documents: 1 known.');
    expect(again.stdout).toMatch(/now holds 13 entities and 16 relations\.\n$/);
    expect((await runProgram(['changes'], { DATA_DIR: at('data') })).stdout).toBe(changes.stdout);
  });

  it('says how to begin when there is no mapping', async () => {
    await writeFile(at('list of trainings.csv'), 'Title,Country\nBorders,Italy\n');
    const { code, stderr } = await runProgram(['import', 'table', at('list of trainings.csv')], {
      DATA_DIR: at('data'),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('mgg import table "list of trainings.csv" --suggest > mapping.json');
  });
});
