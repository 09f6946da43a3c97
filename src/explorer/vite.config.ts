import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Puts a compressed copy beside each text, so that the server need not make one per request. */
const compressed: Plugin = {
  name: 'compressed-copies',
  generateBundle(_options, bundle) {
    for (const [fileName, file] of Object.entries(bundle)) {
      if (!/\.(js|css|svg)$/.test(fileName)) continue;
      const text = file.type === 'chunk' ? file.code : file.source;
      // What is left of a style by itself is an empty script, which is not put out.
      if (text.length === 0) continue;
      const source = gzipSync(text, { level: 9 });
      this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source });
    }
  },
};

/** The explorer is built to `dist/explorer`; the server sends it from there. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [compressed],
  // The policy of the page allows files of this server only, so nothing is written into it.
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // The second is the style of permalinks, which are pages of the server.
    rolldownOptions: {
      input: [
        fileURLToPath(new URL('index.html', import.meta.url)),
        fileURLToPath(new URL('styles/permalink.css', import.meta.url)),
      ],
    },
  },
});
