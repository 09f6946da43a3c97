import type { Page } from 'playwright-core';
import type { Engine } from '../../../src/engine/engine.js';
import { recordClaims } from '../../../src/graph/write/record-claims.js';
import { storeDocuments } from '../../../src/graph/write/store-documents.js';
import { claim, document } from '../../support/claims.js';
import { PAGE_MS } from '../../support/browser.js';
import { drawn, inBrowser, loseDrawings, useExplorer } from '../../support/explorer-page.js';
import { startSite } from '../../support/other-site.js';
import { FIRST, storeSmallGraph } from '../../support/small-graph.js';
import { startServer } from '../../support/test-server.js';

/** The small graph, and a list of 2020 in which Austria is still a member. */
async function seenLater(engine: Engine): Promise<void> {
  await storeSmallGraph(engine);
  const dated = document('document:dated', 'Members in 2020', { date: '2020-05-01' });
  const member = claim('country:aut', 'MEMBER_OF', 'organisation:alpha', {
    ...{ document: 'document:dated', observedOn: '2020-04-30', confidence: 0.7 },
  });
  await engine.write(async (transaction) => {
    await storeDocuments(transaction, [dated], FIRST);
    await recordClaims(transaction, [member], { now: FIRST, state: 'ACCEPTED', by: null });
  });
}

inBrowser('the links of a graph on another site, in a browser', () => {
  const home = useExplorer();

  async function show(address: string, width = 800): Promise<Page> {
    const page = await home.browser().newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(PAGE_MS);
    await page.goto(address);
    return page;
  }

  it('says that a drawing was lost, lists its links, and draws it again when asked', async () => {
    const site = await startSite(
      () => `<script type="module" src="${home.url()}/actor-graph.js"></script>
        <actor-graph of="dialogue:khartoum-process"></actor-graph>`,
    );
    const page = await show(site.url);
    const symbol = page.getByRole('button', { name: /dialogue, \d+ links?, 1 of/ });
    await symbol.waitFor({ state: 'attached' });
    await drawn(page);
    await loseDrawings(page);
    await page.getByText('The drawing was lost').waitFor();
    await page.getByText('Strongest links').waitFor();
    expect(await page.getByText('cannot draw').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Show as a list' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Draw again' }).click();
    await symbol.waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Show as a list' }).waitFor();
    await drawn(page);
    expect(await page.getByText('The drawing was lost').count()).toBe(0);
    await loseDrawings(page);
    await page.getByText('The drawing was lost').waitFor();
    site.close();
  });

  it('says when a source last saw a relation, and as of which day each source speaks', async () => {
    const server = await startServer({ fill: seenLater });
    const site = await startSite(
      () => `<script type="module" src="${server.url}/actor-graph.js"></script>
        <actor-graph of="country:aut" types="MEMBER_OF"></actor-graph>`,
    );
    const page = await show(site.url, 376);
    const member = page.getByRole('button', { name: /Austria is member of Alpha Agency/ });
    expect(await member.innerText()).toContain('since 1951, last seen 30 April 2020');
    await member.click();
    await page.getByText('Members in 2020, row 1').waitFor();
    await page.getByText('dated 1 May 2020 · as of 30 April 2020').waitFor();
    site.close();
    await server.close();
  });
});
