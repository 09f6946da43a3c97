import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';

inBrowser('the map, in a browser', () => {
  const explorer = useExplorer();

  it('colours countries, and its table has the same numbers', async () => {
    const complaints: string[] = [];
    const page = await explorer.open('/?view=map&of=framework:gcm', {}, complaints);
    const legend = page.getByRole('list', { name: 'Colours' });
    await legend.getByText('Yes 2').waitFor();
    await legend.getByText('Abstained 1').waitFor();
    await legend.getByText('No vote recorded 0').waitFor();
    await page.getByText(/imply no opinion on the legal status/).waitFor();
    const fillOf = (code: string) =>
      page.locator(`path.land[data-code="${code}"]`).getAttribute('class');
    expect(await Promise.all(['276', '380', '250'].map(fillOf))).toEqual([
      ...['land yes', 'land abstain', 'land none'],
    ]);
    expect(await graveFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('rowheader', { name: 'Italy' }).waitFor();
    const rows = await page.getByRole('grid', { name: 'The numbers of the map' }).innerText();
    expect(rows.replace(/\s+/g, ' ')).toContain('Italy – 1 –');
    expect(await graveFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is walked, enlarged and opened by keyboard', async () => {
    const page = await explorer.open('/?view=map&of=framework:gcm&sel=country:deu');
    const here = page.getByRole('button', { name: 'Germany: Yes' });
    await here.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Italy: Abstained' }).waitFor();
    const scale = async () => {
      const transform = await page.locator('svg.map > g').first().getAttribute('transform');
      return transform?.split('scale(')[1] ?? '';
    };
    const before = await scale();
    await page.keyboard.press('+');
    expect(parseFloat(await scale()) / parseFloat(before)).toBeCloseTo(1.6);
    await page.keyboard.press('0');
    expect(await scale()).toBe(before);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Italy' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sel')).toBe('country:ita');
    await page.close();
  });

  it('asks for its atlas when it is opened, and nobody else', async () => {
    const page = await explorer.open('/?view=table');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('link', { name: 'Map' }).click();
    await page.getByRole('list', { name: 'Colours' }).waitFor();
    expect(asked.filter((url) => url.includes('countries-110m'))).toHaveLength(1);
    expect(asked.filter((url) => url.includes('map-view'))).not.toEqual([]);
    expect(asked.filter((url) => !url.startsWith(explorer.url()))).toEqual([]);
    await page.close();
  });
});
