import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { START_SCRIPT } from './start-script.js';

const compress = promisify(gzip);

export interface GraphiqlFile {
  readonly type: string;
  readonly text: string;
  /** Compressed once, when first asked for. */
  readonly gzipped: () => Promise<Buffer>;
}

export interface GraphiqlFiles {
  /** Part of every address, so that browsers may keep the files for ever. */
  readonly version: string;
  readonly byName: ReadonlyMap<string, GraphiqlFile>;
}

/** The files of GraphiQL as the package `@graphql-yoga/render-graphiql` carries them. */
export async function loadFiles(): Promise<GraphiqlFiles> {
  const { js, css, editorWorkerService, jsonWorker, graphqlWorker } =
    await import('@graphql-yoga/render-graphiql/graphiql');
  const byName = new Map([
    ['graphiql.js', script(js)],
    ['graphiql.css', fileOf('text/css; charset=utf-8', css)],
    ['start.js', script(START_SCRIPT)],
    ['editor-worker.js', script(editorWorkerService)],
    ['json-worker.js', script(jsonWorker)],
    ['graphql-worker.js', script(graphqlWorker)],
  ]);
  const hash = createHash('sha256');
  for (const { text } of byName.values()) hash.update(text);
  return { version: hash.digest('hex').slice(0, 12), byName };
}

function script(text: string): GraphiqlFile {
  return fileOf('text/javascript; charset=utf-8', text);
}

function fileOf(type: string, text: string): GraphiqlFile {
  let pending: Promise<Buffer> | undefined;
  return { type, text, gzipped: () => (pending ??= compress(text)) };
}
