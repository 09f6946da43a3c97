import { join } from 'node:path';
import { libraryPacks } from '../../../src/exchange/library/pack-info.js';
import { readPage, tableUnder } from '../../support/markdown.js';

describe('docs/library.md', () => {
  it('lists the packs with their sizes, and tells of each', async () => {
    const page = await readPage('docs/library.md');
    const packs = await libraryPacks(join(__dirname, '../../../library'));
    const number = (count: number): string => count.toLocaleString('en');
    expect(tableUnder(page, '## What each pack holds')).toEqual(
      packs.map(({ name, counts, atStart }) => [
        `[${name}](#${name})`,
        ...[counts.entities, counts.relations, counts.documents].map(number),
        atStart ? 'yes' : 'no',
      ]),
    );
    const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
    expect(sections).toEqual(packs.map(({ name }) => name));
  });
});
