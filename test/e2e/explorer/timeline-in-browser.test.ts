import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';

inBrowser('the timeline, in a browser', () => {
  const explorer = useExplorer();

  it('says in words what its bars show, and leads to the sources by keyboard', async () => {
    const complaints: string[] = [];
    const page = await explorer.open('/?view=timeline&of=framework:gcm', {}, complaints);
    const vote = page.getByRole('rowheader', { name: /voted on Germany|Germany/ }).first();
    await vote.waitFor();
    await page
      .getByRole('gridcell', { name: /since 19 December 2018/ })
      .first()
      .waitFor();
    await page.getByRole('rowheader').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy citation' }).waitFor();
    expect(await graveFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows what of the whole graph has a date, and lists what has none below', async () => {
    const page = await explorer.open('/?view=timeline');
    await page.getByRole('rowheader', { name: /Khartoum Process/ }).waitFor();
    await page.getByRole('rowheader').nth(1).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(2);
    await page.goto(`${explorer.url()}/?view=timeline&of=dialogue:khartoum-process`);
    await page.getByRole('heading', { name: '3 undated' }).waitFor();
    await page.getByRole('button', { name: /Ethiopia/ }).click();
    await page.getByRole('button', { name: 'Copy citation' }).waitFor();
    await page.close();
  });
});
