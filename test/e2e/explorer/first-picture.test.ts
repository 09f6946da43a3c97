import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExplorer } from '../../support/explorer-build.js';

const ASSETS = 'dist/explorer/assets';
const MOST = 89_000;

/** Files that a script cannot run without, itself among them. */
async function needed(file: string, known = new Set<string>()): Promise<ReadonlySet<string>> {
  if (known.has(file)) return known;
  known.add(file);
  const text = await readFile(join(ASSETS, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    await needed(name, known);
  return known;
}

describe('the first picture', () => {
  beforeAll(buildExplorer);

  it(`needs at most ${MOST} bytes of script, and WebGL comes after it`, async () => {
    const page = await readFile('dist/explorer/index.html', 'utf8');
    const [, start = ''] = /<script[^>]+src="\/assets\/([^"]+)"/.exec(page) ?? [];
    const files = await readdir(ASSETS);
    const texts = new Map(
      await Promise.all(
        files
          .filter((file) => file.endsWith('.js'))
          .map(async (file) => [file, await readFile(join(ASSETS, file), 'utf8')] as const),
      ),
    );
    const having = (text: RegExp): string[] =>
      [...texts].filter(([, script]) => text.test(script)).map(([file]) => file);
    // The stage defines its element; only the one that draws by WebGL speaks of its shaders.
    const [stage = 'none defines it'] = having(/\(.mg-graph-stage.\)/);
    const first = new Set([...(await needed(start)), ...(await needed(stage))]);
    const shaders = having(/gl_Position/);
    expect(shaders).not.toEqual([]);
    for (const file of shaders) expect([...first]).not.toContain(file);
    const bytes = [...first].map((file) => gzipSync(texts.get(file) ?? '').length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(MOST);
  });
});
