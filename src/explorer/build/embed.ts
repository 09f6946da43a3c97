import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { CONDITIONS } from './conditions.js';
import { compressed } from './compressed.js';

const FOLDER = join(import.meta.dirname, '../embed');

/** Files that go as they are: where they are, and the address they get. */
const AS_THEY_ARE = {
  'frame/frame.css': 'embed/frame.css',
  'examples/embed.html': 'examples/embed.html',
  'examples/embed.css': 'examples/embed.css',
  'examples/story.json': 'examples/story.json',
  'examples/embed.mjs': 'examples/embed.mjs',
  'examples/react.html': 'examples/react.html',
  '../core/picture/opening.json': 'embed/opening.json',
};

const copies: Plugin = {
  name: 'copies',
  generateBundle() {
    for (const [from, fileName] of Object.entries(AS_THEY_ARE)) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(join(FOLDER, from)) });
    }
  },
};

const LATER = "await import('./viewer.js')";

/** What a graph on other pages has no use for, and what stands there instead. */
const UNUSED: Readonly<Record<string, string>> = {
  // Seen until the stage comes, which is there at once.
  './sketch.js': 'export const sketch = () => undefined;',
  // Chooses several for a menu that is not there.
  './lasso.js': 'export const listenToLasso = () => undefined;',
};

/**
 * The stage of the explorer is brought after its first picture. In one file nothing comes later, and
 * a part that could would keep all that its packages have.
 */
const atOnce: Plugin = {
  name: 'stage-at-once',
  enforce: 'pre',
  resolveId: (source) => (source in UNUSED ? source : null),
  load: (id) => UNUSED[id] ?? null,
  transform(code) {
    if (!code.includes(LATER)) return null;
    const text = code.replace(LATER, 'stageAtOnce');
    return `import * as stageAtOnce from './viewer.js';\n${text}`;
  },
};

/** One module that brings all it needs, at an address that never changes. */
async function buildModule(entry: string, fileName: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    root: FOLDER,
    publicDir: false,
    logLevel: 'warn',
    plugins: [atOnce, ...plugins],
    resolve: { conditions: CONDITIONS },
    build: {
      outDir: '../../../dist/explorer',
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        input: join(FOLDER, entry),
        output: { entryFileNames: fileName, codeSplitting: false },
      },
    },
  });
}

/** Builds what other sites embed, after the explorer. */
export const embed: Plugin = {
  name: 'embed',
  async closeBundle() {
    await buildModule('actor-graph.ts', 'actor-graph.js', [copies, compressed]);
    await buildModule('story/module.ts', 'embed/story.js', [compressed]);
    await buildModule('frame/frame.ts', 'embed/frame.js', [compressed]);
    await buildModule('examples/react.mjs', 'examples/react.js', [compressed]);
  },
};
