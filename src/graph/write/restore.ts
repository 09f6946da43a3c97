import { grouped } from '../../domain/grouped.js';
import { invalidInput } from '../../domain/errors.js';
import { isEntityKind, KINDS } from '../../domain/kinds.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { NameEntry, Transaction } from '../../engine/engine.js';
import { command, type Row } from '../../engine/statement.js';
import type { DumpedNode, DumpedRelation } from '../read/dump.js';
import { setEnds, withoutEnds } from '../edge-ends.js';
import {
  derivedOf,
  derivedOfClaim,
  derivedOfDocument,
  derivedOfRelation,
  forgottenEntry,
} from '../derived.js';
import { documentOf } from '../stored-claim.js';
import { entityOf } from '../stored.js';
import { LIVE } from '../query/clauses.js';
import { NO_RELATIONS, withoutCounters } from '../relation-counters.js';
import { STORED_NODES, type StoredNode } from '../stored-nodes.js';
import { labelWithdrawn } from './label-withdrawn.js';

/** Relations that are put back are counted when all are there; until then orders take it for none. */
export const UNCOUNTED = { relationCount: NO_RELATIONS.relationCount };

/**
 * Writes nodes of one kind as they were dumped; those that are there are overwritten. A claim whose
 * document is not there fails with INVALID_INPUT.
 */
export async function restoreNodes(
  transaction: Transaction,
  kind: StoredNode,
  nodes: readonly Omit<DumpedNode, 'key'>[],
): Promise<void> {
  const { label, key } = STORED_NODES[kind];
  const rows = nodes.map((node) => ({
    ...{ id: node.props[key], cites: node.cites },
    props: restoredProperties(kind, node.props),
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
  if (kind === 'entity') {
    await labelKinds(transaction, nodes);
    await labelAndIndex(
      transaction,
      rows.map(({ props }) => props),
    );
  }
}

/** What is stored of a node that was dumped. */
export function restoredProperties(kind: StoredNode, props: DumpedNode['props']): Row {
  return { ...withoutCounters(props), ...derived(kind, props) };
}

/** Folded by the rules of this version, whatever those were under which the records were written. */
function derived(kind: StoredNode, props: DumpedNode['props']): Readonly<Record<string, unknown>> {
  if (kind === 'entity') return derivedOf(entityOf(props, PRESENT));
  if (kind === 'claim') return derivedOfClaim(props);
  return kind === 'document' ? derivedOfDocument(documentOf(props)) : {};
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

/** INVALID_INPUT for a record that needs another one, which must stand before it and does not. */
export function refuseMissing<Row extends { readonly id: unknown }>(
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

async function labelKinds(
  transaction: Transaction,
  nodes: readonly Pick<DumpedNode, 'props'>[],
): Promise<void> {
  const ids = grouped(nodes, ({ props }) => kindLabel(props));
  for (const [label, labelled] of ids) {
    if (label === '') continue;
    await transaction.run(
      command(`UNWIND $ids AS id MATCH (n:Entity {id: id}) SET n${label}`, {
        ids: labelled.map(({ props }) => props.id),
      }),
    );
  }
}

/** `:Country`; nothing for a kind that is not known. */
export function kindLabel({ kind }: Row): string {
  return isEntityKind(kind) ? `:${KINDS[kind].label}` : '';
}

/** Labels entities that were withdrawn, and tells the indexes of names and orders of all, as they are stored. */
export async function labelAndIndex(
  transaction: Transaction,
  stored: readonly Row[],
): Promise<void> {
  const withdrawn = stored.filter(({ retractedAt }) => retractedAt !== LIVE);
  await labelWithdrawn(transaction, { withdrawn: withdrawn.map(({ id }) => id as string) });
  await transaction.indexNames(stored.flatMap(nameEntries));
}

function nameEntries({ id, kind, retractedAt, searchNames, sortName }: Row): NameEntry[] {
  if (!isEntityKind(kind)) return [];
  if (retractedAt !== LIVE) return [forgottenEntry({ id: id as string, kind })];
  return [{ id: id as string, kind, names: searchNames as string[], sortName: sortName as string }];
}

/** What is stored of a version of a relation that was dumped, without what it keeps of its ends. */
export function restoredVersion(props: DumpedRelation['props']): Row {
  return { ...withoutEnds(props), ...derivedOfRelation(props) };
}

/**
 * Writes versions of relations as they were dumped; those that are there are overwritten. One whose
 * ends are not there fails with INVALID_INPUT.
 */
export async function restoreRelations(
  transaction: Transaction,
  relations: readonly DumpedRelation[],
): Promise<void> {
  for (const type of new Set(relations.map((relation) => relation.type))) {
    const rows = relations
      .filter((relation) => relation.type === type)
      .map(({ subject, object, props }) => ({
        ...{ subject, object, props: restoredVersion(props) },
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
