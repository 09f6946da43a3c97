import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser, openBrowser, PAGE_MS } from './browser.js';
import { buildExplorer } from './explorer-build.js';
import { startServer, type TestServer, type TestServerOptions } from './test-server.js';

const path = findBrowser();

/** `describe` for tests in a browser; skipped where there is none. */
export const inBrowser = path === null ? describe.skip : describe;

/** A server with the small graph and its explorer, and a browser to open it in. */
export interface Explorer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: () => string;
  readonly browser: () => Browser;
  /** Opens an address of the explorer; what the page complains of is added to the list. */
  readonly open: (
    address: string,
    options?: BrowserContextOptions,
    complaints?: string[],
  ) => Promise<Page>;
}

/**
 * Builds and starts all of it before the tests of a `describe`, and stops it after them.
 * @param fill with other data than the small graph.
 */
export function useExplorer(fill?: TestServerOptions['fill']): Explorer {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    await buildExplorer();
    // All that the page asks must be in the list of what it asks.
    server = await startServer({
      settings: { TRUSTED_DOCUMENTS: 'explorer' },
      ...(fill === undefined ? {} : { fill }),
    });
    browser = await openBrowser(path ?? '');
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    url: () => server.url,
    browser: () => browser,
    open: async (address, options = {}, complaints = []) => {
      const viewport = { width: 1440, height: 900 };
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(PAGE_MS);
      hear(page, complaints);
      await page.goto(`${server.url}${address}`);
      return page;
    },
  };
}

/** Lets a page draw all that it was asked for: twice, since the first time may ask for more. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
}

/** Takes the memory of every drawing of a page away, as a browser does that runs short of it. */
export async function loseDrawings(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const within = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
      [element, ...(element.shadowRoot === null ? [] : within(element.shadowRoot))]);
    for (const canvas of within(document).filter(({ localName }) => localName === 'canvas')) {
      const context = canvas.getContext('webgl2');
      context?.getExtension('WEBGL_lose_context').loseContext();
    }
  })()`);
}

/** Errors and warnings of a page, but for what the software renderer says of its own speed. */
function hear(page: Page, complaints: string[]): void {
  page.on('console', (line) => {
    if (line.text().includes('GL Driver Message')) return;
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

const TEXTS = `(() => {
  const within = (root) => [...root.childNodes].flatMap((node) =>
    node.localName === 'style' ? [] : node.nodeType === 3 ? [node.data.trim()] : [
      node.title ?? '', ...within(node.shadowRoot ?? node),
      ...(node.shadowRoot ? within(node) : [])]);
  return within(document.body).filter((text) => text !== '');
})()`;

/** Every text and title of a page, with those that only eyes see. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(TEXTS);
}
