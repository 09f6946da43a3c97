import type { ReactiveControllerHost } from 'lit';
import { Pages } from '../../../src/explorer/core/ask/pages.js';
import { Trouble } from '../../../src/explorer/core/ask/trouble.js';
import { until } from '../../support/until.js';

type Page = readonly string[];

/** A server of lists of letters, two a page, whose answers come when the test lets them. */
function server() {
  const open: { list: string; after: string | null; answer: (page: Page | Trouble) => void }[] = [];
  const listing = (list: string) => ({
    key: [list],
    load: (after: string | null) =>
      new Promise<Page>((resolve, reject) => {
        const answer = (page: Page | Trouble) => {
          if (page instanceof Trouble) reject(page);
          else resolve(page);
        };
        open.push({ list, after, answer });
      }),
    next: (page: Page) => (page.length < 2 ? null : (page.at(-1) ?? null)),
  });
  const answer = async (list: string, after: string | null, page: Page | Trouble) => {
    const isIt = (one: (typeof open)[number]) => one.list === list && one.after === after;
    await until(() => open.some(isIt));
    open.splice(open.findIndex(isIt), 1)[0]?.answer(page);
  };
  return { listing, answer };
}

const HOST = {
  addController: () => undefined,
  requestUpdate: () => undefined,
} as unknown as ReactiveControllerHost;

let lists = 0;
/** A name that no other test asks for: answers are kept. */
const name = (word: string) => `${word} ${(lists += 1)}`;

describe('pages of a list', () => {
  it('come one by one until the last', async () => {
    const { listing, answer } = server();
    const pages = new Pages<Page>(HOST);
    const list = name('letters');
    pages.want(listing(list));
    expect([pages.all, pages.hasMore]).toEqual([undefined, false]);
    await answer(list, null, ['a', 'b']);
    await until(() => pages.hasMore);
    pages.more();
    await answer(list, 'b', ['c']);
    await until(() => pages.all?.length === 2);
    expect([pages.all, pages.hasMore]).toEqual([[['a', 'b'], ['c']], false]);
    pages.hostDisconnected();
  });

  it('never land in another list, however late they are', async () => {
    const { listing, answer } = server();
    const pages = new Pages<Page>(HOST);
    const [letters, digits] = [name('letters'), name('digits')];
    pages.want(listing(letters));
    await answer(letters, null, ['a', 'b']);
    await until(() => pages.hasMore);
    pages.more();
    pages.want(listing(digits));
    // What was seen stays meanwhile, but nothing more of it can be asked for.
    expect([pages.all, pages.hasMore]).toEqual([[['a', 'b']], false]);
    await answer(digits, null, ['1']);
    await answer(letters, 'b', ['c']);
    await until(() => pages.all?.[0]?.[0] === '1');
    await new Promise(setImmediate);
    expect(pages.all).toEqual([['1']]);
    pages.hostDisconnected();
  });

  it('are kept when the next does not come, which is told and can be asked for again', async () => {
    const { listing, answer } = server();
    const pages = new Pages<Page>(HOST);
    const list = name('letters');
    pages.want(listing(list));
    await answer(list, null, ['a', 'b']);
    await until(() => pages.hasMore);
    pages.more();
    await answer(list, 'b', new Trouble('server'));
    await until(() => pages.moreTrouble !== null);
    expect([pages.all, pages.moreTrouble?.kind, pages.trouble]).toEqual([
      [['a', 'b']],
      'server',
      null,
    ]);
    pages.more();
    await answer(list, 'b', ['c']);
    await until(() => pages.all?.length === 2);
    expect(pages.moreTrouble).toBeNull();
    pages.hostDisconnected();
  });

  it('say what is wrong with the first, and ask for it again', async () => {
    const { listing, answer } = server();
    const pages = new Pages<Page>(HOST);
    const list = name('letters');
    pages.want(listing(list));
    await answer(list, null, new Trouble('tooCostly'));
    await until(() => pages.trouble !== null);
    expect(pages.trouble?.kind).toBe('tooCostly');
    pages.again();
    await answer(list, null, ['a']);
    await until(() => pages.all !== undefined);
    expect([pages.all, pages.trouble, pages.waiting]).toEqual([[['a']], null, 'no']);
    pages.hostDisconnected();
  });
});
