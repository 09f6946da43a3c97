/**
 * The page at `/embed`: one element over the whole of it. What it shows stands in the address, which
 * its script reads, so that nothing a stranger wrote is ever part of the page.
 */
export function embedPage(origins: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta name="embed-origins" content="${origins.join(' ')}" />
    <title>Migration Governance Graph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="embed/frame.css" />
    <script type="module" src="embed/frame.js"></script>
    <script type="module" src="actor-graph.js"></script>
  </head>
  <body>
    <actor-graph></actor-graph>
    <noscript>This graph needs JavaScript. <a href="./">Migration Governance Graph</a></noscript>
  </body>
</html>
`;
}

/** Only files of this server, and only in frames of those who may. */
export function embedPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${origins.join(' ')}`,
  ].join('; ');
}
