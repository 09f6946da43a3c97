import { EXAMPLE_QUERY } from './example-query.js';

/** Runs in the browser: tells the editor where its workers are and opens GraphiQL. */
export const START_SCRIPT = `const base = new URL('.', document.currentScript.src);
const workers = {
  editorWorkerService: 'editor-worker.js',
  json: 'json-worker.js',
  graphql: 'graphql-worker.js',
};
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => new URL(workers[label], base).href,
};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  title: 'Migration Governance Graph',
  defaultQuery: ${JSON.stringify(EXAMPLE_QUERY)},
});
`;
