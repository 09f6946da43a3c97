import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser } from 'playwright-core';
import { findBrowser, openBrowser } from '../../support/browser.js';
import { buildExplorer } from '../../support/explorer-build.js';
import { startServer, type TestServer } from '../../support/test-server.js';

const path = findBrowser();
const inBrowser = path === null ? describe.skip : describe;
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly impact: string }[];
}

inBrowser('the timeline, in a browser', () => {
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

  it('says in words what its bars show, and leads to the sources by keyboard', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    await page.goto(`${server.url}/?view=timeline&of=framework:gcm`);
    const vote = page.getByRole('rowheader', { name: /voted on Germany|Germany/ }).first();
    await vote.waitFor();
    await page
      .getByRole('gridcell', { name: /since 19 December 2018/ })
      .first()
      .waitFor();
    await page.getByRole('rowheader').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy citation' }).waitFor();
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    const grave = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(grave.map(({ id }) => id)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 30_000);

  it('shows what of the whole graph has a date, and lists what has none below', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/?view=timeline`);
    await page.getByRole('rowheader', { name: /Khartoum Process/ }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(2);
    await page.goto(`${server.url}/?view=timeline&of=dialogue:khartoum-process`);
    await page.getByRole('heading', { name: '3 undated' }).waitFor();
    await page.getByRole('button', { name: /Ethiopia/ }).click();
    await page.getByRole('button', { name: 'Copy citation' }).waitFor();
    await page.close();
  }, 30_000);
});
