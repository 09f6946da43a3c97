import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';
import { startServer, type TestServer } from '../../support/test-server.js';

const DOCUMENT = `mutation ($input: DocumentInput!) { upsertDocument(input: $input) { changed } }`;
const VALUES = `mutation ($input: EntityInput!, $evidence: [EvidenceInput!]!) {
  upsertEntity(input: $input, evidence: $evidence) { changed }
}`;

/** A curator, who writes what two documents say of when the pact was adopted. */
async function giveTwoDates(server: TestServer): Promise<void> {
  const key = await server.addKey({ name: 'Ana', role: 'EDITOR', expiresAt: null });
  const write = async (mutation: string, variables: object): Promise<void> => {
    const { body } = await server.ask(mutation, variables, { authorization: `Bearer ${key}` });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  };
  for (const [name, date, confidence] of [
    ['Record', '2018-12-19', 0.9],
    ['Newspaper', '2018-12-10', 0.6],
  ] as const) {
    const document = `document:${name.toLowerCase()}`;
    const url = `https://example.org/${name}`;
    await write(DOCUMENT, { input: { id: document, title: name, publisher: name, url } });
    await write(VALUES, {
      input: { framework: { id: 'framework:gcm', adoptedOn: date, periodFrom: '2019' } },
      evidence: [{ document, locator: 'page 4', confidence }],
    });
  }
}

inBrowser('the sources of a value, in a browser', () => {
  const explorer = useExplorer();
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    await giveTwoDates(server);
  });
  afterAll(() => server.close());

  it.each([
    { width: 1440, colorScheme: 'light' as const },
    { width: 390, colorScheme: 'dark' as const },
  ])(
    'show both dates of a curator who gave two, the one chosen and why, at $width pixels',
    async ({ width, colorScheme }) => {
      const viewport = { width, height: 844 };
      const page = await explorer.open('/?view=search', { viewport, colorScheme });
      const asked: string[] = [];
      page.on('request', (request) => {
        const body = request.postData() ?? '';
        if (body.includes('query Statements')) asked.push(body);
      });
      await page.goto(`${server.url}/?view=entity&of=framework:gcm`);
      await page.getByText('Covers since 2019').waitFor();
      const adopted = page.getByRole('button', { name: 'Adopted 19 December 2018, sources' });
      await adopted.focus();
      expect(asked).toHaveLength(0);
      await page.keyboard.press('Enter');
      const values = page.locator('mg-sourced-facts section');
      await values.first().waitFor();
      const told = (await values.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
      expect(told).toEqual([
        expect.stringMatching(
          /^19 December 2018 Shown: it is the surest\. .*Record, page 4.* 0\.90/,
        ),
        expect.stringMatching(
          /^10 December 2018 Not shown: another is surer\..*Newspaper, page 4.* 0\.60/,
        ),
      ]);
      const link = values.first().getByRole('link', { name: 'Open source' });
      expect(await link.getAttribute('href')).toBe('https://example.org/Record');
      expect(await graveFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Name and type, sources' }).click();
      await page.getByText('No document is recorded for it yet.').waitFor();
      expect(asked).toHaveLength(1);
      await page.keyboard.press('Enter');
      await page.getByText('No document is recorded for it yet.').waitFor({ state: 'detached' });
      await page.close();
    },
  );

  it('are told not to come when the server does not answer, and come when it does', async () => {
    const page = await explorer.open('/?view=search');
    await page.goto(`${server.url}/?view=entity&of=framework:gcm`);
    const adopted = page.getByRole('button', { name: 'Adopted 19 December 2018, sources' });
    await adopted.waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await adopted.click();
    const facts = page.locator('mg-sourced-facts');
    await facts.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await facts.getByRole('button', { name: 'Try again' }).click();
    await facts.getByText('Newspaper, page 4').waitFor();
    await page.close();
  });
});
