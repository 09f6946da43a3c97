import type { Engine } from '../../engine/engine.js';
import type { Row, Statement } from '../../engine/statement.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import { withoutEnds } from '../edge-ends.js';
import { withoutCounters } from '../relation-counters.js';
import { STORED_NODES, type StoredNode } from '../stored-nodes.js';

/** A node as it is stored; `cites` is the document of a claim. */
export interface DumpedNode {
  readonly key: string;
  readonly props: Row;
  readonly cites: string | null;
}

/** A version of a relation as it was given, with its relationship type. */
export interface DumpedRelation {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly props: Row;
}

/** The nodes of one kind after a key, in the order of their keys. */
export function dumpNodes(kind: StoredNode, after: string, limit: number): Statement<DumpedNode> {
  const { label, key } = STORED_NODES[kind];
  const cites = kind === 'claim' ? 'd.id' : 'null';
  const cited = kind === 'claim' ? 'OPTIONAL MATCH (n)-[:CITES]->(d)\n' : '';
  return {
    text: `MATCH (n:${label}) WHERE n.${key} > $after
WITH n ORDER BY n.${key} LIMIT $limit
${cited}RETURN n.${key} AS key, n {.*} AS props, ${cites} AS cites ORDER BY key`,
    parameters: { after, limit },
    decode: ({ key: found, props, cites: document }) => ({
      key: found as string,
      props: withoutCounters(props as Row),
      cites: (document ?? null) as string | null,
    }),
  };
}

const ALL_TYPES = [...RELATION_TYPE_NAMES, 'SUPERSEDED'].join('|');

/** All relations that leave these entities, past versions included, in one fixed order. */
export function dumpRelations(subjects: readonly string[]): Statement<DumpedRelation> {
  return {
    text: `UNWIND $subjects AS id
MATCH (a:Entity {id: id})-[r:${ALL_TYPES}]->(b:Entity)
RETURN type(r) AS type, a.id AS subject, b.id AS object, r {.*} AS props
ORDER BY subject, r.id, r.recordedAt, r.retractedAt`,
    parameters: { subjects },
    decode: ({ type, subject, object, props }) => ({
      type: type as string,
      subject: subject as string,
      object: object as string,
      props: withoutEnds(props as Row),
    }),
  };
}

/** How many nodes of these kinds and versions of relations there are now. */
export async function dumpSize(engine: Engine, kinds: readonly StoredNode[]): Promise<number> {
  const texts = [
    ...kinds.map((kind) => `MATCH (n:${STORED_NODES[kind].label}) RETURN count(n) AS n`),
    `MATCH (:Entity)-[r:${ALL_TYPES}]->(:Entity) RETURN count(r) AS n`,
  ];
  let size = 0;
  for (const text of texts) {
    const [count = 0] = await engine.read({ text, parameters: {}, decode: (row) => Number(row.n) });
    size += count;
  }
  return size;
}
