import { identifierKey, type Entity, type Identifier } from '../../../domain/entity.js';
import { KINDS } from '../../../domain/kinds.js';
import {
  additionsOf,
  withAdditions,
  withoutAdditions,
} from '../../../domain/names/merged-names.js';
import type { Transaction } from '../../../engine/engine.js';
import { command, type Statement } from '../../../engine/statement.js';
import { derivedOf, searchNamesOf } from '../../derived.js';
import { LIVE } from '../../query/clauses.js';
import { entityOf, type Stored } from '../../stored.js';
import { storeEntities } from '../store-entities.js';
import type { EntitiesBefore } from './merge-record.js';

/** An entity with all that is stored on its node. */
export interface StoredEntity {
  readonly entity: Entity;
  readonly props: Stored;
  readonly isLive: boolean;
}

/** The entity with this id, withdrawn or not. */
export function storedEntity(id: string): Statement<StoredEntity> {
  return {
    text: 'MATCH (n:Entity {id: $id}) RETURN n {.*} AS props',
    parameters: { id },
    decode: ({ props }) => ({
      entity: entityOf(props),
      props: props as Stored,
      isLive: (props as Stored).retractedAt === LIVE,
    }),
  };
}

/**
 * Makes one entity of two. Its own fields stay, empty ones too; it gains names and identifiers, and
 * counts as recorded when the first of the two was, since all views show it in place of both.
 */
export async function uniteEntities(
  transaction: Transaction,
  keep: StoredEntity,
  merged: StoredEntity,
  now: string,
): Promise<EntitiesBefore> {
  const gained = additionsOf(keep.entity, merged.entity);
  await transaction.run(command('MATCH (n:Entity {id: $id}) DELETE n', { id: merged.entity.id }));
  await giveIdentifiers(transaction, merged.entity.identifiers, keep.entity.id);
  await storeEntities(transaction, [withAdditions(keep.entity, gained)], now);
  const recordedAt = [keep.entity.recordedAt, merged.entity.recordedAt].sort()[0];
  await transaction.run(
    command('MATCH (n:Entity {id: $id}) SET n.recordedAt = $recordedAt', {
      id: keep.entity.id,
      recordedAt,
    }),
  );
  const { id, kind } = merged.entity;
  await transaction.indexNames([{ id, kind, names: [] }]);
  const [after] = await transaction.run(storedEntity(keep.entity.id));
  const fingerprint = after?.props.fingerprint as string;
  return { ...gained, kept: keep.props, merged: merged.props, fingerprint };
}

async function giveIdentifiers(
  transaction: Transaction,
  identifiers: readonly Identifier[],
  to: string,
): Promise<void> {
  const text = 'UNWIND $keys AS key MERGE (i:Identifier {key: key}) SET i.entityId = $id';
  await transaction.run(command(text, { keys: identifiers.map(identifierKey), id: to }));
}

/** Brings the merged entity back, so that relations can lead to it again. */
export async function reviveEntity(
  transaction: Transaction,
  { merged }: EntitiesBefore,
): Promise<void> {
  const entity = entityOf(merged);
  const { id, kind } = entity;
  await transaction.run(
    command(`CREATE (n:Entity {id: $id}) SET n += $props, n:${KINDS[kind].label}`, {
      id,
      props: { ...merged, ...derivedOf(entity) },
    }),
  );
  await transaction.indexNames([{ id, kind, names: searchNamesOf(entity) }]);
}

/**
 * Takes from the kept entity what it had gained. When nobody edited it since, it is exactly as it
 * was; else later edits of other fields stay.
 */
export async function partEntities(
  transaction: Transaction,
  now: StoredEntity,
  before: EntitiesBefore,
  at: string,
): Promise<void> {
  const { id, kind } = now.entity;
  const { recordedAt } = before.kept;
  const kept = entityOf(before.kept);
  const untouched = now.props.fingerprint === before.fingerprint;
  if (!untouched) await storeEntities(transaction, [withoutAdditions(now.entity, before)], at);
  await transaction.run(
    command('MATCH (n:Entity {id: $id}) SET n += $props', {
      id,
      props: untouched ? { ...before.kept, ...derivedOf(kept) } : { recordedAt },
    }),
  );
  if (untouched) await transaction.indexNames([{ id, kind, names: searchNamesOf(kept) }]);
  const { id: merged, identifiers } = entityOf(before.merged);
  await giveIdentifiers(transaction, identifiers, merged);
}
