import type { Listing } from './pages.js';

/** All pages of a list at once, for what holds the whole of it, such as a file. */
export async function everyPage<Page>({
  load,
  next,
}: Pick<Listing<Page>, 'load' | 'next'>): Promise<readonly Page[]> {
  const { signal } = new AbortController();
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Page = await load(after, signal);
    pages.push(page);
    after = next(page);
  } while (after !== null);
  return pages;
}
