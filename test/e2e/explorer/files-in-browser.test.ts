import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';

inBrowser('files of a view, in a browser', () => {
  const { open } = useExplorer();

  /** Opens the dialog that hands a view on, when there is something to hand on. */
  async function share(page: Page): Promise<void> {
    await page.locator('mg-share-dialog').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Share and cite' }).click();
    await page.getByRole('heading', { name: 'Share and cite this view' }).waitFor();
  }

  async function saved(page: Page, label: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).last().click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }

  const rowsOf = (text: string): string[][] => parse(text, { bom: true });
  const count = (text: string, part: string): number => text.split(part).length - 1;

  it('hold the graph as it is filtered, with places and sizes, or as a picture for a slide', async () => {
    const complaints: string[] = [];
    // Of three votes one is "no" and one is known with 0.9; memberships are hidden.
    const page = await open('/?of=framework:gcm&depth=2&groups=COMMITMENT', {}, complaints);
    await page.getByText('5 entities, 3 relations shown', { exact: true }).waitFor();
    await page.locator('mg-graph-view').waitFor();
    await share(page);
    await page.getByText('5 entities and 3 relations, as they are shown.').waitFor();
    const gexf = await saved(page, 'Graph for Gephi (GEXF)');
    expect([count(gexf, '<node '), count(gexf, '<edge ')]).toEqual([5, 3]);
    expect([count(gexf, '<viz:position '), count(gexf, '<viz:size ')]).toEqual([5, 5]);
    const svg = await saved(page, 'Drawing (SVG)');
    expect(count(svg, '<title>')).toBe(5);
    expect(svg).toMatch(/>Any date\. 5 entities, 3 relations\./);
    expect(svg).toContain('CC BY 4.0');
    await page.getByLabel('Pictures with title, date, legend and sources').uncheck();
    expect(await saved(page, 'Drawing (SVG)')).not.toContain('CC BY 4.0');
    expect(await graveFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('hold what differs between two dates, as it is marked and counted', async () => {
    const page = await open('/?view=table&of=dialogue:khartoum-process&depth=2');
    await page.getByRole('button', { name: 'Compare with…' }).click();
    await page.getByLabel('Year, month or day').fill('2017');
    await page.getByLabel('Compare with').fill('2018');
    await page.keyboard.press('Enter');
    const counted = (said: string) => page.getByRole('button', { name: said, exact: true });
    await counted('new 3').waitFor();
    await counted('gone 0').waitFor();
    await counted('unchanged 3').waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await counted('new 3').click();
    await page.getByRole('button', { name: 'Relations 3' }).waitFor();
    await page.waitForURL((url) => url.search.endsWith('on=2017&with=2018&changes=new'));
    const [head = [], ...rows] = rowsOf(await saved(page, 'This table (CSV)'));
    expect(rows.map((row) => row[head.indexOf('Change')])).toEqual(['new', 'new', 'new']);
    // It did not hold at the first date, and has its sources all the same.
    await page.getByRole('gridcell', { name: 'new' }).first().click();
    await page.getByRole('button', { name: 'Copy citation' }).waitFor();
    await page.close();
  });

  it('hold the table in its order, partners, the timeline, linkages with gaps', async () => {
    const table = await open('/?view=table&of=framework:gcm&depth=2&sort=-subject');
    await table.getByRole('grid').waitFor();
    const said = await table.getByRole('row').allInnerTexts();
    const [head, ...rows] = rowsOf(await saved(table, 'This table (CSV)'));
    expect(head?.slice(0, 3)).toEqual(['Subject', 'Relation', 'Object']);
    expect(rows).toHaveLength(said.length - 1);
    expect(rows.map(([subject]) => subject)).toEqual(
      said.slice(1).map((row) => row.trim().split(/\s*\t|\n/)[0]),
    );
    await table.close();

    const partners = await open('/?view=partners&of=country:eth');
    await partners.getByText('2 partners share').waitFor();
    const shared = rowsOf(await saved(partners, 'Export CSV'));
    expect(shared.map(([name, , , things]) => [name, things])).toEqual([
      ...[
        ['Partner', 'Shared'],
        ['Germany', '2'],
        ['Italy', '2'],
      ],
    ]);
    await share(partners);
    await partners.getByText('This view cannot; give others its link.').waitFor();
    expect(await partners.locator('mg-share-dialog #element').count()).toBe(0);
    await partners.close();

    const timeline = await open('/?view=timeline&of=framework:gcm');
    const dated = (await timeline.getByText(/\d+ dated\./).innerText()).trim();
    const items = rowsOf(await saved(timeline, 'This timeline (CSV)')).slice(1);
    expect(items.filter(([group]) => group !== 'Undated')).toHaveLength(Number.parseInt(dated, 10));
    await timeline.close();

    // Germany and Ethiopia voted yes; all three are members, and nothing else links them.
    const linkages = await open(
      '/?view=linkages&actors=dialogue:khartoum-process&frameworks=framework:gcm&only=abstained,noVote',
    );
    await linkages.getByRole('button', { name: '2 yes' }).click();
    await linkages.getByRole('button', { name: 'Export', exact: true }).click();
    const lines = rowsOf(await saved(linkages, 'Every link and gap, with sources (CSV)')).slice(1);
    const about = (name: string): string[] =>
      lines.filter(([actor]) => actor === name).map(([, , to, how]) => `${how ?? ''}: ${to ?? ''}`);
    expect(about('Italy')).toEqual([
      'is member of: Khartoum Process',
      expect.stringMatching(/^abstained.*: Global Compact/) as string,
      'no link recorded: GCM: Other links',
    ]);
    expect(lines.filter(([, , , how]) => how === 'is member of')).toHaveLength(3);
    await linkages.close();
  });

  it('copies where there is no clipboard, as on plain http', async () => {
    const page = await open('/?of=country:eth');
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await share(page);
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const known = page.getByLabel('Known on');
    await known.click();
    await page.keyboard.press('Control+V');
    expect(await known.inputValue()).toBe(page.url());
    await page.close();
  });
});
