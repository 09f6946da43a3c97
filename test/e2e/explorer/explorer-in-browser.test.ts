import type { Locator, Page } from 'playwright-core';
import { catalogueOf } from '../../../src/explorer/core/words/catalogue.js';
import { ENGLISH } from '../../../src/explorer/core/words/languages.js';
import type { LaterPart } from '../../../src/explorer/core/words/later-words.js';
import { graveFaults } from '../../support/axe.js';
import {
  drawn,
  inBrowser,
  loseDrawings,
  useExplorer,
  textsOf,
} from '../../support/explorer-page.js';
import { startServer } from '../../support/test-server.js';

/** Whether an element fits a selector of CSS. */
function is(element: Locator, selector: string): Promise<boolean> {
  return element.evaluate(
    (found: { matches(wanted: string): boolean }, wanted: string) => found.matches(wanted),
    selector,
  );
}

/** The sentences of the catalogue. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}
const ENGLISH_TEXTS = new Set<string>();

inBrowser('the explorer, in a browser', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  beforeAll(async () => {
    const whole = await catalogueOf(ENGLISH, Object.keys(ENGLISH.later) as LaterPart[]);
    for (const text of sentences(whole)) ENGLISH_TEXTS.add(text);
  });

  it('opens under a strict policy, asks nobody but this server, and complains of nothing', async () => {
    const page = await open('/?view=table');
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (line) => {
      // What the software renderer says of its own speed is no complaint of the page.
      const isOurs = !line.text().includes('GL Driver Message');
      if (isOurs && ['error', 'warning'].includes(line.type())) complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    const answer = await page.goto(`${explorer.url()}/`);
    await page.getByText('Start with a question').waitFor();
    await page.waitForLoadState('networkidle');
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect([...new Set(asked)]).toEqual([explorer.url()]);
    expect(complaints).toEqual([]);
  });

  it('says what it is before its script is there, and no longer after it', async () => {
    const page = await open('/schema.graphql');
    let letGo = (): void => undefined;
    const isLetGo = new Promise<void>((go) => (letGo = go));
    await page.route('**/assets/*.js', async (route) => {
      await isLetGo;
      await route.continue();
    });
    await page.goto(explorer.url(), { waitUntil: 'commit' });
    const first = page.getByText('Who does what in migration governance');
    await first.waitFor();
    letGo();
    await page.getByText('How to read it').waitFor();
    expect(await first.isVisible()).toBe(false);
  });

  it('leads from search to a document by keyboard alone', async () => {
    const page = await open('/');
    await page.getByText('How to read it').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('ital');
    await page.getByRole('option', { name: /Italy/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Italy' }).waitFor();
    const sources = page.getByRole('button', { name: /\d sources?/ }).first();
    await sources.waitFor();
    // The panel has the focus, so its first sources are some steps away.
    for (let tabs = 0; tabs < 12; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await is(sources, ':focus')) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy citation' }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('sel') === 'country:ita');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('sel'));
  });

  it('counts anew when the thumb of the time bar is moved, and goes back', async () => {
    const page = await open('/?view=table&of=dialogue:khartoum-process&depth=2');
    const counted = (n: number) => page.getByRole('button', { name: `Relations ${n}` }).waitFor();
    await counted(6);
    await page.getByRole('button', { name: /^Any date/ }).click();
    await page.getByLabel('Year, month or day').fill('2017');
    await page.keyboard.press('Enter');
    await counted(3);
    await page.getByRole('slider', { name: 'As of a date' }).focus();
    await page.keyboard.press('ArrowRight');
    await counted(6);
    await page.goBack();
    await counted(6);
    await page.waitForURL((url) => !url.searchParams.has('on'));
  });

  it('says in words when the server does not answer, and goes on when it does', async () => {
    const page = await open('/?view=search');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${explorer.url()}/?view=table`);
    await page.getByText('The server did not answer. Your view is kept.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('grid').waitFor();
  });

  it('says how much of a new graph is there, and lets its reader see all of it at the end', async () => {
    const page = await open('/?view=table');
    let loading: object | undefined = { packs: ['projects'], done: 45, total: 100 };
    await page.route('**/ready', (route) => route.fulfill({ json: { status: 'ready', loading } }));
    await page.reload();
    await page.getByText('More data is being loaded: 40 % is there.').waitFor();
    expect(await graveFaults(page)).toEqual([]);
    loading = undefined;
    await page.getByText('All data is loaded.').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByText('All data is loaded.').waitFor({ state: 'detached' });
    expect(await page.getByText('More data is being loaded').count()).toBe(0);
  });

  it('shows the table when the drawing was lost, and draws it again when asked', async () => {
    const page = await open('/?of=dialogue:khartoum-process');
    const symbol = page.getByRole('button', { name: /dialogue, \d+ links?, 1 of/ });
    await symbol.waitFor({ state: 'attached' });
    await drawn(page);
    await loseDrawings(page);
    await page.getByText('The drawing was lost').waitFor();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Draw again' }).click();
    await symbol.waitFor({ state: 'attached' });
    expect(await page.getByText('The drawing was lost').count()).toBe(0);
  });

  it('says when the script of a view did not come, and brings it when asked', async () => {
    const page = await open('/?view=table');
    await page.getByRole('grid').waitFor();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Partners' }).click();
    await page.getByRole('alert').getByText('The server did not answer').waitFor();
    await page.unroute('**/assets/*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Partners' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('names what of the address it could not use, and ids that are not in the graph', async () => {
    const page = await open('/?view=maps&of=country:atlantis');
    await page.getByText('there is no view “maps”').waitFor();
    await page.getByText('country:atlantis is not in the graph.').waitFor();
  });

  it('asks for a key where reading needs one, and opens with it', async () => {
    const closed = await startServer({ settings: { READ_ACCESS: 'key' } });
    const key = await closed.addKey({ name: 'reader', role: 'READER', expiresAt: null });
    const page = await open('/');
    await page.goto(`${closed.url}/?view=table`);
    await page.getByRole('heading', { name: 'This graph needs a key' }).waitFor();
    await page.getByRole('textbox', { name: 'Key' }).fill(key);
    await page.keyboard.press('Enter');
    await page.getByRole('grid').waitFor();
    await page.close();
    await closed.close();
  });

  it('is mirrored for languages that run from right to left', async () => {
    const place = async (lang: string) => {
      const page = await open(`/?view=table&lang=${lang}`);
      await page.getByRole('grid').waitFor();
      const legend = await page.locator('mg-legend').boundingBox();
      const time = await is(page.getByRole('slider'), ':dir(ltr)');
      const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      await page.close();
      return { atEnd: (legend?.x ?? 0) > 720, time, isWide };
    };
    expect(await place('pseudo')).toEqual({ atEnd: false, time: true, isWide: false });
    expect(await place('pseudo-rtl')).toEqual({ atEnd: true, time: true, isWide: false });
  });

  it('says everything in another language without a reload, and goes back to the first', async () => {
    const said = async (page: Page) => {
      await drawn(page);
      return textsOf(page);
    };
    const page = await open('/');
    const views = ['graph', 'table', 'partners', 'linkages', 'timeline', 'entity', 'search&q=ital'];
    for (const address of views.map((view) => `/?view=${view}&of=country:ita&sel=country:ita`)) {
      await page.goto(`${explorer.url()}${address}`);
      await page.waitForLoadState('networkidle');
      await page.evaluate(`
        window.isKept = true;
        history.pushState(null, '', '${address}&lang=pseudo');
        dispatchEvent(new PopStateEvent('popstate'));`);
      await page.locator('html[lang=en-XA]').waitFor();
      expect((await said(page)).filter((text) => ENGLISH_TEXTS.has(text))).toEqual([]);
      await page.goBack();
      await page.locator('html[lang=en-GB]').waitFor();
      const english = await said(page);
      expect(english.filter((text) => text.endsWith('~]'))).toEqual([]);
      expect(english.filter((text) => ENGLISH_TEXTS.has(text)).length).toBeGreaterThan(10);
      expect(await page.evaluate('window.isKept')).toBe(true);
    }
  });

  it('reaches the views that a phone has no room for, under More', async () => {
    const page = await open('/?of=framework:gcm', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('heading', { name: /^Timeline of/ }).waitFor();
    await page.close();
  });

  it('leaves single keys alone where they are switched off, and remembers that', async () => {
    const page = await open('/?view=table');
    const help = page.getByRole('heading', { name: 'Keyboard' });
    await page.getByText('60 entities').or(page.getByRole('grid')).first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Single keys act' }).uncheck();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('grid').first().waitFor();
    await page.keyboard.press('?');
    await drawn(page);
    expect(await help.isVisible()).toBe(false);
    await page.close();
  });

  it.each(
    ([1440, 800, 390] as const).flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
    ),
  )(
    'has no serious fault of access at $width pixels, $colorScheme',
    async ({ width, colorScheme }) => {
      const page = await open('/', { viewport: { width, height: 844 }, colorScheme });
      const grave: string[] = [];
      for (const address of ['/?lang=en', '/?view=table&of=framework:gcm&sel=country:ita']) {
        await page.goto(`${explorer.url()}${address}`);
        await page.getByRole('slider').waitFor({ state: 'attached' });
        if (address.includes('sel=')) await page.getByRole('tab', { name: /Relations/ }).waitFor();
        for (const fault of await graveFaults(page)) grave.push(`${address} ${fault}`);
      }
      expect(grave).toEqual([]);
      await page.close();
    },
  );
});
