import { isRelationType, type RelationType } from '../../../domain/relation-types.js';
import type { Transaction } from '../../../engine/engine.js';
import { command, type Row, type Statement } from '../../../engine/statement.js';
import { setEnds, withoutEnds } from '../../edge-ends.js';
import { inBatches } from '../batches.js';
import { changeOf, countRelations, endsOf, type RelationChange } from '../count-relations.js';
import type { MergedPair } from './ends.js';

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

/** One version of a relation, with all that was given of it. */
export interface StoredEdge extends Omit<Place, 'id'> {
  readonly type: EdgeType;
  readonly props: Row;
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

/**
 * How the edges of these places are found: from the end that is not one of the two entities of the
 * merge. Each of those may have very many, and an engine looks through all edges of the first end.
 */
function fromFarEnd<Item extends Place>(
  places: readonly Item[],
  { keep, merged }: MergedPair,
): readonly { readonly arrow: (edge: string) => string; readonly rows: readonly Item[] }[] {
  const isNear = ({ subject }: Item): boolean => subject === keep || subject === merged;
  return [
    { arrow: (edge) => `(b)<-${edge}-(a)`, rows: places.filter(isNear) },
    { arrow: (edge) => `(a)-${edge}->(b)`, rows: places.filter((place) => !isNear(place)) },
  ];
}

/** All versions of these relations, in no promised order. */
export async function edgesAt(
  transaction: Transaction,
  places: readonly Place[],
  pair: MergedPair,
): Promise<StoredEdge[]> {
  const found: StoredEdge[] = [];
  for (const { arrow, rows } of fromFarEnd(places, pair)) {
    await inBatches(rows, BATCH, async (batch) => {
      found.push(...(await transaction.run(edgesOf(arrow('[r]'), batch))));
    });
  }
  return found;
}

function edgesOf(pattern: string, rows: readonly Place[]): Statement<StoredEdge> {
  return {
    text: `${ENDS}
MATCH ${pattern} WHERE r.id = row.id
RETURN type(r) AS type, row.subject AS subject, row.object AS object, properties(r) AS props`,
    parameters: { rows },
    decode: (row) => ({
      type: edgeType(row.type),
      subject: row.subject as string,
      object: row.object as string,
      props: withoutEnds(row.props as Row),
    }),
  };
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
  pair: MergedPair,
): Promise<void> {
  const changes: RelationChange[] = [];
  for (const { arrow, rows } of fromFarEnd(places, pair)) {
    const text = `${ENDS}
MATCH ${arrow('[r]')} WHERE r.id = row.id
WITH r, type(r) AS type, ${endsOf('a', 'b')} AS ends
DELETE r
RETURN type, ends`;
    await inBatches(rows, BATCH, async (batch) => {
      changes.push(...presentOf(await transaction.run(command(text, { rows: batch })), -1));
    });
  }
  await countRelations(transaction, changes);
}

/** What rows tell of present relations; past versions are not counted. */
function presentOf(rows: readonly Row[], by: 1 | -1): RelationChange[] {
  return rows.flatMap(({ type, ends }) => (isRelationType(type) ? [changeOf(type, ends, by)] : []));
}

/** Writes versions of relations. */
export async function createEdges(
  transaction: Transaction,
  edges: readonly StoredEdge[],
): Promise<void> {
  const changes: RelationChange[] = [];
  for (const type of new Set(edges.map((edge) => edge.type))) {
    const text = `${ENDS}
CREATE (a)-[r:${type}]->(b)
SET r += row.props, ${setEnds('r', 'a', 'b')}
RETURN type(r) AS type, ${endsOf('a', 'b')} AS ends`;
    await inBatches(
      edges.filter((edge) => edge.type === type),
      BATCH,
      async (rows) => {
        changes.push(...presentOf(await transaction.run(command(text, { rows })), 1));
      },
    );
  }
  await countRelations(transaction, changes);
}

export interface Move extends PlacedRelation {
  readonly toSubject: string;
  readonly toObject: string;
}

/** Takes all versions of relations to other ends; what is stored on them stays. */
export async function moveEdges(
  transaction: Transaction,
  moves: readonly Move[],
  pair: MergedPair,
): Promise<void> {
  const changes: RelationChange[] = [];
  for (const type of new Set(moves.map((move) => move.type))) {
    const places = moves.filter((move) => move.type === type);
    for (const { arrow, rows } of fromFarEnd(places, pair)) {
      for (const stored of [type, PAST] as const) {
        const text = `${ENDS}
MATCH ${arrow(`[r:${stored}]`)} WHERE r.id = row.id
MATCH (x:Entity {id: row.toSubject})
MATCH (y:Entity {id: row.toObject})
CREATE (x)-[q:${stored}]->(y)
SET q = properties(r)
SET ${setEnds('q', 'x', 'y')}
DELETE r
RETURN ${endsOf('a', 'b')} AS gone, ${endsOf('x', 'y')} AS there`;
        await inBatches(rows, BATCH, async (batch) => {
          const moved = await transaction.run(command(text, { rows: batch }));
          if (stored === PAST) return;
          for (const { gone, there } of moved) {
            changes.push(changeOf(stored, gone, -1), changeOf(stored, there, 1));
          }
        });
      }
    }
  }
  await countRelations(transaction, changes);
}
