/** The page of GraphiQL; `base` is where its files are. */
export function graphiqlPage(base: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Migration Governance Graph: queries</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${base}/graphiql.css" />
  </head>
  <body>
    <noscript>This page needs JavaScript. The API itself does not: see /schema.graphql.</noscript>
    <div id="root" style="height: 100vh"></div>
    <script src="${base}/graphiql.js"></script>
    <script src="${base}/start.js"></script>
  </body>
</html>
`;
}
