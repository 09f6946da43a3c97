import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readPage, tableUnder } from '../../support/markdown.js';

interface Rule {
  readonly name: string;
  readonly to: { readonly pathNot?: string | readonly string[] };
}

const ROOT = join(__dirname, '../../..');
const { forbidden } = createRequire(__filename)(join(ROOT, '.dependency-cruiser.cjs')) as {
  readonly forbidden: readonly Rule[];
};

/** `^src/fact/text(/|\.ts$)` → `fact/text`. */
const nameIn = (pattern: string): string => pattern.replace(/^\^src\//, '').replace(/\(.*$/, '');

/** Each layer with what it may import, as the rules have it. */
const LAYERS = new Map(
  forbidden
    .filter(({ name }) => name.startsWith('layer-'))
    .map(({ to }) => {
      const [self = '', ...others] = [to.pathNot ?? []].flat().map(nameIn);
      return [self, others] as const;
    }),
);

/** The first column: `src/domain/` or `src/config.ts`, maybe several. */
const namesOf = (cell: string): string[] =>
  [...cell.matchAll(/`src\/([^`]+?)(?:\/|\.ts)`/g)].map(([, name = '']) => name);

describe('CONTRIBUTING.md', () => {
  const rows = readPage('CONTRIBUTING.md').then((page) =>
    tableUnder(page, '## How the code is laid out'),
  );

  it('lists what each layer may import, as the rules say', async () => {
    const told = (await rows)
      .filter(([, , may]) => may !== 'everything')
      .map(([cell = '', , may = '']) => [
        namesOf(cell)[0],
        may === 'nothing of ours' ? [] : may.split(', ').sort(),
      ]);
    const ruled = [...LAYERS].map(([name, others]) => [name, [...others].sort()]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(ruled));
  });

  it('names every folder and file of src', async () => {
    const entries = await readdir(join(ROOT, 'src'));
    const named = (await rows).flatMap(([cell = '']) => namesOf(cell));
    const found = entries.map((entry) => entry.replace(/\.ts$/, ''));
    expect(found.filter((entry) => !named.includes(entry))).toEqual([]);
  });
});

describe('folders', () => {
  it('of two levels say in a README of at most ten lines what they are', async () => {
    const bare: string[] = [];
    for (const folder of await foldersOf(join(ROOT, 'src'), 2)) {
      const text = await readPage(`${folder}/README.md`).catch(() => '');
      if (text === '' || text.trimEnd().split('\n').length > 10) bare.push(folder);
    }
    expect(bare).toEqual([]);
  });
});

async function foldersOf(path: string, levels: number): Promise<string[]> {
  if (levels === 0) return [];
  const entries = await readdir(path, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const deeper = folders.map(async ({ name }) => [
    join(path, name).slice(ROOT.length + 1),
    ...(await foldersOf(join(path, name), levels - 1)),
  ]);
  return (await Promise.all(deeper)).flat();
}
