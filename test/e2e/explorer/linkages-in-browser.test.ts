import type { Page } from 'playwright-core';
import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';

inBrowser('the linkages, in a browser', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  const actors = (page: Page) => page.locator('mg-matrix-grid tbody th[scope="row"]');

  it('lead from a blank page to who did not vote for the GCM, and to who says so', async () => {
    const page = await open('/?view=search');
    const complaints: string[] = [];
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.getByRole('link', { name: /did not vote for the Global Compact/ }).click();
    const tally = page.locator('mg-tally-bar');
    await tally.getByText('3 members').waitFor();
    const counts = await tally.getByRole('button').allInnerTexts();
    expect(counts).toEqual(['1 abstained', '2 yes']);
    await actors(page).nth(2).waitFor();
    expect(await actors(page).allInnerTexts()).toEqual(['Italy', 'Ethiopia', 'Germany']);

    await page.locator('mg-matrix-grid [tabindex="0"]').focus();
    for (const key of ['ArrowDown', 'End', 'Home', 'ArrowRight', 'ArrowUp']) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Abstained on GCM/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cell')).toBe('country:ita~framework:gcm~vote');
    await page.getByText('Evidence, 1 document').waitFor();
    await page.getByText(/Migration Governance Graph: Italy abstained on/).waitFor();
    await page.waitForFunction(
      "document.activeElement.shadowRoot.querySelector('mg-linkages').shadowRoot.activeElement?.localName === 'mg-cell-panel'",
    );
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('cell'));

    await tally.getByRole('button', { name: '2 yes' }).click();
    await page.getByText('Only 2 of 3 rows are shown.').waitFor();
    expect(await actors(page).allInnerTexts()).toEqual(['Ethiopia', 'Germany']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    { width: 1440, colorScheme: 'light' as const },
    { width: 390, colorScheme: 'dark' as const },
  ])(
    'have no serious fault of access at $width pixels, $colorScheme',
    async ({ width, colorScheme }) => {
      const page = await open('/?view=linkages', { viewport: { width, height: 844 }, colorScheme });
      await page.getByRole('button', { name: 'Add actors' }).click();
      await page.getByText('Members of', { exact: true }).waitFor();
      expect(await graveFaults(page)).toEqual([]);
      await page.goto(`${explorer.url()}/?view=linkages&cell=country:ita~framework:gcm~vote`);
      await page.getByText('Evidence, 1 document').waitFor();
      expect(await graveFaults(page)).toEqual([]);
      await page.close();
    },
  );
});
