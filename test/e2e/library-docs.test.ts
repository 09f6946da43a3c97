import { codeBlocks, readPage } from '../support/markdown.js';
import { runProgram } from '../support/program.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

describe('docs/library.md', () => {
  const folder = useTemporaryFolder();

  it('shows what the commands print', async () => {
    const settings = { DATA_DIR: folder() };
    await runProgram(['seed'], settings);
    const blocks = codeBlocks(await readPage('docs/library.md'));
    const commands = blocks.filter(({ language }) => language === 'sh');
    const shown = blocks.filter(({ language }) => language === 'text');
    expect(shown).toHaveLength(commands.length);
    for (const [at, { text: command }] of commands.entries()) {
      const [, ...words] = command.split(' ');
      const { stdout } = await runProgram(words, settings);
      expect(stdout.trimEnd()).toBe(shown[at]?.text);
    }
  });
});
