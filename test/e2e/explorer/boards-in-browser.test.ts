import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { graveFaults } from '../../support/axe.js';
import { PAGE_MS } from '../../support/browser.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';
import { startSite } from '../../support/other-site.js';

const ABOUT = '/?view=board&of=dialogue:khartoum-process&kinds=ORGANISATION,DIALOGUE,FRAMEWORK';
const NOTE = '## Who steers\n**Members** chair in turn, see [its site](https://example.org).';

/** Writes into a field, and leaves it. */
async function write(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).fill(text);
  await page.keyboard.press('Tab');
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** A board with a note that stands by itself and one that points to the dialogue. */
async function makeBoard(page: Page): Promise<void> {
  await press(page, 'New board of this picture');
  await write(page, 'Title of the board', 'Khartoum, told');
  for (const [at, text] of [NOTE, '<img src=x onerror=alert(1)> plain'].entries()) {
    await press(page, 'Add a note');
    await write(page, `Note ${at + 1}`, text);
  }
  await press(page, 'Draw an arrow');
  await page.locator('[data-note=n2]').press(' ');
  await page.getByRole('button', { name: /Khartoum Process, dialogue, .* 1 of/ }).press('Enter');
  await write(page, 'Words on it', 'leads to');
  await page.getByText('leads to', { exact: true }).waitFor();
}

async function expectBoard(page: Page): Promise<void> {
  const note = page.locator('[data-note=n1]');
  await note.getByText('Who steers').waitFor();
  expect(await note.locator('strong').textContent()).toBe('Members');
  expect(await note.locator('a').getAttribute('href')).toBe('https://example.org');
  const plain = page.locator('[data-note=n2]');
  expect(await plain.textContent()).toContain('<img src=x onerror=alert(1)> plain');
  expect(await plain.locator('img').count()).toBe(0);
  await page.locator('[data-arrow=a1] path.line[d^=M]').waitFor({ state: 'attached' });
  await page.getByText(/^Arrow from Note 2.* to Khartoum Process: leads to$/).waitFor({
    state: 'attached',
  });
}

/** Where a note lies on the picture, as the drawing has put it. */
const placeOf = (page: Page, note: string): Promise<string | null> =>
  page.locator(`[data-note=${note}]`).getAttribute('style');

async function shared(page: Page, what: 'board-link' | 'board-code'): Promise<string> {
  await press(page, 'Share');
  const text = await page.locator(`#${what}`).inputValue();
  await page.keyboard.press('Escape');
  return text;
}

/** What is saved by a button of the share dialog. */
async function saved(page: Page, name: string): Promise<string> {
  await press(page, 'Share');
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  const text = readFileSync(await file.path(), 'utf8');
  await page.keyboard.press('Escape');
  return text;
}

inBrowser('boards, in a browser', () => {
  const home = useExplorer();

  it('are made of notes and arrows, kept, and passed on as an address and as files', async () => {
    const complaints: string[] = [];
    const page = await home.open(ABOUT, {}, complaints);
    await makeBoard(page);
    await expectBoard(page);
    const before = await placeOf(page, 'n2');
    await page.locator('[data-note=n2]').press('ArrowDown');
    expect(await placeOf(page, 'n2')).not.toBe(before);
    expect(await graveFaults(page)).toEqual([]);
    await page.reload();
    await expectBoard(page);
    expect(await page.getByRole('textbox', { name: 'Title of the board' }).inputValue()).toBe(
      'Khartoum, told',
    );
    const svg = await saved(page, 'Drawing (SVG)');
    for (const text of ['Who steers', 'Members', 'leads to', 'Khartoum, told'])
      expect(svg).toContain(`${text}</text>`);
    const file = await saved(page, 'Board (JSON)');
    const link = await shared(page, 'board-link');

    const other = await home.open(link.slice(home.url().length), {}, complaints);
    await expectBoard(other);
    await other.getByRole('heading', { name: 'Khartoum, told' }).waitFor();
    expect(await other.evaluate('localStorage.length')).toBe(0);
    const third = await home.open('/?view=board', {}, complaints);
    const choose = third.locator('input[type=file]');
    await choose.setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"type":"FeatureCollection"}'),
    });
    await third.getByText('This is not a board').waitFor();
    await choose.setInputFiles({
      name: 'board.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    await expectBoard(third);
    await third.reload();
    await expectBoard(third);
    expect(complaints).toEqual([]);
  });

  it('are told as a story by keyboard, here and on a page elsewhere', async () => {
    const complaints: string[] = [];
    const page = await home.open(ABOUT, {}, complaints);
    await makeBoard(page);
    await write(page, 'Title of the step', 'Where it begins');
    await write(page, 'Caption', 'Between **the Horn** and Europe');
    for (const at of [2, 3, 4, 5]) {
      await press(page, 'Add a step');
      await page.getByRole('button', { name: `${at}. Step ${at}`, exact: true }).waitFor();
      await write(page, 'Title of the step', `Part ${at}`);
      if (at === 3) await press(page, 'Remove note 2');
      if (at === 5) await page.getByRole('button', { name: /^Countries/ }).click();
    }
    await page.waitForURL(/kinds=ORGANISATION,COUNTRY,DIALOGUE,FRAMEWORK/);
    await press(page, 'Show it');
    for (const at of [4, 3, 2, 1]) {
      await page.keyboard.press('ArrowLeft');
      const said = `Step ${at} of 5: ${at === 1 ? 'Where it begins' : `Part ${at}`}`;
      await page.getByRole('status').getByText(said).waitFor({ state: 'attached' });
      expect(await page.locator('[data-note=n2]').count()).toBe(at < 3 ? 1 : 0);
      expect(page.url().includes('COUNTRY')).toBe(false);
    }
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Step 1 of 5', { exact: true }).waitFor();
    await page.getByRole('strong').getByText('the Horn').waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.reload();
    const code = await shared(page, 'board-code');

    const site = await startSite(() => `<main>${code}</main>`);
    const reader = await (await home.browser().newContext({ reducedMotion: 'reduce' })).newPage();
    reader.setDefaultTimeout(PAGE_MS);
    reader.on('pageerror', ({ message }) => complaints.push(message));
    await reader.goto(site.url);
    await reader.getByRole('heading', { name: 'Khartoum, told' }).waitFor();
    await reader.locator('[data-note=n1]').getByText('Who steers').waitFor();
    await reader.getByRole('button', { name: 'Next step' }).focus();
    for (const at of [2, 3, 4, 5]) {
      await reader.keyboard.press('ArrowRight');
      const said = `Step ${at} of 5: Part ${at}`;
      await reader.getByRole('status').getByText(said).waitFor({ state: 'attached' });
      expect(await reader.locator('[data-note=n2]').count()).toBe(at < 3 ? 1 : 0);
    }
    expect(
      await reader.getByRole('button', { name: 'Next step' }).getAttribute('aria-disabled'),
    ).toBe('true');
    await reader.getByRole('listitem').filter({ hasText: 'Country' }).waitFor();
    expect(await graveFaults(reader, 'main')).toEqual([]);
    site.close();
    expect(complaints).toEqual([]);
  });

  it('says that a story elsewhere is none, and that a board is not kept here', async () => {
    const site = await startSite(
      () => `<script type="module" src="${home.url()}/actor-graph.js"></script>
        <actor-graph story="/no-board.json"></actor-graph>`,
    );
    const page = await (await home.browser().newContext()).newPage();
    page.setDefaultTimeout(PAGE_MS);
    await page.goto(site.url);
    await page.getByText('The story of this page cannot be shown').waitFor();
    site.close();
    const other = await home.open('/?view=board&board=b-elsewhere');
    await other.getByText('This board is not kept in this browser').waitFor();
    const damaged = await home.open('/?view=board#board=1.abcd');
    await damaged.getByText('This is not a board, or a part of it is missing').waitFor();
  });
});
