import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage } from '../support/markdown.js';

type Files = Readonly<Record<string, string>>;

/** The files of views, by their names. */
async function filesOfViews(): Promise<Files> {
  const names = await readdir(join(__dirname, '../../src/explorer/views'));
  const files = names.filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readPage(`src/explorer/views/${name}`)));
  return Object.fromEntries(files.map((name, at) => [name, texts[at] ?? '']));
}

/** What views lack: a line in the list, or a word of the catalogue for their tab. */
function lacking(files: Files, list: string): string[] {
  return Object.entries(files).flatMap(([name, text]) => {
    const [, constant] = /export const (\w+): View = /.exec(text) ?? [];
    if (constant === undefined) return [];
    const isListed = list.includes(`  ${constant},`) && list.includes(`./${name.slice(0, -3)}.js`);
    const hasWord = /label: words\.\w+\.\w+/.test(text);
    return [...(isListed ? [] : [`${name}: line`]), ...(hasWord ? [] : [`${name}: word`])];
  });
}

const MAP = `export const mapView: View = { name: 'map', label: 'Map', icon: 'graph' };`;

describe('a new view', () => {
  it('is a file that the list of views names, with a word for its tab: others are found', async () => {
    const list = await readPage('src/explorer/views/list.ts');
    const files = await filesOfViews();
    expect(lacking(files, list)).toEqual([]);
    expect(lacking({ ...files, 'map.ts': MAP }, list)).toEqual(['map.ts: line', 'map.ts: word']);
  });

  it('is named by its word in the address', async () => {
    const { readAddress } = await import('../../src/explorer/state/address.js');
    const { state, faults } = readAddress('?view=map', { views: ['graph', 'map'], languages: [] });
    expect([state.view, faults]).toEqual(['map', []]);
    expect(readAddress('?view=map', { views: ['graph'], languages: [] }).faults).toHaveLength(1);
  });
});
