import { grouped } from '../../domain/grouped.js';
import type { EntityInput } from '../../domain/entity.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import type { Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';
import { NO_RELATIONS } from '../relation-counters.js';
import { Columns } from './columns.js';

/** An entity with the properties that it has from now on; those of one kind have the same names. */
export interface WrittenEntity {
  readonly entity: Pick<EntityInput, 'id' | 'kind'>;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Makes entities that the store does not know; of two with one id the last. */
export async function createEntities(
  transaction: Pick<Transaction, 'run'>,
  entities: readonly WrittenEntity[],
  now: string,
): Promise<void> {
  const made = { recordedAt: now, updatedAt: now, retractedAt: LIVE, ...NO_RELATIONS };
  const once = [...new Map(entities.map((one) => [one.entity.id, one])).values()];
  for (const [kind, group] of grouped(once, kindOf)) {
    const rows = group.map(({ entity: { id }, props }) => ({ id, ...props, ...made }));
    await transaction.run(create(kind, Columns.of(rows)));
  }
}

/** Writes other properties of entities that are there. */
export async function reviseEntities(
  transaction: Pick<Transaction, 'run'>,
  entities: readonly WrittenEntity[],
  now: string,
): Promise<void> {
  for (const [kind, group] of grouped(entities, kindOf)) {
    const rows = group.map(({ entity: { id }, props }) => ({ id, props }));
    await transaction.run(revise(kind, rows, now));
  }
}

const kindOf = ({ entity }: WrittenEntity): EntityKind => entity.kind;

function create(kind: EntityKind, columns: Columns): Statement<unknown> {
  const text = `UNWIND $rows AS row
CREATE (n:Entity:${KINDS[kind].label} {${columns.propertiesBut()}})`;
  return command(text, columns.parameters);
}

function revise(kind: EntityKind, rows: readonly object[], now: string): Statement<unknown> {
  return command(
    `UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.props, n.updatedAt = $now, n:${KINDS[kind].label}`,
    { rows, now },
  );
}
