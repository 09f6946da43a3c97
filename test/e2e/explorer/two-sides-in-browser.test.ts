import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { graveFaults } from '../../support/axe.js';
import { inBrowser, useExplorer } from '../../support/explorer-page.js';

interface Line {
  readonly subject: string;
  readonly object: string;
  readonly validFrom: string;
}

/** What the server has been filled with, as its files say it. */
const LINES = parse<Line>(readFileSync('test/e2e/small-graph/relations/small.csv'), {
  columns: true,
});
const of = (id: string): Line[] => LINES.filter((line) => [line.subject, line.object].includes(id));
/** All dates of the small graph are in 2018; what has none is of every date. */
const since2017 = (lines: Line[]): Line[] => lines.filter(({ validFrom }) => validFrom !== '');

inBrowser('two sides, counted by hand', () => {
  const { open } = useExplorer();

  async function counts(page: Page): Promise<string[]> {
    await page.getByRole('group', { name: 'Show only what is' }).waitFor();
    const said = await page
      .getByRole('group', { name: 'Show only what is' })
      .getByRole('button', { name: /\d$/ })
      .allInnerTexts();
    return said.map((text) => text.replace(/\s+/g, ' ').trim());
  }
  const expected = (fresh: number, changed: number, same: number): string[] => [
    ...[`new ${fresh}`, 'gone 0', `changed ${changed}`, `unchanged ${same}`],
  ];
  async function saved(page: Page, name: string): Promise<string[][]> {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return parse(readFileSync(await (await file).path()), { bom: true });
  }
  const columnOf = ([head = [], ...rows]: string[][], name: string): (string | undefined)[] =>
    rows.map((row) => row[head.indexOf(name)]);

  it('of an entity: one click, two dates, and a file', async () => {
    const page = await open('/?view=entity&sel=country:ita');
    await page.getByRole('button', { name: 'Any date' }).click();
    // The box has the focus, so that dates are written at once.
    await page.keyboard.type('2017');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2018');
    await page.keyboard.press('Enter');
    const [all, fresh] = [of('country:ita'), since2017(of('country:ita'))];
    await page.getByRole('button', { name: `new ${fresh.length}` }).waitFor();
    expect(await counts(page)).toEqual(expected(fresh.length, 0, all.length - fresh.length));
    const lines = await saved(page, 'These relations (CSV)');
    const changes = columnOf(lines, 'Change');
    expect(changes.filter((change) => change === 'new')).toHaveLength(fresh.length);
    expect(await graveFaults(page)).toEqual([]);
  });

  it('of what was learnt: all since before the beginning, nothing since the end', async () => {
    const all = of('country:ita');
    const old = await open('/?view=entity&sel=country:ita&since=2000-01-01T00:00:00Z');
    await old.getByRole('button', { name: `new ${all.length}` }).waitFor();
    expect(await counts(old)).toEqual(expected(all.length, 0, 0));
    const now = new Date().toISOString();
    const page = await open(`/?view=table&of=country:ita&rows=entities&since=${now}`);
    await page.getByRole('group', { name: 'Show only what is' }).waitFor();
    const whole = await counts(page);
    expect(whole.slice(0, 3)).toEqual(expected(0, 0, 0).slice(0, 3));
    const entities = columnOf(await saved(page, 'This table (CSV)'), 'Change');
    expect(new Set(entities)).toEqual(new Set(['unchanged']));
    await page.getByText('Learnt since').first().waitFor();
  });

  it('of partners: changed where what they share is something else', async () => {
    const page = await open('/?view=partners&of=country:eth&on=2017&with=2018');
    // All three are members undated and voted in 2018: one thing shared before, two after.
    const others = new Set(since2017(LINES).map(({ subject }) => subject));
    others.delete('country:eth');
    await page.getByRole('button', { name: `changed ${others.size}` }).waitFor();
    expect(await counts(page)).toEqual(expected(0, others.size, 0));
    const changes = columnOf(await saved(page, 'Export CSV'), 'Change');
    expect(changes).toEqual([...others].map(() => 'changed (before: 1 shared)'));
    await page.getByRole('button', { name: 'new 0' }).click();
    await page.waitForURL((url) => url.searchParams.get('changes') === 'new');
    expect(await page.getByRole('rowheader').count()).toBe(0);
  });

  it('of linkages: each link, with a sign beside its mark and in the file', async () => {
    const page = await open(
      '/?view=linkages&actors=dialogue:khartoum-process&frameworks=framework:gcm&on=2017&with=2018',
    );
    const votes = since2017(of('framework:gcm'));
    await page.getByRole('button', { name: `new ${votes.length}` }).waitFor();
    expect(await counts(page)).toEqual(expected(votes.length, 0, 0));
    const cells = page.getByRole('gridcell', { name: /, new$/ });
    expect(await cells.count()).toBe(votes.length);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const lines = await saved(page, 'Every link and gap, with sources (CSV)');
    expect(columnOf(lines, 'Change').filter((change) => change === 'new')).toHaveLength(
      votes.length,
    );
  });
});
