import type { Page } from 'playwright-core';
import type { Engine } from '../../../src/engine/engine.js';
import { loadSeed } from '../../../src/exchange/sources/pack/load-seed.js';
import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';
import { addBodies, askAboutName, asked, claimsIn, propose } from '../../support/review-graph.js';
import { startServer, type TestServer } from '../../support/test-server.js';

inBrowser('the review workbench, in a browser', () => {
  const explorer = useExplorer();
  let server: TestServer;
  let editor = '';
  let contributor = '';

  beforeAll(async () => {
    const stores: Engine[] = [];
    const fill = async (engine: Engine): Promise<void> => {
      stores.push(engine);
      await loadSeed(engine, 'test/e2e/small-graph');
    };
    server = await startServer({ fill });
    editor = await server.addKey({ name: 'ana', role: 'EDITOR', expiresAt: null });
    contributor = await server.addKey({ name: 'bo', role: 'CONTRIBUTOR', expiresAt: null });
    await addBodies(server, editor);
    await Promise.all(stores.map(askAboutName));
  });
  afterAll(() => server.close());

  const states = async () => ({
    proposed: await claimsIn(server, editor, 'PROPOSED'),
    accepted: await claimsIn(server, editor, 'ACCEPTED'),
    rejected: await claimsIn(server, editor, 'REJECTED'),
  });
  /** Opens the workbench with a key in the tab. */
  const open = async (key: string, more = '', options = {}): Promise<Page> => {
    const page = await explorer.open('/?view=search', options);
    if (key !== '') await page.addInitScript(`sessionStorage.setItem('mgg-key', '${key}')`);
    await page.goto(`${server.url}/?view=review${more}`);
    return page;
  };
  const settled = async (page: Page, text: string | RegExp): Promise<void> => {
    await page.locator('mg-outbox-note [role=status]', { hasText: text }).waitFor();
  };
  const place = async (page: Page): Promise<string | undefined> =>
    (await page.locator('.place').innerText()).split('\n')[0]?.trim();

  it('decides a hundred proposals by keyboard, puts one off and takes one back', async () => {
    await propose(server, contributor, 100);
    const page = await open(editor);
    await page.getByText('1 of 100').waitFor();
    expect(await graveFaults(page)).toEqual([]);
    const first = await page.locator('mg-claim-card h2').innerText();
    await page.keyboard.press('l');
    expect(await page.locator('mg-claim-card h2').innerText()).not.toBe(first);
    await page.keyboard.press('a');
    await settled(page, /Accepted: Body \d+ partners with Body 20/);
    await page.keyboard.press('u');
    await settled(page, /Taken back – Accepted/);
    expect(await states()).toEqual({ proposed: 100, accepted: 0, rejected: 0 });
    expect(await place(page)).toBe('1 of 100');
    for (let at = 0; at < 60; at += 1) await page.keyboard.press('a');
    for (let at = 0; at < 40; at += 1) await page.keyboard.press('r');
    await page.getByText('No proposal waits.').waitFor();
    await settled(page, /Rejected: /);
    await expect(states()).resolves.toEqual({ proposed: 0, accepted: 60, rejected: 40 });
    const log = '{ changes(last: 1) { nodes { action by reason } } }';
    expect(await asked(server, editor, log)).toMatchObject({
      changes: {
        nodes: [{ action: 'CLAIM_REJECTED', by: 'ana', reason: 'Reviewed in the workbench' }],
      },
    });
    await page.close();
  });

  it('accepts many from a score on, says how many before, and takes them back as one', async () => {
    const before = await states();
    await propose(server, contributor, 12, { from: 200, confidence: (at) => (at < 7 ? 0.8 : 0.5) });
    const page = await open(editor);
    await page.getByText('1 of 12').waitFor();
    await page.getByRole('button', { name: 'Accept many' }).click();
    const score = page.getByLabel('From this score on, 0 to 1');
    await score.fill('many');
    await page.getByRole('button', { name: 'Count them' }).click();
    await page.getByText('Write a number from 0 to 1').waitFor();
    await score.fill('0.8');
    await page.getByRole('button', { name: 'Count them' }).click();
    await page.getByText('This accepts 7 proposals with a score of 0.8 or more').waitFor();
    expect(await states()).toEqual({ ...before, proposed: 12 });
    await page.getByRole('button', { name: 'Accept 7' }).click();
    await page.getByText('1 of 5').waitFor();
    expect(await states()).toEqual({ ...before, proposed: 5, accepted: before.accepted + 7 });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('1 of 12').waitFor();
    expect(await states()).toEqual({ ...before, proposed: 12 });
    await page.close();
  });

  it('tells the second of two reviewers that the first has decided', async () => {
    const [one, two] = [await open(editor), await open(editor)];
    for (const page of [one, two]) await page.getByText('1 of 12').waitFor();
    await one.keyboard.press('r');
    await settled(one, /Rejected: /);
    await two.keyboard.press('a');
    await settled(two, /Already decided by somebody else\. claim:\w+ is REJECTED/);
    await two.getByText('1 of 11').waitFor();
  });

  it('keeps decisions while the server is away or the key has ended, through a reload', async () => {
    const before = await states();
    const passing = await server.addKey({ name: 'passing', role: 'EDITOR', expiresAt: null });
    const page = await explorer.open('/?view=search');
    await page.goto(`${server.url}/?view=review`);
    await page.getByLabel('Key', { exact: true }).fill(passing);
    await page.getByRole('button', { name: 'Open the workbench' }).click();
    await page.getByText(`1 of ${before.proposed}`).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.press('a');
    await page.keyboard.press('a');
    await settled(page, 'The server did not answer. 2 decisions are kept in this tab');
    await page.unroute('**/graphql');
    await server.endKey('passing');
    await page.reload();
    await page.getByText('The server did not accept this key.').waitFor();
    expect(await states()).toEqual(before);
    await page.getByLabel('Key', { exact: true }).fill(editor);
    await page.getByRole('button', { name: /^Open/ }).click();
    await settled(page, /Accepted: /);
    await page.getByText(`1 of ${before.proposed - 2}`).waitFor();
    expect((await states()).accepted).toBe(before.accepted + 2);
    await page.close();
  });

  it('lays two that may be one side by side, merges them, and takes it back', async () => {
    const page = await open(editor, '&queue=duplicates', { colorScheme: 'dark' });
    await page.getByText('Institute of Borders and Institute of Borders').first().waitFor();
    const kept = page.getByRole('region', { name: 'Stays' });
    await kept.getByText('organisation:twin-1').waitFor();
    await page.keyboard.press('x');
    await kept.getByText('organisation:twin-2').waitFor();
    await page.getByText('No relation, name or code would change').waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.keyboard.press('a');
    await settled(page, /Merged: /);
    const { entity } = await asked(
      server,
      editor,
      '{ entity(by: { id: "organisation:twin-1" }) { id } }',
    );
    expect(entity).toEqual({ id: 'organisation:twin-2' });
    await page.getByRole('link', { name: 'Merges' }).click();
    await page.getByRole('button', { name: 'Undo this merge' }).click();
    await page.getByText('taken back').first().waitFor();
    await page.getByRole('link', { name: 'Doubtful matches' }).click();
    await page.getByText('“Sea Fund” in table, funds.csv, line 3').waitFor();
    await page.keyboard.press('2');
    await kept.getByText('organisation:body-2').waitFor();
    await page.getByText('It would also be found as Sea Fund').waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.keyboard.press('r');
    await settled(page, /Kept apart: /);
    const open_ = async () =>
      (await asked(server, editor, '{ matchQuestions { nodes { candidates { score } } } }'))[
        'matchQuestions'
      ];
    expect(await open_()).toEqual({ nodes: [] });
    await page.keyboard.press('u');
    await page.getByText('1 of 1').waitFor();
    expect(await open_()).toEqual({ nodes: [{ candidates: [{ score: 0.8 }, { score: 0.6 }] }] });
    await page.close();
  });

  it('holds forms to the rules of the server, and shows its refusals at their fields', async () => {
    const page = await open(editor, '&queue=add&of=organisation:body-1', {
      viewport: { width: 390, height: 844 },
    });
    const form = page.locator('mg-entity-form');
    await form.getByText('Now: Body 1').waitFor();
    const sent: string[] = [];
    page.on('request', (request) => {
      if ((request.postData() ?? '').includes('mutation')) sent.push(request.url());
    });
    await form.getByLabel('Website').fill('body one');
    const record = form.getByRole('button', { name: 'Record', exact: true });
    await record.click();
    await form.getByText(/fields are wrong/).waitFor();
    const website = form.getByLabel('Website');
    expect(await website.getAttribute('aria-invalid')).toBe('true');
    await form.locator('#website:focus').waitFor();
    expect(sent).toEqual([]);
    expect(await graveFaults(page)).toEqual([]);
    await website.fill('https://example.org/one');
    await form.getByLabel('Codes, one a line').fill('un-symbol A/RES/1');
    await form.getByLabel('Document').fill('annual');
    await form.getByRole('button', { name: 'Annual report' }).click();
    await form.getByLabel('Where in it').fill('page 7');
    const write = `mutation { upsertEntity(input: { organisation: { id: "organisation:body-2", identifiers: [{ scheme: "un-symbol", value: "A/RES/1" }] } },
      evidence: [{ document: "document:report", locator: "page 2" }]) { changed } }`;
    await asked(server, editor, write);
    await record.click();
    await form.getByText('1 field is wrong').waitFor();
    expect(await form.getByLabel('Codes, one a line').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('Codes, one a line').fill('');
    await record.click();
    await form.getByText('Recorded: Body 1').waitFor();
    await form.getByText('Now: https://example.org/one').waitFor();
    await page.close();
  });

  it('adds a pack of the library and removes it, once that is confirmed', async () => {
    const page = await open(editor, '&queue=packs');
    const there = async (): Promise<unknown> =>
      (await asked(server, editor, '{ entity(by: { id: "project:harbours" }) { name } }'))[
        'entity'
      ];
    await page.getByRole('button', { name: 'Add Harbours' }).click();
    await page.getByText('in the graph', { exact: true }).waitFor();
    expect(await there()).toEqual({ name: 'Harbours for all' });
    await page.getByRole('button', { name: 'Remove Harbours' }).click();
    expect(await there()).not.toBeNull();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await page.getByText('not in the graph', { exact: true }).waitFor();
    expect(await there()).toBeNull();
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });

  it('shows a contributor what waits, without what only editors may do', async () => {
    const page = await open(contributor);
    await page.getByText('Editors decide.').waitFor();
    await page.locator('mg-claim-card').waitFor();
    expect(await page.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    const before = await states();
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    await page.getByText(`2 of ${before.proposed}`).waitFor();
    expect(await states()).toEqual(before);
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });
});
