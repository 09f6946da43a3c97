import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';

inBrowser('the partners of an actor, in a browser', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  it('lists who shares what, and unfolds both sides of it with their documents', async () => {
    const complaints: string[] = [];
    const page = await open('/?view=partners', {}, complaints);
    await page.getByRole('combobox', { name: 'Partners of' }).fill('ethi');
    await page.getByRole('option', { name: /Ethiopia/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Who works with Ethiopia' }).waitFor();
    await page.getByText('2 partners share').waitFor();
    const germany = page.getByRole('row', { name: /Germany/ });
    expect(await germany.getByRole('cell').nth(1).innerText()).toBe('2');
    await page.getByRole('button', { name: 'What it shares with Germany' }).click();
    // Ethiopia voted by line 3 of the document, Germany by line 2.
    for (const line of ['line 3', 'line 2']) {
      await page.getByText(`A page for tests, ${line}`).waitFor();
    }
    expect(await graveFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.reload();
    await page.getByText('A page for tests, line 2').waitFor();
    await page.close();
  });

  it('narrows the list, says so, and takes it back', async () => {
    const page = await open('/?view=partners&of=country:eth');
    await page.getByRole('button', { name: 'At least 1 shared' }).click();
    await page.getByLabel('3 shared').check();
    await page.getByText('Nobody fits these filters.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByText('2 partners share').waitFor();
    await page.getByRole('button', { name: 'Through any kind' }).click();
    for (const kind of ['Projects', 'Events', 'Dialogues']) {
      await page.getByRole('checkbox', { name: kind }).uncheck();
    }
    await page.getByText('2 partners share frameworks with Ethiopia').waitFor();
    await page.close();
  });
});
