import { invalidInput } from '../../domain/errors.js';
import { isEntityKind, KINDS } from '../../domain/kinds.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';
import type { DumpedNode, DumpedRelation } from '../read/dump.js';
import { setEnds } from '../edge-ends.js';
import { derivedOf, derivedOfDocument, forgottenEntry, nameEntryOf } from '../derived.js';
import { entityOf, maybe } from '../stored.js';
import { LIVE } from '../query/clauses.js';
import { NO_RELATIONS, withoutCounters } from '../relation-counters.js';
import { STORED_NODES, type StoredNode } from '../stored-nodes.js';
import { labelWithdrawn } from './label-withdrawn.js';

/** Relations that are put back are counted when all are there; until then orders take it for none. */
const UNCOUNTED = { relationCount: NO_RELATIONS.relationCount };

/** Writes nodes of one kind as they were dumped; those that are there are overwritten. */
export async function restoreNodes(
  transaction: Transaction,
  kind: StoredNode,
  nodes: readonly Omit<DumpedNode, 'key'>[],
): Promise<void> {
  const { label, key } = STORED_NODES[kind];
  const rows = nodes.map(({ props, cites }) => ({
    ...{ id: props[key], cites },
    props: { ...withoutCounters(props), ...derived(kind, props) },
  }));
  await transaction.run(
    command(
      `UNWIND $rows AS row
MERGE (n:${label} {${key}: row.id})
ON CREATE SET n += $fresh
SET n += row.props`,
      { rows, fresh: kind === 'entity' ? UNCOUNTED : {} },
    ),
  );
  if (kind === 'claim') await cite(transaction, rows);
  if (kind === 'entity') await labelEntities(transaction, nodes);
}

/** Folded by the rules of this version, whatever those were under which the records were written. */
function derived(kind: StoredNode, props: DumpedNode['props']): Readonly<Record<string, unknown>> {
  if (kind === 'entity') return derivedOf(entityOf(props, PRESENT));
  if (kind !== 'document') return {};
  return derivedOfDocument({ title: String(props.title), publisher: maybe(props.publisher) });
}

async function cite(
  transaction: Transaction,
  rows: readonly { id: unknown; cites: string | null }[],
): Promise<void> {
  const written = await transaction.run({
    text: `UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (d:Document {id: row.cites})
MERGE (c)-[:CITES]->(d)
RETURN row.id AS id`,
    parameters: { rows: rows.map(({ id, cites }) => ({ id, cites })) },
    decode: ({ id }) => id,
  });
  refuseMissing(rows, written, ({ cites }) => `the document "${cites ?? ''}"`);
}

/** A record that needs another one, which must stand before it and does not. */
function refuseMissing<Row extends { readonly id: unknown }>(
  rows: readonly Row[],
  written: readonly unknown[],
  needs: (row: Row) => string,
): void {
  const found = new Set(written);
  const lost = rows.find(({ id }) => !found.has(id));
  if (lost === undefined) return;
  throw invalidInput(
    `${String(lost.id)} needs ${needs(lost)}, which is not in the records before it. Export again, or put its record first.`,
  );
}

/** Gives entities the label of their kind, and tells the indexes of names and orders. */
async function labelEntities(
  transaction: Transaction,
  nodes: readonly Pick<DumpedNode, 'props'>[],
): Promise<void> {
  const entities = nodes.flatMap(({ props }) =>
    isEntityKind(props.kind)
      ? [(props.retractedAt === LIVE ? nameEntryOf : forgottenEntry)(entityOf(props, PRESENT))]
      : [],
  );
  for (const kind of new Set(entities.map((entity) => entity.kind))) {
    const ids = entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
    await transaction.run(
      command(`UNWIND $ids AS id MATCH (n:Entity {id: id}) SET n:${KINDS[kind].label}`, { ids }),
    );
  }
  const withdrawn = nodes.filter(({ props }) => props.retractedAt !== LIVE);
  const ids = withdrawn.map(({ props }) => props.id as string);
  await labelWithdrawn(transaction, { withdrawn: ids });
  await transaction.indexNames(entities);
}

/** Writes versions of relations as they were dumped; those that are there are overwritten. */
export async function restoreRelations(
  transaction: Transaction,
  relations: readonly DumpedRelation[],
): Promise<void> {
  for (const type of new Set(relations.map((relation) => relation.type))) {
    const rows = relations
      .filter((relation) => relation.type === type)
      .map(({ subject, object, props }) => ({
        ...{ subject, object, props },
        id: props.id,
        recordedAt: props.recordedAt,
      }));
    const written = await transaction.run({
      text: `UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:${type} {id: row.id, recordedAt: row.recordedAt}]->(b)
SET r += row.props, ${setEnds('r', 'a', 'b')}
RETURN row.id AS id`,
      parameters: { rows },
      decode: ({ id }) => id,
    });
    refuseMissing(rows, written, ({ subject, object }) => `"${subject}" and "${object}"`);
  }
}
