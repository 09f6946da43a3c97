import { isRelationType, type RelationType } from '../../../domain/relation-types.js';
import type { Transaction } from '../../../engine/engine.js';
import { command, type Statement } from '../../../engine/statement.js';
import { inBatches, rowsInBatches } from '../batches.js';

/** How many edges one statement takes. */
const BATCH = 500;

const PAST = 'SUPERSEDED';

/** The type of an edge as stored: that of its relation, or SUPERSEDED for a past version. */
export type EdgeType = RelationType | typeof PAST;

/** Where the versions of a relation lie. */
export interface Place {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
}

/** One version of a relation, with all that is stored on it. */
export interface StoredEdge extends Omit<Place, 'id'> {
  readonly type: EdgeType;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A relation of an entity, with the type that it has or had. */
export interface PlacedRelation extends Place {
  readonly type: RelationType;
}

function edgeType(value: unknown): EdgeType {
  if (value === PAST || isRelationType(value)) return value;
  throw new Error(`Unknown type of edge: ${String(value)}`);
}

const ENDS = `UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})`;

/** All versions of these relations, in no promised order. */
export function edgesAt(transaction: Transaction, places: readonly Place[]): Promise<StoredEdge[]> {
  return rowsInBatches(places, BATCH, (rows) =>
    transaction.run({
      text: `${ENDS}
MATCH (a)-[r]->(b) WHERE r.id = row.id
RETURN type(r) AS type, row.subject AS subject, row.object AS object, properties(r) AS props`,
      parameters: { rows },
      decode: (row) => ({
        type: edgeType(row.type),
        subject: row.subject as string,
        object: row.object as string,
        props: row.props as StoredEdge['props'],
      }),
    }),
  );
}

/** The relations of an entity that have a version, past or present: each once, by id. */
export function relationsAt(id: string): Statement<PlacedRelation> {
  return {
    text: `MATCH (n:Entity {id: $id})-[r]-(:Entity)
WITH DISTINCT r.id AS id, CASE WHEN type(r) = '${PAST}' THEN r.type ELSE type(r) END AS type,
  startNode(r).id AS subject, endNode(r).id AS object
RETURN id, type, subject, object ORDER BY id`,
    parameters: { id },
    decode: (row) => row as unknown as PlacedRelation,
  };
}

/** Removes all versions of these relations. */
export async function removeEdges(
  transaction: Transaction,
  places: readonly Place[],
): Promise<void> {
  await inBatches(places, BATCH, (rows) =>
    transaction.run(command(`${ENDS}\nMATCH (a)-[r]->(b) WHERE r.id = row.id\nDELETE r`, { rows })),
  );
}

/** Writes versions of relations. */
export async function createEdges(
  transaction: Transaction,
  edges: readonly StoredEdge[],
): Promise<void> {
  for (const type of new Set(edges.map((edge) => edge.type))) {
    const text = `${ENDS}\nCREATE (a)-[r:${type}]->(b)\nSET r += row.props`;
    await inBatches(
      edges.filter((edge) => edge.type === type),
      BATCH,
      (rows) => transaction.run(command(text, { rows })),
    );
  }
}

export interface Move extends PlacedRelation {
  readonly toSubject: string;
  readonly toObject: string;
}

/** Takes all versions of relations to other ends; what is stored on them stays. */
export async function moveEdges(transaction: Transaction, moves: readonly Move[]): Promise<void> {
  for (const type of new Set(moves.map((move) => move.type))) {
    const rows = moves.filter((move) => move.type === type);
    for (const stored of [type, PAST] as const) {
      const text = `${ENDS}
MATCH (a)-[r:${stored}]->(b) WHERE r.id = row.id
MATCH (x:Entity {id: row.toSubject})
MATCH (y:Entity {id: row.toObject})
CREATE (x)-[q:${stored}]->(y)
SET q = properties(r)
DELETE r`;
      await inBatches(rows, BATCH, (batch) => transaction.run(command(text, { rows: batch })));
    }
  }
}
