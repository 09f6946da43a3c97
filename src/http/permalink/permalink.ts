import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../domain/errors.js';
import { today } from '../../domain/partial-date.js';
import { jsonldOf } from '../../exchange/export/rdf/jsonld.js';
import { turtleOf } from '../../exchange/export/rdf/turtle.js';
import { EXPLORER_FOLDER } from '../explorer.js';
import type { ServerOptions, ServerPart } from '../part.js';
import { refusalOf } from '../refusal.js';
import { addressOf, readAddress, type Asked, type Query } from './address.js';
import { contentType, DATA_FORMATS, FORMAT_NAMES, FORMATS, type Format } from './formats.js';
import { jsonOfRecord } from './json.js';
import { negotiate } from './negotiate.js';
import { absentPage, absentText, refusalPage } from './pages/absent-page.js';
import { findAssets, type Assets } from './pages/assets.js';
import { documentPage } from './pages/document-page.js';
import { entityPage } from './pages/entity-page.js';
import { framed, PAGE_POLICY, type Page } from './pages/frame.js';
import { relationPage } from './pages/relation-page.js';
import { resourcesOfRecord } from './rdf.js';
import { findRecord, type Moved, type PermalinkRecord } from './records/find.js';
import type { Extent } from './records/relation-groups.js';

interface Route {
  readonly Params: { readonly kind: string; readonly slug: string };
  readonly Querystring: Query;
}

/** How much of a long list stands on a page, and how much in a file. */
const ON_PAGE: Extent = { rows: 20, claims: 3 };
const IN_LIST: Extent = { rows: 100, claims: 3 };
const IN_FILE: Extent = { rows: 100, claims: 5 };

/** How long an answer may be kept, in seconds: a correction should be seen soon. */
const KEPT_S = 60;

/**
 * `/id/<kind>/<slug>`: everything that has an id has a lasting address, which gives a page to read,
 * JSON-LD, Turtle or JSON.
 */
export const addPermalinks: ServerPart = async (app, options) => {
  await app.register(async (scope) => {
    permalinkRoutes(scope, options, findAssets(EXPLORER_FOLDER));
  });
};

function permalinkRoutes(scope: FastifyInstance, options: ServerOptions, assets: Assets): void {
  const { engine, config } = options;
  scope.setErrorHandler(async (error: FastifyError | DomainError, request, reply) => {
    const { status, message } = refusalOf(error) ?? {};
    if (status === undefined || message === undefined) throw error;
    return refuse(request, reply.code(status), refusalPage(message, status === 401), message, assets);
  });
  scope.get<Route>('/id/:kind/:slug', async (request, reply) => {
    const asked = readAddress(request.params.kind, request.params.slug, request.query);
    const format = asked.format ?? negotiate(request.headers.accept);
    varyByAccept(reply);
    if (format === null) return notAcceptable(reply, asked);
    const found = await findRecord(engine, asked, extentOf(format, asked));
    if (found.what === 'absent') {
      const text = absentText(found);
      return refuse(request, reply.code(404), absentPage(found), text, assets, format);
    }
    const privacy = config.readAccess === 'key' ? 'private' : 'public';
    void reply.header('cache-control', `${privacy}, max-age=${KEPT_S}`);
    const elsewhere = movedTo(found, asked, request);
    if (elsewhere !== null) return reply.redirect(elsewhere.address, elsewhere.status);
    if (found.what === 'moved') throw new Error(`${found.id} leads to itself.`);
    void reply
      .type(contentType(format))
      .header('link', linksOf(found, asked, config.publicUrl))
      .header('content-security-policy', PAGE_POLICY);
    return reply.send(await written(found, format, asked, config.publicUrl, assets));
  });
}

function extentOf(format: Format, { list }: Asked): Extent {
  if (format !== 'html') return IN_FILE;
  return list === null ? ON_PAGE : IN_LIST;
}

async function written(
  record: PermalinkRecord,
  format: Format,
  asked: Asked,
  base: string,
  assets: Assets,
): Promise<string> {
  const writers: Readonly<Record<Format, () => string | Promise<string>>> = {
    html: () => framed(pageOf(record, asked, base), assets),
    json: () => `${JSON.stringify(jsonOfRecord(record, base, today()), null, 2)}\n`,
    jsonld: () => joined(jsonldOf(resourcesOfRecord(record, base), base)),
    turtle: () => joined(turtleOf(resourcesOfRecord(record, base), base)),
  };
  return writers[format]();
}

async function joined(parts: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

function pageOf(record: PermalinkRecord, { id, view, list, after }: Asked, base: string): Page {
  const pages = {
    entity: entityPage,
    relation: relationPage,
    document: documentPage,
  } as const;
  const write = pages[record.what] as (
    record: PermalinkRecord,
    base: string,
    read: string,
  ) => Omit<Page, 'alternates'>;
  const alternates = DATA_FORMATS.map((format) => ({
    format,
    address: addressOf('', id, { format, view, list, after }),
  }));
  return { ...write(record, base, today()), alternates };
}

/** The same thing under another address, and whether for good; null when this is its address. */
function movedTo(
  found: PermalinkRecord | Moved,
  { id }: Asked,
  { params, url }: FastifyRequest<Route>,
): { readonly address: string; readonly status: 301 | 303 } | null {
  const query = /\?.*$/.exec(url)?.[0] ?? '';
  const suffix = /\.[a-z]+$/i.exec(params.slug)?.[0] ?? '';
  if (found.what === 'moved') {
    const place = found.place === null ? '' : `#${found.place}`;
    const address = `${addressOf('', found.id)}${suffix}${query}${place}`;
    return { address, status: found.merged ? 301 : 303 };
  }
  const own = addressOf('', id);
  const isOwn = `/id/${params.kind}/${params.slug.slice(0, params.slug.length - suffix.length)}` === own;
  return isOwn ? null : { address: `${own}${suffix.toLowerCase()}${query}`, status: 301 };
}

/** Where the same is in its other forms, for programs that do not read the page. */
function linksOf(_record: PermalinkRecord, asked: Asked, base: string): string {
  const { id, view, list, after } = asked;
  const others = FORMAT_NAMES.map(
    (format) =>
      `<${addressOf(base, id, { format, view, list, after })}>; rel="alternate"; type="${FORMATS[format].mediaType}"`,
  );
  return [`<${addressOf(base, id)}>; rel="canonical"`, ...others].join(', ');
}

function varyByAccept(reply: FastifyReply): void {
  const before = reply.getHeader('vary');
  const names = typeof before === 'string' && before !== '' ? [before] : [];
  void reply.header('vary', [...names, 'Accept, Authorization'].join(', '));
}

function notAcceptable(reply: FastifyReply, { id }: Asked): FastifyReply {
  const forms = FORMAT_NAMES.map(
    (format) => `${FORMATS[format].mediaType} (${addressOf('', id, { format })})`,
  );
  const message = `${id} can be had as: ${forms.join(', ')}. Send one of these types as \`Accept\`, or open one of these addresses.`;
  return reply.code(406).send({ message });
}

/** A page to read for those who read pages, a sentence in JSON for all others. */
function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  message: string,
  assets: Assets,
  format: Format | null = negotiate(request.headers.accept),
): FastifyReply {
  if (format !== 'html') return reply.send({ message });
  return reply
    .type(contentType('html'))
    .header('content-security-policy', PAGE_POLICY)
    .send(framed(page, assets));
}
