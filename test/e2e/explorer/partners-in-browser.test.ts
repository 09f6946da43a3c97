import type { Request } from 'playwright-core';
import { graveFaults } from '../../support/axe.js';
import { drawn, inBrowser, useExplorer } from '../../support/explorer-page.js';
import { until } from '../../support/until.js';

interface Sent {
  readonly query: string;
  readonly variables: { readonly after?: string | null; readonly kinds?: readonly string[] | null };
}

/** A question as the page sends it. */
function sentBy(request: Request): Sent {
  return (request.postDataJSON() as Sent | null) ?? { query: '', variables: {} };
}

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

  it('lets no late page into another list, and says when a page did not come', async () => {
    const page = await open('/?view=table');
    const held: (() => void)[] = [];
    let isAway = true;
    // The small graph has one page of matches, so the server is said to have another.
    await page.route('**/graphql', async (route) => {
      const { query, variables } = sentBy(route.request());
      if (!query.startsWith('query Search')) return route.continue();
      if (variables.after !== null && isAway) return route.abort();
      const answer = await route.fetch({
        postData: JSON.stringify({ query, variables: { ...variables, after: null } }),
      });
      if (variables.after !== null) await new Promise<void>((letGo) => held.push(letGo));
      const text = (await answer.text()).replace('"hasNextPage":false,"endCursor":"', '$&x');
      return route
        .fulfill({
          response: answer,
          body: text.replace('"hasNextPage":false', '"hasNextPage":true'),
        })
        .catch(() => undefined);
    });
    await page.goto(`${explorer.url()}/?view=search&q=migration`);
    const rows = page.locator('mg-search-results li');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('alert').getByText('The server did not answer').waitFor();
    isAway = false;
    const asked = page.waitForRequest((request) => sentBy(request).variables.after != null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await asked;
    await until(() => held.length > 0);
    const answered = page.waitForResponse(
      (found) => sentBy(found.request()).variables.kinds != null,
    );
    await page.getByRole('button', { name: 'Frameworks', exact: true }).click();
    await answered;
    for (const letGo of held) letGo();
    await page.waitForLoadState('networkidle');
    await drawn(page);
    expect(await rows.count()).toBe(1);
  });
});
