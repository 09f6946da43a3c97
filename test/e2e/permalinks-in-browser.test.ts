import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser, openBrowser, PAGE_MS } from '../support/browser.js';
import { buildExplorer } from '../support/explorer-build.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { startServer, type TestServer } from '../support/test-server.js';

const path = findBrowser();
const inBrowser = path === null ? describe.skip : describe;
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

inBrowser('permalinks, in a browser', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    await buildExplorer();
    server = await startServer({ fill: storeSmallGraph });
    browser = await openBrowser(path ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(options: BrowserContextOptions): Promise<{ page: Page; heard: string[] }> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(PAGE_MS);
    const heard: string[] = [];
    page.on('console', (line) => heard.push(line.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) heard.push(request.url());
    });
    page.on('requestfailed', (request) => heard.push(request.url()));
    return { page, heard };
  }

  it('are read, styled and followed with JavaScript blocked', async () => {
    const { page, heard } = await open({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
    await page.goto(`${server.url}/id/organisation/alpha`);
    await page.getByRole('heading', { level: 1, name: 'Alpha Agency' }).waitFor();
    const size = await page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize");
    // The size of titles on a phone.
    expect(size).toBe('26px');
    await page.getByRole('link', { name: 'North Process' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'North Process' }).waitFor();
    await page.getByRole('link', { name: 'Cite' }).click();
    await page.getByText(/^Migration Governance Graph: North Process\. Read/).waitFor();
    await page.getByLabel('When it was true').fill('2017');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('As of 2017.').first().waitFor();
    expect(new URL(page.url()).search).toBe('?asOf=2017');
    await page
      .getByRole('link', { name: /^1 source\W+Türkiye$/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Türkiye chairs North Process' }).waitFor();
    expect(heard).toEqual([]);
  });

  it.each([
    { width: 1440, colorScheme: 'light' },
    { width: 1440, colorScheme: 'dark' },
    { width: 390, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)(
    'have no fault of access at $width pixels, $colorScheme, and fit',
    async ({ width, colorScheme }) => {
      const { page, heard } = await open({ viewport: { width, height: 844 }, colorScheme });
      const faults: string[] = [];
      const addresses = ['organisation/alpha?asOf=2018', 'framework/pact', 'document/report'];
      for (const address of addresses) {
        await page.goto(`${server.url}/id/${address}`);
        // Data blocks are not run, so the policy has nothing to say of them.
        expect(heard).toEqual([]);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        for (const { id, nodes } of violations) {
          faults.push(...nodes.map(({ html }) => `${address} ${id}: ${html.slice(0, 160)}`));
        }
        const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        if (wide === true) faults.push(`${address} is wider than the window`);
      }
      expect(faults).toEqual([]);
    },
  );

  it('are what the explorer shares and cites of a selected entity', async () => {
    const { page } = await open({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.url}/?of=dialogue:north&sel=organisation:alpha&on=2018`);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    const address = `${server.url}/id/organisation/alpha?asOf=2018`;
    expect(await page.getByLabel('Permalink of the selected entity').inputValue()).toBe(address);
    expect(await page.getByLabel('Citation', { exact: true }).inputValue()).toMatch(
      new RegExp(`^Migration Governance Graph: Alpha Agency\\. .*${address.replace('?', '\\?')}$`),
    );
  });
});
