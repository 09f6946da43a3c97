import { grouped } from '../../domain/grouped.js';
import type { Transaction } from '../../engine/engine.js';
import { command, type Row, type Statement } from '../../engine/statement.js';
import { endProperties } from '../edge-ends.js';
import type { DumpedNode, DumpedRelation } from '../read/dump.js';
import { STORED_NODES, type StoredNode } from '../stored-nodes.js';
import { Columns } from './columns.js';
import {
  kindLabel,
  labelAndIndex,
  refuseMissing,
  restoredProperties,
  restoredVersion,
  restoreNodes,
  restoreRelations,
  UNCOUNTED,
} from './restore.js';

/*
 * The same as `restore.ts` for records of which none is in the store yet: they are made without a
 * look at what is there, which costs a third.
 */

/** Values of a row that are no properties; no property is called so. */
const [SUBJECT, OBJECT, CITED] = ['(subject)', '(object)', '(document)'] as const;

/** Names that may stand in the text of a statement, between backticks. */
const PLAIN = /^\w+$/;

const hasPlainNames = ({ props }: { readonly props: Row }): boolean =>
  Object.keys(props).every((name) => PLAIN.test(name));

/** Writes nodes of one kind, none of which is there. Fails as `restoreNodes` does. */
export async function restoreNewNodes(
  transaction: Transaction,
  kind: StoredNode,
  nodes: readonly Omit<DumpedNode, 'key'>[],
): Promise<void> {
  if (!nodes.every(hasPlainNames)) return restoreNodes(transaction, kind, nodes);
  if (kind === 'claim') return createClaims(transaction, nodes);
  const rows = nodes.map(({ props }) => restoredProperties(kind, props));
  if (kind !== 'entity') {
    await transaction.run(create(STORED_NODES[kind].label, rows));
    return;
  }
  for (const [label, group] of grouped(rows, kindLabel)) {
    const entities = group.map((props) => ({ ...props, ...UNCOUNTED }));
    await transaction.run(create(`Entity${label}`, entities));
  }
  await labelAndIndex(transaction, rows);
}

function create(labels: string, rows: readonly Row[]): Statement<unknown> {
  const columns = Columns.ofSome(rows);
  const text = `UNWIND $rows AS row
CREATE (n:${labels} {${columns.propertiesBut()}})`;
  return command(text, columns.parameters);
}

async function createClaims(
  transaction: Transaction,
  nodes: readonly Omit<DumpedNode, 'key'>[],
): Promise<void> {
  const rows = nodes.map(({ props, cites }) => ({
    ...restoredProperties('claim', props),
    [CITED]: cites,
  }));
  const columns = Columns.ofSome(rows);
  const written = await transaction.run({
    text: `UNWIND $rows AS row
MATCH (d:Document {id: ${columns.at(CITED)}})
CREATE (c:Claim {${columns.propertiesBut(CITED)}})-[:CITES]->(d)
RETURN ${columns.at('id')} AS id`,
    parameters: columns.parameters,
    decode: ({ id }) => id,
  });
  const ids = nodes.map(({ props, cites }) => ({ id: props.id, cites }));
  refuseMissing(ids, written, ({ cites }) => `the document "${cites ?? ''}"`);
}

/** Writes versions of relations, none of which is there. Fails as `restoreRelations` does. */
export async function restoreNewRelations(
  transaction: Transaction,
  relations: readonly DumpedRelation[],
): Promise<void> {
  if (!relations.every(hasPlainNames)) return restoreRelations(transaction, relations);
  for (const [type, group] of grouped(relations, (relation) => relation.type)) {
    const rows = group.map(({ subject, object, props }) => ({
      ...restoredVersion(props),
      ...{ [SUBJECT]: subject, [OBJECT]: object },
    }));
    const columns = Columns.ofSome(rows);
    const written = await transaction.run({
      text: `UNWIND $rows AS row
MATCH (a:Entity {id: ${columns.at(SUBJECT)}})
MATCH (b:Entity {id: ${columns.at(OBJECT)}})
CREATE (a)-[:${type} {${columns.propertiesBut(SUBJECT, OBJECT)}, ${endProperties('a', 'b')}}]->(b)
RETURN ${columns.at('id')} AS id`,
      parameters: columns.parameters,
      decode: ({ id }) => id,
    });
    const ends = group.map(({ subject, object, props }) => ({ id: props.id, subject, object }));
    refuseMissing(ends, written, ({ subject, object }) => `"${subject}" and "${object}"`);
  }
}
