import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Puts a compressed copy beside each text, so that the server need not make one per request. */
export const compressed: Plugin = {
  name: 'compressed-copies',
  generateBundle: {
    // Last, since Vite still writes into chunks with dynamic imports here.
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!/\.(m?js|css|svg|json)$/.test(fileName)) continue;
        const text = file.type === 'chunk' ? file.code : file.source;
        // What is left of a style by itself is an empty script, which is not put out.
        if (text.length === 0) continue;
        const source = gzipSync(text, { level: 9 });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source });
      }
    },
  },
};
