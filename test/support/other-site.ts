import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** Its origin, which is none of the server under test. */
  readonly url: string;
  readonly close: () => void;
}

/** What a failed test left running must not outlive its file. */
const running = new Set<Server>();
afterAll(() => {
  for (const site of running) stop(site);
});

function stop(site: Server): void {
  site.closeAllConnections();
  site.close();
  running.delete(site);
}

/** A web site on a port of its own; `page` gives the content of its body for a path without a script. */
export async function startSite(
  page: (path: string) => string,
  headers: Record<string, string> = {},
  scripts: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const site = createServer(({ url = '/' }, answer) => {
    const script = scripts[url];
    if (script !== undefined) {
      answer.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      answer.end(script);
      return;
    }
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    answer.end(`<!doctype html><html lang="en"><head><title>Site</title>
      <link rel="icon" href="data:,"></head><body>${page(url)}</body></html>`);
  });
  running.add(site);
  await new Promise<void>((ready) => {
    site.listen(0, '127.0.0.1', ready);
  });
  const { port } = site.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      stop(site);
    },
  };
}
