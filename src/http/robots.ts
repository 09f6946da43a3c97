import type { ServerPart } from './part.js';

/** What crawlers need not ask: it is answers to questions, not pages. */
const QUESTIONS = ['/graphql', '/export/', '/reconcile'];

/** `/robots.txt`: crawlers are welcome to the pages, unless reading needs a key. */
export const addRobots: ServerPart = (app, { config: { publicUrl, readAccess } }) => {
  const text =
    readAccess === 'key'
      ? 'User-agent: *\nDisallow: /\n'
      : [
          'User-agent: *',
          'Allow: /',
          ...QUESTIONS.map((path) => `Disallow: ${path}`),
          `Sitemap: ${publicUrl}/sitemap.xml\n`,
        ].join('\n');
  app.get('/robots.txt', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'max-age=3600').send(text),
  );
};
