import cors from '@fastify/cors';
import { BOOKMARK_HEADER } from './bookmarks.js';
import { RATE_LIMIT_HEADERS } from './clients/add-rate-limit.js';
import { INCOMPLETE_HEADER, TRUNCATED_HEADER } from './export.js';
import type { ServerPart } from './part.js';
import { REQUEST_ID_HEADER } from './request-id.js';

const ONE_DAY = 86_400;

/**
 * Which other web sites may call the API from a browser: those named for it, and those that embed
 * the graph, since the script that draws it asks from their pages. Keys are sent by pages, never by
 * cookies.
 */
export const addCors: ServerPart = async (app, { config: { corsOrigins, embedOrigins } }) => {
  const origins = [...corsOrigins, ...embedOrigins];
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : origins,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: [
      ...[
        REQUEST_ID_HEADER,
        BOOKMARK_HEADER,
        TRUNCATED_HEADER,
        INCOMPLETE_HEADER,
        'content-disposition',
      ],
      ...RATE_LIMIT_HEADERS,
    ],
    maxAge: ONE_DAY,
  });
};
