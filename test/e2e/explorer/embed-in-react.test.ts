import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PAGE_MS } from '../../support/browser.js';
import { drawn, inBrowser, useExplorer } from '../../support/explorer-page.js';
import { startSite } from '../../support/other-site.js';

const BUILT = join(__dirname, '../../../dist/explorer/examples/react.js');

inBrowser('the graph in React, in a browser', () => {
  const explorer = useExplorer();

  async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await explorer.browser().newPage({
      viewport: { width: 800, height: 900 },
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(PAGE_MS);
    const complaints: string[] = [];
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(address);
    return { page, complaints };
  }

  const site = (graph: string) =>
    startSite(
      () =>
        `<div id="root" data-server="${graph}"></div><script type="module" src="/page.js"></script>`,
      {
        'content-security-policy': `default-src 'none'; script-src 'self' ${graph}; connect-src ${graph}; img-src data:`,
      },
      { '/page.js': readFileSync(BUILT, 'utf8') },
    );

  it('follows its props, tells its handler what is chosen, and goes without a trace', async () => {
    const { url, close } = await site(explorer.url());
    const { page, complaints } = await open(url);
    await page.getByText('As of 31 Dec 2018').waitFor();
    // The data has three members of the one, undated, and their three votes on the other, of 2018.
    await page.getByText('6 relations').waitFor();
    await page.getByRole('button', { name: /, 1 of \d/ }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(
        /^(Khartoum Process \(DIALOGUE, dialogue:khartoum-process|.+ \(FRAMEWORK, framework:gcm)\)$/,
      )
      .waitFor();
    await page.getByRole('button', { name: '2010-12-31' }).click();
    await page.getByText('As of 31 Dec 2010').waitFor();
    await page.getByText('3 relations').waitFor();
    await page.getByRole('button', { name: 'Take away' }).click();
    expect(await page.locator('actor-graph').count()).toBe(0);
    await drawn(page);
    await page.getByRole('button', { name: 'Show again' }).click();
    await page.getByText('As of 31 Dec 2010').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
    close();
  });

  it('tells its handler when the server does not answer', async () => {
    const { url, close } = await site('http://127.0.0.1:9');
    const { page } = await open(url);
    await page.getByText('http://127.0.0.1:9 did not answer.').waitFor();
    await page.close();
    close();
  });

  it('is a live example with its code, under the policy of the server', async () => {
    const { page, complaints } = await open(`${explorer.url()}/examples/embed.html`);
    await page.getByRole('link', { name: 'The graph in React' }).click();
    await page.getByText('As of 31 Dec 2018').waitFor();
    await page.getByText('export function ActorGraph(').waitFor();
    await page.getByText('export function Example(').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
