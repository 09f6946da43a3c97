import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser, openBrowser } from '../../support/browser.js';
import { buildExplorer } from '../../support/explorer-build.js';
import { startServer, type TestServer } from '../../support/test-server.js';

const path = findBrowser();
const inBrowser = path === null ? describe.skip : describe;
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

inBrowser('the linkages, in a browser', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    buildExplorer();
    server = await startServer();
    browser = await openBrowser(path ?? '');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    await page.goto(`${server.url}${address}`);
    return page;
  }

  const actors = (page: Page) => page.locator('mg-matrix-grid tbody th[scope="row"]');

  it('lead from a blank page to who did not vote for the GCM, and to who says so', async () => {
    const page = await open('/?view=search');
    const complaints: string[] = [];
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.getByRole('link', { name: /did not vote for the Global Compact/ }).click();
    const tally = page.locator('mg-tally-bar');
    await tally.getByText('3 members').waitFor();
    const counts = await tally.getByRole('button').allInnerTexts();
    expect(counts).toEqual(['1 abstained', '2 yes']);
    expect(await actors(page).allInnerTexts()).toEqual(['Italy', 'Ethiopia', 'Germany']);

    await page.locator('mg-matrix-grid [tabindex="0"]').focus();
    for (const key of ['ArrowDown', 'End', 'Home', 'ArrowRight', 'ArrowUp']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Abstained on GCM/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('country:ita~framework:gcm~vote');
    await page.getByText('Evidence, 1 document').waitFor();
    await page.getByText(/Migration Governance Graph: Italy abstained on/).waitFor();
    await page.waitForFunction(
      "document.activeElement.shadowRoot.querySelector('mg-linkages').shadowRoot.activeElement?.localName === 'mg-cell-panel'",
    );
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).searchParams.has('cell')).toBe(false);

    await tally.getByRole('button', { name: '2 yes' }).click();
    await page.getByText('Only 2 of 3 rows are shown.').waitFor();
    expect(await actors(page).allInnerTexts()).toEqual(['Ethiopia', 'Germany']);
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  it.each([
    { width: 1440, colorScheme: 'light' as const },
    { width: 390, colorScheme: 'dark' as const },
  ])(
    'have no serious fault of access at $width pixels, $colorScheme',
    async ({ width, colorScheme }) => {
      const page = await open('/?view=linkages', { viewport: { width, height: 844 }, colorScheme });
      const grave: string[] = [];
      const check = async (): Promise<void> => {
        await page.evaluate(AXE);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        for (const { id, impact, nodes } of violations) {
          if (impact !== 'serious' && impact !== 'critical') continue;
          grave.push(...nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
        }
      };
      await page.getByRole('button', { name: 'Add actors' }).click();
      await page.getByText('Members of', { exact: true }).waitFor();
      await check();
      await page.goto(`${server.url}/?view=linkages&cell=country:ita~framework:gcm~vote`);
      await page.getByText('Evidence, 1 document').waitFor();
      await check();
      expect(grave).toEqual([]);
      await page.close();
    },
    30_000,
  );
});
