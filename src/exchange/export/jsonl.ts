import type { Engine } from '../../engine/engine.js';
import { dumpNodes, dumpRelations, type DumpedNode } from '../../graph/read/dump.js';
import { STORED_NODES, type StoredNode } from '../../graph/stored-nodes.js';
import { toLine, type JsonlRecord } from '../jsonl-record.js';

/** Nodes read at once, and entities whose relations are read at once. */
const NODES = 1000;
const SUBJECTS = 100;

/**
 * The whole graph as lines of JSON: both clocks, claims, redirects, decisions and changes. The
 * order is fixed and memory use does not grow with the graph. `mgg import` reads it again.
 */
export async function* exportJsonl(engine: Engine): AsyncGenerator<string> {
  for (const kind of Object.keys(STORED_NODES) as StoredNode[]) yield* nodeLines(engine, kind);
  yield* relationLines(engine);
}

async function* nodeLines(engine: Engine, kind: StoredNode): AsyncGenerator<string> {
  for await (const { props, cites } of nodes(engine, kind)) {
    const record = { record: kind, ...(cites === null ? {} : { cites }), props } as JsonlRecord;
    yield toLine(record);
  }
}

async function* nodes(engine: Engine, kind: StoredNode): AsyncGenerator<DumpedNode> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: DumpedNode[] = await engine.read(dumpNodes(kind, after, NODES));
    yield* page;
    after = page.length < NODES ? undefined : page.at(-1)?.key;
  }
}

async function* relationLines(engine: Engine): AsyncGenerator<string> {
  let subjects: string[] = [];
  for await (const { key } of nodes(engine, 'entity')) {
    subjects.push(key);
    if (subjects.length < SUBJECTS) continue;
    yield* linesFrom(engine, subjects);
    subjects = [];
  }
  yield* linesFrom(engine, subjects);
}

async function* linesFrom(engine: Engine, subjects: readonly string[]): AsyncGenerator<string> {
  for (const relation of await engine.read(dumpRelations(subjects))) {
    yield toLine({ record: 'relation', ...relation } as JsonlRecord);
  }
}
