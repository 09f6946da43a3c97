import { invalidInput, notFound } from '../../domain/errors.js';
import { parseId } from '../../domain/ids.js';
import type { Engine } from '../../engine/engine.js';
import { queryText } from '../../fact/text/address.js';
import { escaped } from '../../fact/text/markup.js';
import { idsInOrder, stepOfIds, type Listed } from '../../graph/read/ids-in-order.js';
import type { ServerPart } from '../part.js';
import { addressOf, textOf, type Query } from './address.js';

/** Addresses on one page; the protocol allows 50,000. */
const ON_PAGE = 10_000;
/** Pages of entities, and of documents, that are listed: enough for five million. */
const MOST_PAGES = 500;
/** The list of pages is put together again after so long. */
const KEPT_MS = 600_000;

const LISTS: Readonly<Record<string, Listed>> = { entities: 'Entity', documents: 'Document' };

interface Route {
  readonly Params: { readonly list: string };
  readonly Querystring: Query;
}

/** `/sitemap.xml` and its pages: every permalink of an entity or a document, for crawlers. */
export const addSitemap: ServerPart = (app, { engine, config: { publicUrl } }) => {
  const index = keptFor(KEPT_MS, () => indexText(engine, publicUrl));
  app.get('/sitemap.xml', async (_request, reply) => reply.headers(HEADERS).send(await index()));
  app.get<Route>('/sitemap/:list.xml', async ({ params, query }, reply) => {
    const listed = LISTS[params.list];
    if (listed === undefined) throw notFound('list of addresses', params.list);
    const after = textOf(query, 'after') ?? '';
    if (after !== '' && parseId(after) === null) {
      throw invalidInput('`after` must be an id. Take the address from /sitemap.xml.', 'after');
    }
    const rows = await engine.read(idsInOrder(listed, after, ON_PAGE));
    const urls = rows.map(
      ({ id, changedAt }) =>
        `<url><loc>${escaped(addressOf(publicUrl, id))}</loc><lastmod>${escaped(changedAt)}</lastmod></url>`,
    );
    return reply.headers(HEADERS).send(xml('urlset', urls));
  });
};

const HEADERS = {
  'content-type': 'application/xml; charset=utf-8',
  'cache-control': 'max-age=3600',
};

async function indexText(engine: Engine, base: string): Promise<string> {
  const lists = await Promise.all(
    Object.entries(LISTS).map(async ([name, listed]) => {
      const starts = await startsOfPages(engine, listed);
      return starts.map((after) => `${base}/sitemap/${name}.xml${queryText({ after })}`);
    }),
  );
  const pages = lists.flat().map((page) => `<sitemap><loc>${escaped(page)}</loc></sitemap>`);
  return xml('sitemapindex', pages);
}

/** The id before each page: a statement a page, each of which reads one row. */
async function startsOfPages(engine: Engine, listed: Listed): Promise<string[]> {
  const starts = [''];
  while (starts.length < MOST_PAGES) {
    const [step] = await engine.read(stepOfIds(listed, starts.at(-1) ?? '', ON_PAGE));
    if (step?.last == null || step.count < ON_PAGE) break;
    starts.push(step.last);
  }
  return starts;
}

function xml(root: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>\n`,
  ].join('\n');
}

/** Asks again only after `ms`; a failure is not kept. */
function keptFor<Value>(ms: number, ask: () => Promise<Value>): () => Promise<Value> {
  let kept: { readonly value: Promise<Value>; readonly until: number } | null = null;
  return async () => {
    if (kept === null || kept.until <= Date.now()) kept = { value: ask(), until: Date.now() + ms };
    try {
      return await kept.value;
    } catch (error) {
      kept = null;
      throw error;
    }
  };
}
