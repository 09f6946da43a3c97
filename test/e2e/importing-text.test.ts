import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NAMES } from '../../src/exchange/sources/text/relations/named-relations.js';
import { PATTERNS } from '../../src/exchange/sources/text/relations/patterns.js';
import { codeBlocks, readPage } from '../support/markdown.js';
import { PROGRAM, runProgram, startProgram } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const SMALL_GRAPH = 'test/e2e/small-graph';

async function textPart(): Promise<string> {
  const [, rest = ''] = (await readPage('docs/importing.md')).split('\n## Text\n');
  return rest.split(/\n## /)[0] ?? '';
}

/** The words of a line of the page; those in quotation marks are one. */
const wordsOf = (line: string): string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', ''));

describe('docs/importing.md, text', () => {
  const folder = useTemporaryFolder();
  const at = (name: string): string => join(folder(), name);
  const settings = () => ({ DATA_DIR: at('data') });
  const run = (line: string, ...more: string[]) =>
    runProgram(
      [...wordsOf(line).map((word) => (word === 'news.txt' ? at(word) : word)), ...more],
      settings(),
    );

  it('finds and proposes what the page says; the same again changes nothing', async () => {
    await runProgram(['seed', SMALL_GRAPH], settings());
    const [text, find, found, record] = codeBlocks(await textPart()).map((block) => block.text);
    await writeFile(at('news.txt'), text ?? '');
    const changes = async () => (await runProgram(['changes'], settings())).stdout;

    const before = await changes();
    const json = await run(find ?? '');
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse(found ?? ''));
    const tried = await run(record ?? '', '--dry-run');
    expect(tried.stdout).toContain('Documents: 1 new.');
    expect(await changes()).toBe(before);

    const done = await run(record ?? '');
    expect(done).toMatchObject({ code: 0 });
    expect(done.stdout).toContain('3 proposed');
    // A proposal makes no relation.
    expect(done.stdout).toMatch(/now holds 5 entities and 6 relations\.\n$/);
    const after = await changes();
    expect(after).not.toBe(before);
    const again = await run(record ?? '');
    expect(again.stdout).toContain('Documents: 1 known.');
    expect(await changes()).toBe(after);
  });

  it('takes standard input to the server that holds the store', async () => {
    const server = startProgram(['serve'], { ...settings(), SEED: 'never', PORT: '0' });
    await server.prints('Stop it');
    await runProgram(['seed', SMALL_GRAPH], settings());
    const child = spawn(process.execPath, [PROGRAM, 'import', 'text', '-', '--json'], {
      env: { PATH: process.env['PATH'], ...settings() },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.on('data', (piece: Buffer) => void (told += piece.toString()));
    child.stdin.end('Italy ratified the GCM.');
    await once(child, 'close');
    server.kill('SIGTERM');
    await server.ended;
    expect(JSON.parse(told)).toMatchObject({
      mentions: [{ entityId: 'country:ita', surface: 'Italy' }, { entityId: 'framework:gcm' }],
      relations: [{ type: 'ENDORSES', start: 0, end: 22 }],
    });
  });

  it('lists every pattern', async () => {
    const page = await textPart();
    for (const { type, says } of [...PATTERNS, ...NAMES]) {
      expect(page).toMatch(new RegExp(`\\| \`${type}\` +\\| .*${says.replace(/[()?]/g, '\\$&')}`));
    }
  });
});
