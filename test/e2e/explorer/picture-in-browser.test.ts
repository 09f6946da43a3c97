import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { graveFaults } from '../../support/axe.js';
import { drawn, inBrowser, useExplorer } from '../../support/explorer-page.js';

interface Pair {
  readonly source: string;
  readonly target: string;
}

inBrowser('the drawing of a picture, in a browser', () => {
  const { open, url } = useExplorer();

  /** Entities and pairs around something, as a file of the server holds them. */
  async function around(of: string, depth: number): Promise<{ ids: string[]; pairs: Pair[] }> {
    const answer = await fetch(`${url()}/export/cytoscape?of=${of}&depth=${depth}&walk=all`);
    const { elements } = (await answer.json()) as {
      elements: { nodes: { data: { id: string } }[]; edges: { data: Pair }[] };
    };
    return {
      ids: elements.nodes.map(({ data }) => data.id),
      pairs: elements.edges.map(({ data }) => data),
    };
  }

  async function shows(page: Page, entities: number, relations: number): Promise<void> {
    const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
    const said = `${many(entities, 'entity', 'entities')}, ${many(relations, 'relation', 'relations')} shown`;
    await page.getByText(said, { exact: true }).waitFor({ state: 'attached' });
  }

  /** The symbol that has the keyboard's place, when the drawing is there. */
  async function focused(page: Page) {
    await page.locator('mg-graph-view canvas').first().waitFor();
    await drawn(page);
    const button = page.locator('mg-graph-view button.focus');
    await button.focus();
    return button;
  }

  it('takes out, keeps and brings back by a menu, with keys alone', async () => {
    const complaints: string[] = [];
    const of = 'dialogue:khartoum-process';
    const page = await open(`/?of=${of}&depth=2&sel=country:eth`, {}, complaints);
    const { ids, pairs } = await around(of, 2);
    await shows(page, ids.length, pairs.length);
    await focused(page);
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu', { name: 'Ethiopia' });
    await menu.waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menuitem', { name: 'Hide', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((at) => at.searchParams.get('without') === 'country:eth');
    const rest = pairs.filter(({ source, target }) => ![source, target].includes('country:eth'));
    await shows(page, ids.length - 1, rest.length);
    await page.getByText('1 entity is hidden.').waitFor();
    await page.getByRole('button', { name: 'Show all again' }).click();
    await shows(page, ids.length, pairs.length);
    const near = pairs.flatMap(({ source, target }) =>
      source === 'country:eth' ? [target] : target === 'country:eth' ? [source] : [],
    );
    const kept = new Set(['country:eth', ...near]);
    await focused(page);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Keep only it and its neighbours' }).click();
    await shows(
      page,
      kept.size,
      pairs.filter(({ source, target }) => kept.has(source) && kept.has(target)).length,
    );
    expect(kept.size).toBeLessThan(ids.length);
    expect(complaints).toEqual([]);
  });

  it('hides what is unlinked, and opens a menu where the mouse points', async () => {
    const page = await open('/?of=framework:gcm&depth=2&groups=COMMITMENT');
    await shows(page, 5, 3);
    await page.getByLabel('Hide what is unlinked').check();
    await page.waitForURL((at) => at.searchParams.get('unlinked') === 'hide');
    await shows(page, 4, 3);
    const symbol = await focused(page);
    const box = await symbol.boundingBox();
    if (box === null) throw new Error('There is no symbol.');
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.move(...middle);
    await page.mouse.click(...middle, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Open', exact: true }).waitFor();
    await page.getByRole('menuitemcheckbox', { name: 'Hide what is unlinked' }).click();
    await shows(page, 5, 3);
  });

  it('selects with a lasso and keys, and keeps what is selected', async () => {
    const of = 'dialogue:khartoum-process';
    const page = await open(`/?of=${of}&depth=2&sel=country:eth`);
    const { ids, pairs } = await around(of, 2);
    await focused(page);
    const stage = await page.locator('mg-graph-view').boundingBox();
    if (stage === null) throw new Error('There is no drawing.');
    const corner = (right: number, down: number) =>
      [stage.x + 2 + right * (stage.width - 4), stage.y + 2 + down * (stage.height - 4)] as const;
    await page.keyboard.down('Shift');
    await page.mouse.move(...corner(0, 0));
    await page.mouse.down();
    await page.mouse.move(...corner(1, 0), { steps: 4 });
    await page.mouse.move(...corner(1, 1), { steps: 4 });
    await page.mouse.move(...corner(0, 1), { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByText(`${ids.length} entities selected.`).waitFor();
    await focused(page);
    await page.keyboard.press('Shift+Space');
    await page.getByText(`${ids.length - 1} entities selected.`).waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep only these' }).click();
    const rest = pairs.filter(({ source, target }) => ![source, target].includes('country:eth'));
    await shows(page, ids.length - 1, rest.length);
    expect(await page.getByText('entities selected.').count()).toBe(0);
  });

  it('draws groups as one, exports what is drawn, and unfolds them', async () => {
    const of = 'dialogue:khartoum-process';
    const { ids, pairs } = await around(of, 2);
    // The kinds of the graph are the first words of its ids.
    const kindOf = (id: string): string => id.split(':')[0] ?? '';
    const outside = pairs.filter(({ source, target }) => kindOf(source) !== kindOf(target));
    const ends = outside.map(({ source, target }) => [source, target].map(kindOf).sort().join());
    const [symbols, lines] = [new Set(ids.map(kindOf)).size, new Set(ends).size];
    const many = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
    const extent = `${many(symbols, 'symbol')} and ${many(lines, 'line')} for ${many(outside.length, 'relation')}, as they are drawn.`;
    expect(outside.length).toBeGreaterThan(lines);
    const page = await open(`/?of=${of}&depth=2&fold=kind`);
    await focused(page);
    await page.getByRole('button', { name: 'Share and cite' }).click();
    await page.getByText(extent).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Symbols and their members (CSV)' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const rows: string[][] = parse(text, { bom: true });
    expect(
      rows
        .slice(1)
        .flatMap((row) => row[4]?.split(' ') ?? [])
        .sort(),
    ).toEqual([...ids].sort());
    await page.keyboard.press('Escape');
    await page.locator('mg-graph-view').evaluate((view: { focusNode(id: string): void }) => {
      view.focusNode('group:kind-country');
    });
    await page.keyboard.press('Enter');
    await page.waitForURL((at) => at.searchParams.get('unfold') === 'group:kind-country');
    await page.getByRole('button', { name: 'Share and cite' }).click();
    // No group is left, so it is the picture as it was.
    await page
      .getByText(`${ids.length} entities and ${pairs.length} relations, as they are shown.`)
      .waitFor();
  });

  it('says when a form, a menu or a dialog does not come, and brings it when asked again', async () => {
    const page = await open('/');
    await drawn(page);
    const comesLater = /(date-form|context-menu|share-dialog)[^/]*\.js$/;
    const menu = page.getByRole('menuitem', { name: 'Copy the address of this picture' });
    const openMenu = () =>
      page.locator('mg-graph-view').click({ button: 'right', position: { x: 20, y: 200 } });
    await page.route(comesLater, (route) => route.abort());
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await page.locator('.when').click();
    await again.first().waitFor();
    await openMenu();
    await again.nth(1).waitFor();
    await page.getByRole('button', { name: 'Share and cite' }).click();
    await again.nth(2).waitFor();
    await page.unroute(comesLater);
    await page.locator('mg-time-bar').getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('Year, month or day').waitFor();
    await again.last().click();
    await again.first().click();
    await openMenu();
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share and cite' }).click();
    await page.getByRole('heading', { name: 'Share and cite this view' }).waitFor();
  });
});
