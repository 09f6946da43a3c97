import type { Page } from 'playwright-core';
import { graveFaults } from '../../support/axe.js';
import { PAGE_MS } from '../../support/browser.js';
import { drawn, inBrowser, useExplorer } from '../../support/explorer-page.js';
import { startSite } from '../../support/other-site.js';
import { startServer } from '../../support/test-server.js';
import { until } from '../../support/until.js';

/** What a page does that knows nothing of others: rules for everything, each the strongest there is. */
const HOSTILE = `
  html { font-size: 5px; }
  * { color: rgb(255, 0, 0) !important; font: 40px/3 fantasy !important; text-transform: uppercase !important;
      letter-spacing: 9px !important; padding: 13px !important; visibility: visible; }
  header, footer, button, a, section { display: none !important; }
`;
const ASKED = 'of="dialogue:khartoum-process" as-of="2018-12-31" title="Who takes part"';

inBrowser('the graph on another site, in a browser', () => {
  const home = useExplorer();

  const script = (): string => `<script type="module" src="${home.url()}/actor-graph.js"></script>`;

  async function open(address: string, width = 800): Promise<{ page: Page; complaints: string[] }> {
    const context = await home.browser().newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PAGE_MS);
    const complaints: string[] = [];
    page.on('console', (line) => {
      if (line.type() === 'error' || line.text().includes('Lit')) complaints.push(line.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(address);
    return { page, complaints };
  }

  it('draws, tells the page what is chosen, and asks no third party, under a strict policy', async () => {
    const policy = `default-src 'none'; script-src ${home.url()} 'nonce-host'; connect-src ${home.url()}; img-src data:`;
    const site = await startSite(
      () => `${script()}
        <script nonce="host">
          window.heard = [];
          for (const name of ['ready', 'entity-select', 'expand', 'camera-change', 'hover-change'])
            addEventListener(name, (event) => heard.push([name, event.detail]), true);
        </script>
        <actor-graph ${ASKED}></actor-graph>`,
      { 'content-security-policy': policy },
    );
    const asked = new Set<string>();
    const { page, complaints } = await open('about:blank');
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(site.url);
    await page.getByText('As of 31 Dec 2018').waitFor();
    await page.getByRole('heading', { name: 'Who takes part' }).waitFor();
    await page.getByText('each with its source').waitFor();
    const explorer = page.getByRole('link', { name: 'Open in explorer' });
    expect(await explorer.getAttribute('href')).toBe(
      `${home.url()}/?of=dialogue:khartoum-process&on=2018-12-31`,
    );
    const current = page.getByRole('button', { name: /dialogue, \d+ links?, 1 of/ });
    await current.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Khartoum Process', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await current.focus();
    await page.keyboard.press('ArrowRight');
    const walked = page.getByRole('button', { name: /2 of|3 of|4 of/ });
    await walked.first().waitFor({ state: 'attached' });
    await page.keyboard.press(' ');
    await page.waitForFunction("heard.some(([name]) => name === 'expand')");
    const heard = await page.evaluate<[string, Record<string, unknown>][]>('heard');
    expect(heard.map(([name]) => name)).toEqual(
      expect.arrayContaining(['ready', 'entity-select', 'expand']),
    );
    expect(heard.map(([name]) => name)).not.toContain('camera-change');
    expect(heard.find(([name]) => name === 'entity-select')?.[1]).toEqual({
      id: 'dialogue:khartoum-process',
      name: 'Khartoum Process',
      kind: 'DIALOGUE',
    });
    expect([...asked].filter((origin) => origin !== 'null').sort()).toEqual(
      [home.url(), site.url].sort(),
    );
    expect(complaints).toEqual([]);
    site.close();
  });

  it('neither takes styles of the page nor gives it any', async () => {
    const site = await startSite(
      (address) =>
        `<style>${HOSTILE}</style><p id="before">Text</p>
         ${address === '/with' ? `${script()}<actor-graph ${ASKED}></actor-graph>` : ''}`,
    );
    const look = `JSON.stringify(Object.entries(
      Object.fromEntries([...getComputedStyle(document.querySelector('#before'))].map((name) =>
        [name, getComputedStyle(document.querySelector('#before')).getPropertyValue(name)]))))`;
    const { page: without } = await open(`${site.url}/without`);
    const { page } = await open(`${site.url}/with`);
    await page.getByText('each with its source').waitFor();
    expect(await page.evaluate(look)).toBe(await without.evaluate(look));
    expect(
      await page.evaluate('document.querySelectorAll("style, link[rel=stylesheet]").length'),
    ).toBe(1);
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    const style: unknown = await page.evaluate(`(() => {
      const heading = document.querySelector('actor-graph').shadowRoot.querySelector('h2');
      const { color, fontSize, textTransform, letterSpacing, fontFamily } = getComputedStyle(heading);
      return { color, fontSize, textTransform, letterSpacing, fontFamily };
    })()`);
    expect(style).toEqual({
      color: 'rgb(26, 29, 33)',
      fontSize: '15px',
      textTransform: 'none',
      letterSpacing: 'normal',
      fontFamily: 'system-ui, sans-serif',
    });
    await page.getByRole('link', { name: 'Open in explorer' }).waitFor();
    site.close();
  });

  it.each([
    [360, 'list'],
    [640, 'card'],
    [860, 'panel'],
  ])(
    'at %i pixels it is a %s that leads to a document, without serious faults of access',
    async (width, mode) => {
      const site = await startSite(
        () => `${script()}<main><actor-graph ${ASKED}></actor-graph></main>`,
      );
      const { page, complaints } = await open(site.url, width + 16);
      await page.getByText('each with its source').waitFor();
      if (mode === 'card') {
        expect(await page.getByText('Strongest links').count()).toBe(0);
        await page.getByRole('button', { name: 'Show as a list' }).click();
      }
      await page.getByText('Strongest links').waitFor();
      await page
        .getByRole('button', { name: /takes part in|is member of|participates/ })
        .first()
        .click();
      await page.getByRole('link', { name: 'Open source' }).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
      expect(await graveFaults(page, 'actor-graph')).toEqual([]);
      expect(complaints).toEqual([]);
      site.close();
    },
  );

  it('says in words what is wrong, keeps its attribution, and goes on', async () => {
    const site = await startSite(
      () => `${script()}<actor-graph of="country:atlantis" depth="9"></actor-graph>`,
    );
    const { page } = await open(site.url);
    await page.getByText('country:atlantis is not in the graph.').waitFor();
    await page.getByText('“9” steps; 0, 1, 2 or 3 are possible').waitFor();
    await page.getByRole('link', { name: 'Migration Governance Graph' }).waitFor();
    await page.evaluate("document.querySelector('actor-graph').depth = 1");
    await page.evaluate("document.querySelector('actor-graph').of = ['country:ita']");
    await page.getByText('each with its source').waitFor();
    expect(await page.getByText('could not be used').count()).toBe(0);
    await page.evaluate("document.body.append(document.querySelector('actor-graph'))");
    await page.getByRole('button', { name: /, 1 of \d/ }).waitFor({ state: 'attached' });
    await drawn(page);
    expect(await page.getByText('cannot draw').count()).toBe(0);
    await page.evaluate("document.querySelector('actor-graph').removeAttribute('of')");
    await page.evaluate("document.querySelector('actor-graph').of = null");
    await page.getByText('Nothing to show yet').waitFor();
    await page.evaluate("document.querySelector('actor-graph').server = 'http://127.0.0.1:9'");
    await page.evaluate("document.querySelector('actor-graph').of = 'country:ita'");
    await page.getByText('The server did not answer.').waitFor();
    site.close();
  });

  it('leaves a name alone that the page has given to something else', async () => {
    const site = await startSite(
      () => `<script>
          customElements.define('actor-graph-drawing', class extends HTMLElement {});
          customElements.define('mg-graph-view', class extends HTMLElement {});
        </script>
        ${script()}${script().replace('.js', '.js?again')}<actor-graph ${ASKED}></actor-graph>`,
    );
    const { page, complaints } = await open(site.url);
    await page.getByText('each with its source').waitFor();
    await page.getByRole('button', { name: /1 of/ }).waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
    site.close();
  });

  it('talks with the page around its frame, and takes orders from it', async () => {
    const site = await startSite(
      () => `<script>
          window.heard = [];
          addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
        </script>
        <iframe src="${home.url()}/embed?of=dialogue:khartoum-process&asOf=2018-12-31" width="640" height="460"></iframe>`,
    );
    const { page, complaints } = await open(site.url);
    const frame = page.frameLocator('iframe');
    await frame.getByText('As of 31 Dec 2018').waitFor();
    const heard = async (type: string): Promise<unknown> => {
      const found = `heard.find(({ type }) => type === 'actor-graph:${type}')`;
      return (await page.waitForFunction(found)).jsonValue();
    };
    expect(await heard('ready')).toMatchObject({ origin: home.url() });
    expect(await heard('height')).toMatchObject({ height: 420 });
    await page.evaluate(
      `document.querySelector('iframe').contentWindow.postMessage(
         { type: 'actor-graph:set', of: 'country:ita', asOf: null }, '*')`,
    );
    await frame.getByText('Any date').waitFor();
    await frame.getByText('Around Italy').waitFor();
    await frame.getByRole('button', { name: /country, .* 1 of|dialogue, .* 1 of/ }).focus();
    await page.keyboard.press('Enter');
    expect(await heard('entity-select')).toMatchObject({ origin: home.url() });
    expect(complaints).toEqual([]);
    site.close();
  });

  it('is framed by no site but those of EMBED_ORIGINS, and answers no other', async () => {
    const page = (address: string): string =>
      `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
       <iframe src="${address.slice(1)}/embed?of=country:ita" width="640" height="460"></iframe>`;
    const friend = await startSite(page);
    const stranger = await startSite(page);
    const closed = await startServer({
      settings: { EMBED_ORIGINS: friend.url, CORS_ORIGINS: 'https://elsewhere.example' },
    });
    const { page: allowed } = await open(`${friend.url}/${closed.url}`);
    await allowed.frameLocator('iframe').getByText('Around Italy').waitFor();
    await allowed.waitForFunction('heard.length > 0');
    const { page: refused, complaints } = await open(`${stranger.url}/${closed.url}`);
    await until(() => complaints.join().includes('frame-ancestors'));
    expect(await refused.evaluate('heard')).toEqual([]);
    const ask = (origin: string) => fetch(`${closed.url}/actor-graph.js`, { headers: { origin } });
    const headers = async (origin: string) =>
      (await ask(origin)).headers.get('access-control-allow-origin');
    expect(await headers(friend.url)).toBe(friend.url);
    expect(await headers(stranger.url)).toBeNull();
    await allowed.close();
    await refused.close();
    await closed.close();
    friend.close();
    stranger.close();
  });

  it('has live examples, and a question of the first visit leads to code that works', async () => {
    const { page, complaints } = await open(`${home.url()}/examples/embed.html`);
    await page.getByRole('heading', { name: 'Two lines' }).waitFor();
    await page
      .getByText(`<script type="module" src="${home.url()}/actor-graph.js">`)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${home.url()}/?of=dialogue:khartoum-process&on=2018-12-31`);
    await page.getByRole('button', { name: 'Put it on your page' }).click();
    const code = await page.getByLabel('Put it on your page: two lines of HTML').inputValue();
    const site = await startSite(() => code);
    await page.goto(site.url);
    await page.getByText('As of 31 Dec 2018').waitFor();
    await page.getByText('each with its source').waitFor();
    site.close();
  });
});
