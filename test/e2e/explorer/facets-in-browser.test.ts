import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { loadSeed } from '../../../src/exchange/sources/pack/load-seed.js';
import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';

type Row = Readonly<Record<string, string>>;
const SEED = 'seed';
const rowsOf = (file: string): Row[] =>
  parse(readFileSync(`${SEED}/${file}`), { columns: true, bom: true });

/** All relations of the seed that one entity has, by its files alone. */
const RELATIONS = readdirSync(`${SEED}/relations`).flatMap((file) => rowsOf(`relations/${file}`));
const AROUND = RELATIONS.filter(({ subject, object }) =>
  [subject, object].includes('framework:gcm'),
);
const NEIGHBOURS = new Set(AROUND.flatMap(({ subject = '', object = '' }) => [subject, object]));
const COUNTRIES = rowsOf('entities/country.csv').filter(({ id = '' }) => NEIGHBOURS.has(id));
const inRegion = (region: string): Set<string> =>
  new Set(COUNTRIES.filter((one) => one['region'] === region).map(({ id = '' }) => id));
const votesOf = (ids: ReadonlySet<string>, vote: string): number =>
  AROUND.filter(
    (one) => one['type'] === 'VOTED_ON' && one['vote'] === vote && ids.has(one['subject'] ?? ''),
  ).length;

inBrowser('attributes of the shipped graph, in a browser', () => {
  const { open } = useExplorer((engine) => loadSeed(engine, SEED));

  const box = (page: Page, label: string) =>
    page.getByRole('checkbox', { name: label, exact: true });
  const ATTRIBUTES = { name: 'Attributes', exact: true } as const;

  it('are counted as the files of the seed say, and each ignores its own choice only', async () => {
    const complaints: string[] = [];
    const page = await open('/?view=table&of=framework:gcm&rows=entities', {}, complaints);
    await page.getByRole('button', ATTRIBUTES).click();
    const [africa, asia] = [inRegion('Africa'), inRegion('Asia')];
    await box(page, `Africa ${africa.size}`).waitFor();
    await box(page, `Asia ${asia.size}`).waitFor();
    await box(page, `Africa ${africa.size}`).check();
    await page.getByRole('button', { name: 'Remove Region: Africa' }).waitFor();
    // The subject stays; votes are those of African countries, the other regions as before.
    await page.getByRole('button', { name: `Entities ${africa.size + 1}` }).waitFor();
    await box(page, `Asia ${asia.size}`).waitFor();
    const yes = votesOf(africa, 'YES');
    await page.locator('summary', { hasText: /^\s*Vote/ }).click();
    await box(page, `Yes ${yes}`).check();
    await page.getByRole('button', { name: `Entities ${yes + 1}` }).waitFor();
    expect(new URL(page.url()).searchParams.get('facets')).toBe('REGION:Africa;VOTE:YES');
    expect(await graveFaults(page)).toEqual([]);

    await page.reload();
    await page.getByRole('button', { name: `Entities ${yes + 1}` }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'This table (CSV)' }).last().click(),
    ]);
    const saved: string[][] = parse(await readFile(await download.path()), { bom: true });
    // Below its head: the same rows.
    expect(saved.slice(1)).toHaveLength(yes + 1);

    await page.getByRole('button', { name: 'Remove Vote: Yes' }).click();
    await page.getByRole('button', { name: `Entities ${africa.size + 1}` }).waitFor();
    await page.getByRole('button', { name: 'Clear attributes' }).click();
    await page.getByRole('button', { name: `Entities ${NEIGHBOURS.size}` }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('narrow the map to the regions chosen, also of a shared address', async () => {
    const page = await open('/?view=map&of=framework:gcm&facets=REGION:Africa');
    const legend = page.getByRole('list', { name: 'Colours' });
    const africa = inRegion('Africa');
    await legend.getByText(`Yes ${votesOf(africa, 'YES')}`).waitFor();
    await legend.getByText(`Abstained ${votesOf(africa, 'ABSTAIN')}`).waitFor();
    await page.close();
  });

  it('narrow the rows of linkages, their tally and their file alike', async () => {
    const khartoum = new Set(
      RELATIONS.filter(
        (one) => one['type'] === 'MEMBER_OF' && one['object'] === 'dialogue:khartoum-process',
      )
        .map(({ subject = '' }) => subject)
        .filter((id) => id.startsWith('country:')),
    );
    const membersIn = (region: string): Set<string> =>
      new Set(
        rowsOf('entities/country.csv')
          .filter((one) => one['region'] === region && khartoum.has(one['id'] ?? ''))
          .map(({ id = '' }) => id),
      );
    const [africa, europe] = [membersIn('Africa'), membersIn('Europe')];
    const page = await open(
      '/?view=linkages&actors=dialogue:khartoum-process&frameworks=framework:gcm',
    );
    await page.getByRole('button', ATTRIBUTES).click();
    await box(page, `Europe ${europe.size}`).waitFor();
    await box(page, `Africa ${africa.size}`).check();
    await page.getByText(`Only ${africa.size} of ${khartoum.size} rows are shown.`).waitFor();
    await box(page, `Europe ${europe.size}`).waitFor();
    await page.keyboard.press('Escape');
    const abstained = votesOf(africa, 'ABSTAIN');
    const tally = page.locator('mg-tally-bar');
    await tally.getByText(`${africa.size} members`).waitFor();
    expect(await graveFaults(page)).toEqual([]);

    // Counts go by the mark too, and the file has the rows of both.
    await tally.getByRole('button', { name: `${abstained} abstained` }).click();
    await page.getByText(`Only ${abstained} of ${khartoum.size} rows are shown.`).waitFor();
    await page.reload();
    await page.getByText(`Only ${abstained} of ${khartoum.size} rows are shown.`).waitFor();
    await page.getByRole('button', { name: 'Attributes: 1 chosen' }).click();
    await box(page, `Africa ${abstained}`).waitFor();
    await box(page, `Europe ${votesOf(europe, 'ABSTAIN')}`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'This table (CSV)' }).click(),
    ]);
    const saved: string[][] = parse(await readFile(await download.path()), { bom: true });
    expect(saved.slice(1)).toHaveLength(abstained);
    expect(saved.slice(1).every((cells) => cells.some((cell) => africa.has(cell)))).toBe(true);

    await page.getByRole('button', { name: 'Show all' }).click();
    await tally.getByText(`${khartoum.size} members`).waitFor();
    expect(new URL(page.url()).searchParams.has('facets')).toBe(false);
    await page.close();
  });

  it('are chosen in a sheet on a phone, by keyboard too', async () => {
    const viewport = { width: 390, height: 844 };
    const page = await open('/?view=table&of=framework:gcm&rows=entities', { viewport });
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', ATTRIBUTES).press('Enter');
    await box(page, `Africa ${inRegion('Africa').size}`).press('Space');
    await page.getByRole('button', { name: 'Remove Region: Africa' }).waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await page.close();
  });

  it('says what may have been meant where a search finds nothing', async () => {
    const page = await open(`/?view=search&q=${encodeURIComponent('Хартумский процесс')}`);
    await page.getByText('Did you mean').waitFor();
    await page.getByRole('link', { name: 'Khartoum Process Dialogue' }).click();
    await page.waitForURL((url) => url.searchParams.get('sel') === 'dialogue:khartoum-process');
    await page.close();
  });

  it('says what may have been meant while a name is typed', async () => {
    const page = await open('/?view=table&of=framework:gcm&rows=entities');
    await page.getByRole('checkbox', { name: 'Hide what is unlinked' }).waitFor();
    const search = page.getByRole('combobox', { name: 'Search the graph' });
    await search.fill('Bdapst Procces');
    await page
      .getByRole('option', { name: /^Budapest Process/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('sel') === 'dialogue:budapest-process');
    await page.close();
  });
});
