import { sameSummary, type Relation, type RelationSummary } from '../../domain/relation.js';
import type { RelationType } from '../../domain/relation-types.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { notFound } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { endProperties } from '../edge-ends.js';
import { redirectsOf } from '../read/redirects.js';
import { relationsById } from '../read/relations-by-id.js';
import { Columns } from './columns.js';
import { changeOf, countRelations, endsOf, type RelationChange } from './count-relations.js';
import { relationProperties } from './relation-properties.js';
import type { SettledRelation } from '../../domain/claims/settle.js';

interface Given {
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
    { statement: revise, by: 0 },
  );
  await perType(
    transaction,
    changed.filter(({ summary }) => summary === null),
    now,
    { statement: retract, by: -1 },
  );
  return { created: fresh.length, changed: changed.length };
}

/** Makes relations that the store does not know yet. */
export async function createRelations(
  transaction: Transaction,
  relations: readonly SettledRelation[],
  now: string,
): Promise<void> {
  await perType(transaction, relations, now, { statement: create, by: 1 });
}

function differs(stored: Relation | undefined, summary: RelationSummary | null): boolean {
  return stored !== undefined && !sameSummary(stored, summary);
}

async function perType(
  transaction: Transaction,
  relations: readonly SettledRelation[],
  now: string,
  { statement, by }: Writing,
): Promise<void> {
  const changes: RelationChange[] = [];
  for (const type of new Set(relations.map(({ key }) => key.type))) {
    const rows = relations
      .filter(({ key }) => key.type === type)
      .map((relation) => rowOf(relation, now));
    const found = await transaction.run(statement(type, rows, now));
    const written = new Set(found.map(({ id }) => id));
    await refuseMissing(
      transaction,
      rows.filter(({ id }) => !written.has(id)),
    );
    if (by !== 0) for (const { ends } of found) changes.push(changeOf(type, ends, by));
  }
  await countRelations(transaction, changes);
}

/** A way to write relations of one type, and what it adds to their number. */
interface Writing {
  readonly statement: (
    type: RelationType,
    rows: readonly Given[],
    now: string,
  ) => Statement<Written>;
  readonly by: 1 | 0 | -1;
}

/** A relation that was written, with its ends. */
interface Written {
  readonly id: string;
  readonly ends: unknown;
}

/** NOT_FOUND, unless an end was merged into the other: then they have no relation for now. */
async function refuseMissing(transaction: Transaction, missing: readonly Given[]): Promise<void> {
  if (missing.length === 0) return;
  const ends = missing.flatMap(({ subject, object }) => [subject, object]);
  const merged = new Set((await transaction.run(redirectsOf(ends))).map(({ id }) => id));
  const lost = missing.find(({ subject, object }) => !merged.has(subject) && !merged.has(object));
  if (lost !== undefined) throw notFound('pair of entities', `${lost.subject} and ${lost.object}`);
}

function rowOf({ id, key, summary }: SettledRelation, now: string): Given {
  const { subject, object } = key;
  if (summary === null) return { subject, object, id, props: {} };
  return { subject, object, id, props: relationProperties(id, key, summary, now) };
}

const decode = (row: Readonly<Record<string, unknown>>): Written => row as unknown as Written;

const ENDS = `UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})`;

function create(type: RelationType, given: readonly Given[]): Statement<Written> {
  const columns = Columns.of(
    given.map(({ subject, object, props }) => ({ ...props, subject, object })),
  );
  const text = `UNWIND $rows AS row
MATCH (a:Entity {id: ${columns.at('subject')}})
MATCH (b:Entity {id: ${columns.at('object')}})
CREATE (a)-[:${type} {${columns.propertiesBut('subject', 'object')}, ${endProperties('a', 'b')}}]->(b)
RETURN ${columns.at('id')} AS id, ${endsOf('a', 'b')} AS ends`;
  return { text, parameters: columns.parameters, decode };
}

const SUPERSEDE = `CREATE (a)-[s:SUPERSEDED]->(b)
SET s = properties(r), s.type = type(r), s.retractedAt = $now`;

function revise(type: RelationType, rows: readonly Given[], now: string): Statement<Written> {
  const text = `${ENDS}
MATCH (a)-[r:${type}]->(b) WHERE r.id = row.id
${SUPERSEDE}
SET r += row.props
RETURN row.id AS id, ${endsOf('a', 'b')} AS ends`;
  return { text, parameters: { rows, now }, decode };
}

function retract(type: RelationType, rows: readonly Given[], now: string): Statement<Written> {
  const text = `${ENDS}
MATCH (a)-[r:${type}]->(b) WHERE r.id = row.id
${SUPERSEDE}
WITH row, r, a, b
DELETE r
RETURN row.id AS id, ${endsOf('a', 'b')} AS ends`;
  return { text, parameters: { rows, now }, decode };
}
