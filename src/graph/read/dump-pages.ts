import type { Engine } from '../../engine/engine.js';
import type { StoredNode } from '../stored-nodes.js';
import { dumpNodes, dumpRelations, type DumpedNode, type DumpedRelation } from './dump.js';

/** Nodes read at once, and entities whose relations are read at once. */
const NODES = 1000;
const SUBJECTS = 100;

/** All nodes of one kind, page by page, in the order of their keys. */
export async function* nodePages(
  engine: Engine,
  kind: StoredNode,
  size: number = NODES,
): AsyncGenerator<readonly DumpedNode[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: DumpedNode[] = await engine.read(dumpNodes(kind, after, size));
    if (page.length > 0) yield page;
    after = page.length < size ? undefined : page.at(-1)?.key;
  }
}

/** All versions of all relations, by pages of subjects, in one fixed order. */
export async function* relationPages(engine: Engine): AsyncGenerator<readonly DumpedRelation[]> {
  for await (const subjects of nodePages(engine, 'entity', SUBJECTS)) {
    yield await engine.read(dumpRelations(subjects.map(({ key }) => key)));
  }
}
