import { sameSummary, type Relation, type RelationSummary } from '../../domain/relation.js';
import type { RelationType } from '../../domain/relation-types.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { notFound } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { setEnds } from '../edge-ends.js';
import { redirectsOf } from '../read/redirects.js';
import { relationsById } from '../read/relations-by-id.js';
import { relationProperties } from './relation-properties.js';
import type { SettledRelation } from '../../domain/claims/settle.js';

interface Row {
  readonly subject: string;
  readonly object: string;
  readonly id: string;
  readonly props: Record<string, unknown>;
}

/**
 * Writes relations as their claims have them: new ones are made, changed ones get a new version and
 * the old one is kept as superseded, those that nothing asserts any more are closed. Claims must be
 * written first.
 */
export async function writeRelations(
  transaction: Transaction,
  relations: readonly SettledRelation[],
  now: string,
): Promise<{ created: number; changed: number }> {
  const ids = relations.map(({ id }) => id);
  const stored = new Map(
    (await transaction.run(relationsById(ids, PRESENT))).map((relation) => [relation.id, relation]),
  );
  const fresh = relations.filter(({ id, summary }) => summary !== null && !stored.has(id));
  const changed = relations.filter(({ id, summary }) => differs(stored.get(id), summary));
  await createRelations(transaction, fresh, now);
  await perType(
    transaction,
    changed.filter(({ summary }) => summary !== null),
    now,
    revise,
  );
  await perType(
    transaction,
    changed.filter(({ summary }) => summary === null),
    now,
    retract,
  );
  return { created: fresh.length, changed: changed.length };
}

/** Makes relations that the store does not know yet. */
export async function createRelations(
  transaction: Transaction,
  relations: readonly SettledRelation[],
  now: string,
): Promise<void> {
  await perType(transaction, relations, now, create);
}

function differs(stored: Relation | undefined, summary: RelationSummary | null): boolean {
  return stored !== undefined && !sameSummary(stored, summary);
}

async function perType(
  transaction: Transaction,
  relations: readonly SettledRelation[],
  now: string,
  statement: (type: RelationType, rows: readonly Row[], now: string) => Statement<string>,
): Promise<void> {
  for (const type of new Set(relations.map(({ key }) => key.type))) {
    const rows = relations
      .filter(({ key }) => key.type === type)
      .map((relation) => rowOf(relation, now));
    const written = new Set(await transaction.run(statement(type, rows, now)));
    await refuseMissing(
      transaction,
      rows.filter(({ id }) => !written.has(id)),
    );
  }
}

/** NOT_FOUND, unless an end was merged into the other: then they have no relation for now. */
async function refuseMissing(transaction: Transaction, missing: readonly Row[]): Promise<void> {
  if (missing.length === 0) return;
  const ends = missing.flatMap(({ subject, object }) => [subject, object]);
  const merged = new Set((await transaction.run(redirectsOf(ends))).map(({ id }) => id));
  const lost = missing.find(({ subject, object }) => !merged.has(subject) && !merged.has(object));
  if (lost !== undefined) throw notFound('pair of entities', `${lost.subject} and ${lost.object}`);
}

function rowOf({ id, key, summary }: SettledRelation, now: string): Row {
  const { subject, object } = key;
  if (summary === null) return { subject, object, id, props: {} };
  return { subject, object, id, props: relationProperties(id, key, summary, now) };
}

const decode = (row: Readonly<Record<string, unknown>>): string => row.id as string;

const ENDS = `UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})`;

function create(type: RelationType, rows: readonly Row[]): Statement<string> {
  const text = `${ENDS}
CREATE (a)-[r:${type}]->(b)
SET r += row.props, ${setEnds('r', 'a', 'b')}
RETURN row.id AS id`;
  return { text, parameters: { rows }, decode };
}

const SUPERSEDE = `CREATE (a)-[s:SUPERSEDED]->(b)
SET s = properties(r), s.type = type(r), s.retractedAt = $now`;

function revise(type: RelationType, rows: readonly Row[], now: string): Statement<string> {
  const text = `${ENDS}
MATCH (a)-[r:${type}]->(b) WHERE r.id = row.id
${SUPERSEDE}
SET r += row.props
RETURN row.id AS id`;
  return { text, parameters: { rows, now }, decode };
}

function retract(type: RelationType, rows: readonly Row[], now: string): Statement<string> {
  const text = `${ENDS}
MATCH (a)-[r:${type}]->(b) WHERE r.id = row.id
${SUPERSEDE}
WITH row, r
DELETE r
RETURN row.id AS id`;
  return { text, parameters: { rows, now }, decode };
}
