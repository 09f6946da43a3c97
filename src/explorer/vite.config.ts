import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { CONDITIONS } from './build/conditions.js';
import { compressed } from './build/compressed.js';
import { trustedDocuments } from './build/trusted-documents.js';
import { embed } from './build/embed.js';
import { firstTogether } from './build/first-together.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The explorer is built to `dist/explorer`, and what others embed with it; the server sends them. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [trustedDocuments, compressed, firstTogether(here('main.ts')), embed],
  resolve: { conditions: CONDITIONS },
  // The policy of the page allows files of this server only, so nothing is written into it.
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // The second is the style of permalinks, which are pages of the server.
    rolldownOptions: {
      input: [here('index.html'), here('kit/styles/permalink.css')],
    },
  },
});
