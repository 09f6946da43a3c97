import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { DomainError } from '../../domain/errors.js';
import { CODES } from '../../fact/codes.js';
import { versionsOf } from '../../graph/adjacency/store-version.js';
import { hasTagged, mark, tagFor } from '../entity-tag.js';
import { EXPLORER_FOLDER } from '../explorer.js';
import type { ServerOptions, ServerPart } from '../part.js';
import { refusalOf } from '../refusal.js';
import { readAddress, type PermalinkRequest, type Query } from './address.js';
import { contentType, type Format } from './formats.js';
import { movedTo } from './moved.js';
import { negotiate } from './negotiate.js';
import { absentPage, absentText, refusalPage } from './pages/absent-page.js';
import { findAssets, type Assets } from './pages/assets.js';
import { PAGE_POLICY } from './pages/frame.js';
import { findRecord } from './records/find.js';
import type { Extent } from './records/relation-groups.js';
import { notAcceptable, refuse } from './refuse.js';
import { linksOf, written } from './write.js';

interface Route {
  readonly Params: { readonly kind: string; readonly slug: string };
  readonly Querystring: Query;
}

/** How much of a long list stands on a page, and how much in a file. */
const ON_PAGE: Extent = { rows: 20, claims: 3 };
const IN_LIST: Extent = { rows: 100, claims: 3 };
const IN_FILE: Extent = { rows: 100, claims: 5 };

/** How long what has no tag may be kept, in seconds: a merge can be undone. */
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
  const versions = versionsOf(engine);
  scope.setErrorHandler(async (error: FastifyError | DomainError, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const { status, message, code } = refusal;
    return refuse(
      request,
      reply.code(status),
      refusalPage(message, status === 401),
      { message, code },
      assets,
    );
  });
  scope.get<Route>('/id/:kind/:slug', async (request, reply) => {
    const asked = readAddress(request.params.kind, request.params.slug, request.query);
    const format = asked.format ?? negotiate(request.headers.accept);
    varyByAccept(reply);
    if (format === null) return notAcceptable(reply, asked);
    const tag = await tagFor(request, versions);
    if (hasTagged(request, tag)) return mark(reply, tag).code(304).send();
    const found = await findRecord(engine, asked, extentOf(format, asked));
    if (found.what === 'absent') {
      const told = { message: absentText(found), code: CODES.NOT_FOUND };
      return refuse(request, reply.code(404), absentPage(found), told, assets, format);
    }
    const privacy = config.readAccess === 'key' ? 'private' : 'public';
    void reply.header('cache-control', `${privacy}, max-age=${KEPT_S}`);
    const elsewhere = movedTo(found, asked, request);
    if (elsewhere !== null) {
      return reply.redirect(elsewhere.address, elsewhere.status);
    }
    if (found.what === 'moved') throw new Error(`${found.id} leads to itself.`);
    void mark(reply, tag)
      .type(contentType(format))
      .header('link', linksOf(asked, config.publicUrl))
      .header('content-security-policy', PAGE_POLICY);
    return reply.send(await written(found, format, asked, config.publicUrl, assets));
  });
}

function extentOf(format: Format, { list }: PermalinkRequest): Extent {
  if (format !== 'html') return IN_FILE;
  return list === null ? ON_PAGE : IN_LIST;
}

function varyByAccept(reply: FastifyReply): void {
  const before = reply.getHeader('vary');
  const names = typeof before === 'string' && before !== '' ? [before] : [];
  void reply.header('vary', [...names, 'Accept, Authorization'].join(', '));
}
