import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../src/explorer/words/en.js';
import { pseudoWords } from '../../src/explorer/words/pseudo.js';
import { readPage } from '../support/markdown.js';

/** The paths of all entries of a catalogue. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, entry]) => paths(entry, `${path}.${key}`));
}

describe('a translation', () => {
  it('has every entry of the English catalogue, as the made-up language has', () => {
    expect(paths(pseudoWords(en))).toEqual(paths(en));
    expect(pseudoWords(en).views.graph).not.toBe(en.views.graph);
  });
});

describe('a view', () => {
  it('is a file that the list of views names, and has a word for its tab', async () => {
    const list = await readPage('src/explorer/views/list.ts');
    const files = await readdir(join(__dirname, '../../src/explorer/views'));
    const views: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const text = await readPage(`src/explorer/views/${file}`);
      const [, constant] = /export const (\w+): View = /.exec(text) ?? [];
      if (constant === undefined) continue;
      views.push(constant);
      expect(list).toContain(`  ${constant},`);
      expect(text).toMatch(/label: words\.\w+\.\w+/);
    }
    expect(views.length).toBe(list.match(/^ {2}\w+,$/gm)?.length);
  });
});
