// `npm run dev [-- http://127.0.0.1:4000]`: the explorer from its sources, drawn anew with each
// change, over a server that runs already (`npm start` in another terminal).
import { createServer } from 'vite';

const server = process.argv[2] ?? 'http://127.0.0.1:4000';
const vite = await createServer({
  configFile: 'src/explorer/vite.config.ts',
  server: {
    // All but the page itself and its sources is the server's.
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/schema.graphql', '/reconcile', '/health', '/ready', '/id/'].map(
        (path) => [path, { target: server, changeOrigin: true }],
      ),
    ),
  },
});
await vite.listen();
vite.printUrls();
