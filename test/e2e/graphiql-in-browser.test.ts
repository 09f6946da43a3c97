import { type Browser, type Page } from 'playwright-core';
import { findBrowser, openBrowser, PAGE_MS } from '../support/browser.js';
import { startServer, type TestServer } from '../support/test-server.js';

const path = findBrowser();
const inBrowser = path === null ? describe.skip : describe;

inBrowser('the page to write queries on, in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser(path ?? '');
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PAGE_MS);
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.url}/graphql`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('opens with a question, answers it, and says what can be asked', async () => {
    await page.getByText('Which members of the Khartoum Process').first().waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    const answer = page.getByRole('region', { name: /result/i });
    await answer.getByText('Italy').waitFor();
    const text = await answer.innerText();
    expect(text).toContain('ABSTAIN');
    expect(text).not.toContain('errors');
    await page
      .getByRole('button', { name: /documentation/i })
      .first()
      .click();
    await page.getByText('Query', { exact: true }).first().waitFor();
    if (process.env['SCREENSHOT']) await page.screenshot({ path: process.env['SCREENSHOT'] });
  });

  it('asks nobody but this server, and complains of nothing', () => {
    const hosts = asked
      .filter((url) => !/^(data|blob):/.test(url))
      .map((url) => new URL(url).origin);
    expect([...new Set(hosts)]).toEqual([server.url]);
    expect(complaints).toEqual([]);
  });
});
