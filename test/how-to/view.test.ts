import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage } from '../support/markdown.js';

type Files = Readonly<Record<string, string>>;

/** The texts of views, by the folders of their features. */
async function textsOfViews(): Promise<Files> {
  const folder = 'src/explorer/features';
  const names = await readdir(join(__dirname, '../..', folder));
  const texts = await Promise.all(
    names.map((name) => readPage(`${folder}/${name}/view.ts`).catch(() => '')),
  );
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}

/** What views lack: a line in the list, or a word of the catalogue for their tab. */
function lacking(files: Files, list: string): string[] {
  return Object.entries(files).flatMap(([name, text]) => {
    const [, constant] = /export const (\w+): View = /.exec(text) ?? [];
    if (constant === undefined) return [];
    const isListed = list.includes(`  ${constant},`) && list.includes(`/${name}/view.js`);
    const hasWord = /label: \(\) => words\.\w+\.\w+/.test(text);
    return [...(isListed ? [] : [`${name}: line`]), ...(hasWord ? [] : [`${name}: word`])];
  });
}

const TREE = `export const treeView: View = { name: 'tree', label: () => 'Tree', icon: 'graph' };`;

describe('a new view', () => {
  it('is a folder that the list of views names, with a word for its tab: others are found', async () => {
    const list = await readPage('src/explorer/shell/views.ts');
    const files = await textsOfViews();
    expect(lacking(files, list)).toEqual([]);
    expect(lacking({ ...files, tree: TREE }, list)).toEqual(['tree: line', 'tree: word']);
  });

  it('is named by its word in the address', async () => {
    const { readAddress } = await import('../../src/explorer/core/address/address.js');
    const { state, faults } = readAddress('?view=tree', {
      views: ['graph', 'tree'],
      languages: [],
    });
    expect([state.view, faults]).toEqual(['tree', []]);
    expect(readAddress('?view=tree', { views: ['graph'], languages: [] }).faults).toHaveLength(1);
  });
});
