import type { Engine } from '../../engine/engine.js';
import { nodePages, relationPages } from '../../graph/read/dump-pages.js';
import { STORED_KINDS, type StoredNode } from '../../graph/stored-nodes.js';
import { toLine, type JsonlRecord } from '../jsonl-record.js';

/**
 * The whole graph as lines of JSON: both clocks, claims, redirects, decisions and changes. The
 * order is fixed and memory use does not grow with the graph. `mgg import` reads it again.
 */
export async function* exportJsonl(engine: Engine): AsyncGenerator<string> {
  for (const kind of STORED_KINDS) yield* nodeLines(engine, kind);
  for await (const page of relationPages(engine)) {
    for (const relation of page) yield toLine({ record: 'relation', ...relation } as JsonlRecord);
  }
}

async function* nodeLines(engine: Engine, kind: StoredNode): AsyncGenerator<string> {
  for await (const page of nodePages(engine, kind)) {
    for (const { props, cites } of page) {
      const record = { record: kind, ...(cites === null ? {} : { cites }), props } as JsonlRecord;
      yield toLine(record);
    }
  }
}
