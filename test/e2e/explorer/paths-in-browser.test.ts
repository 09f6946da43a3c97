import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';

const ENDS = '/?view=paths&from=country:deu&to=country:eth';

inBrowser('paths between two entities, in a browser', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  it('leads from an entity over another to the steps between them, with their sources', async () => {
    const complaints: string[] = [];
    const page = await open('/?view=table&sel=country:deu', {}, complaints);
    await page.getByRole('button', { name: 'Find a path' }).click();
    await page.getByRole('combobox', { name: 'To' }).fill('ethi');
    await page.getByRole('option', { name: /Ethiopia/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Germany and Ethiopia are two steps apart' }).waitFor();
    // Over the dialogue, over the framework, and twice over both by way of Italy.
    await page.getByText('4 shortest paths').waitFor();
    await page.getByText('A page for tests, line').first().waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page
      .getByRole('button', { name: /4 steps/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Italy' }).waitFor();
    const sources = page.getByText(/^\s*A page for tests, line/);
    await sources.nth(3).waitFor();
    expect(await sources.count()).toBe(4);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says when there is no path, or when both ends are one', async () => {
    const page = await open(`${ENDS}&avoid=dialogue:khartoum-process,framework:gcm`);
    await page.getByText('No path of 6 steps or fewer.').waitFor();
    await page.getByRole('button', { name: 'Allow more steps' }).click();
    await page.getByText('No path of 8 steps or fewer.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('heading', { name: 'Germany and Ethiopia are two steps apart' }).waitFor();
    await page.goto(`${explorer.url()}/?view=paths&from=country:deu&to=country:deu`);
    await page.getByText('Both ends are Germany.').waitFor();
    await page.close();
  });
});
