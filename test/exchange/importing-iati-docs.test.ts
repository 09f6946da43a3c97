import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importCommand } from '../../src/commands/import.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { ask } from '../support/api.js';
import { codeBlocks, readPage } from '../support/markdown.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

describe('docs/importing-iati.md', () => {
  const folder = useTemporaryFolder();

  it('imports its file, rejects and answers as it says', async () => {
    const blocks = codeBlocks(await readPage('docs/importing-iati.md'));
    const [xml, counts, rejected, query, answer] = blocks.map(({ text }) => text);
    const [file, rejects] = [join(folder(), 'activities.xml'), join(folder(), 'rejected.csv')];
    await writeFile(file, xml ?? '');
    const engine = await openGrafeo({ path: null });
    try {
      let said = '';
      const io = {
        out: (text: string) => Promise.resolve(void (said += text)),
        say: () => undefined,
        progress: () => undefined,
        signal: new AbortController().signal,
      };
      await importCommand(engine, { source: 'iati', files: [file], rejects }, io);
      expect(said).toContain(counts);
      const [place = '', reason = ''] = (rejected ?? '').split(/: (.*)/);
      const told = (await readFile(rejects, 'utf8')).replaceAll('""', '"');
      expect(told).toContain(place);
      expect(told).toContain(reason);
      expect(await ask(engine, query ?? '')).toEqual(JSON.parse(answer ?? ''));
    } finally {
      await engine.close();
    }
  });
});
