import { identifierKey, type Entity, type Identifier } from '../../../domain/entity.js';
import { KINDS } from '../../../domain/kinds.js';
import { saidBy } from '../../../domain/claims/said.js';
import { settleValues } from '../../../domain/claims/settle-values.js';
import { withGained, withoutGained } from '../../../domain/claims/unsourced.js';
import { additionsOf } from '../../../domain/names/merged-names.js';
import { PRESENT } from '../../../domain/time/time-view.js';
import type { Transaction } from '../../../engine/engine.js';
import { command, type Statement } from '../../../engine/statement.js';
import { derivedOf, forgottenEntry, nameEntryOf } from '../../derived.js';
import { LIVE } from '../../query/clauses.js';
import { descriptionsOf, timedDescriptions } from '../../read/descriptions.js';
import { NO_RELATIONS, withoutCounters } from '../../relation-counters.js';
import { entityOf, unsourcedOn, type Stored } from '../../stored.js';
import { followEnds } from '../follow-ends.js';
import { settleEntities, type Settling } from '../settle-entities.js';
import type { EntitiesBefore } from './merge-record.js';
import { mergedPast } from './merged-past.js';
import type { StoredRedirect } from './redirects.js';
import { replayedPast } from './replayed-past.js';

/** An entity with all that is stored on its node but its counters, which follow its relations. */
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
      entity: entityOf(props, PRESENT),
      props: withoutCounters(props as Stored),
      isLive: (props as Stored).retractedAt === LIVE,
    }),
  };
}

/**
 * Makes one entity of two. Its own fields stay, empty ones too; it gains names and identifiers, and
 * the descriptions of the merged one. It counts as recorded when the first of the two was, since all
 * views show it in place of both.
 */
export async function uniteEntities(
  transaction: Transaction,
  keep: StoredEntity,
  merged: StoredEntity,
  now: string,
): Promise<EntitiesBefore> {
  const gained = additionsOf(keep.entity, await withoutDocument(transaction, merged));
  const { id, kind } = keep.entity;
  await transaction.run(command('MATCH (n:Entity {id: $id}) DELETE n', { id: merged.entity.id }));
  await giveIdentifiers(transaction, merged.entity.identifiers, id);
  await giveDescriptions(transaction, merged.entity.id, id);
  const unsourced = withGained(unsourcedOn(keep.props), gained);
  await settleEntities(transaction, [{ id, kind, unsourced }], now);
  const [after] = await transaction.run(storedEntity(id));
  const past = mergedPast(keep.props, merged.props, after?.props ?? {});
  const recordedAt = [keep.entity.recordedAt, merged.entity.recordedAt].sort()[0];
  await transaction.run(
    command('MATCH (n:Entity {id: $id}) SET n.recordedAt = $recordedAt, n.past = $past', {
      ...{ id, recordedAt },
      past: past.length === 0 ? null : past,
    }),
  );
  await transaction.indexNames([forgottenEntry({ id: merged.entity.id, kind })]);
  return {
    ...gained,
    kept: keep.props,
    merged: merged.props,
    fingerprint: after?.props.fingerprint as string,
    counting: await countingOn(transaction, id),
  };
}

/**
 * What of an entity no description brings along: our own short name, values without a document, and
 * a name that it kept when the last description that gave one was taken back.
 */
async function withoutDocument(transaction: Transaction, { entity, props }: StoredEntity) {
  const { acronym = null, names = [], identifiers = [], ...own } = unsourcedOn(props);
  const { id, kind, shortName } = entity;
  const said = saidBy(await transaction.run(descriptionsOf([id], PRESENT)));
  const isGiven = settleValues(kind, said).name !== null;
  const name = isGiven ? (own.name ?? null) : entity.name;
  return { name, acronym, names, identifiers, shortName };
}

/** Lets all descriptions of one entity speak of another. */
async function giveDescriptions(transaction: Transaction, from: string, to: string): Promise<void> {
  await transaction.run(
    command('MATCH (c:Claim {entityId: $from}) SET c.entityId = $to', { from, to }),
  );
}

/** The descriptions that count for an entity, since when, and what their documents are worth. */
async function countingOn(transaction: Transaction, id: string): Promise<string[]> {
  const counting = await transaction.run(descriptionsOf([id], PRESENT));
  return counting
    .map(({ description: { id: claim }, since, document }) => {
      const { publisher, reliability, date, retrieved } = document;
      return JSON.stringify([claim, since, publisher, reliability, date, retrieved]);
    })
    .sort();
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
  const entity = entityOf(merged, PRESENT);
  const { id, kind } = entity;
  await transaction.run(
    command(`CREATE (n:Entity {id: $id}) SET n += $props, n:${KINDS[kind].label}`, {
      id,
      props: { ...merged, ...derivedOf(entity), ...NO_RELATIONS },
    }),
  );
  await transaction.indexNames([nameEntryOf(entity)]);
}

/**
 * Takes from the kept entity what it had gained, and gives the descriptions of the merged one back,
 * also those made since under its id. When nothing was written since, both are exactly as they were;
 * else what was written of each is its own, from the time when it was written.
 */
export async function partEntities(
  transaction: Transaction,
  shared: StoredEntity,
  { before, redirects }: Pick<UndoneEntities, 'before' | 'redirects'>,
  times: Pick<UndoneEntities, 'mergedAt' | 'now'>,
): Promise<void> {
  const { id } = shared.entity;
  const { id: mergedId, identifiers } = entityOf(before.merged, PRESENT);
  const counting = await countingOn(transaction, id);
  const untouched =
    shared.props.fingerprint === before.fingerprint &&
    JSON.stringify(counting) === JSON.stringify(before.counting);
  const leading = redirects.filter(({ target }) => target === mergedId);
  await transaction.run(
    command(
      'MATCH (c:Claim {entityId: $id}) WHERE c.statedFor IN $formerly SET c.entityId = $mergedId',
      { id, mergedId, formerly: [mergedId, ...leading.map((one) => one.id)] },
    ),
  );
  if (untouched) await restoreNode(transaction, shared, before.kept);
  else await partEdited(transaction, shared, before, times);
  await giveIdentifiers(transaction, identifiers, mergedId);
  if (!untouched) await settleApart(transaction, before.merged, before.merged, {}, times);
}

/** What an undo of a merge needs to part the two entities. */
export interface UndoneEntities {
  readonly before: EntitiesBefore;
  /** Redirects that led to the merged entity or to what joined, as they were. */
  readonly redirects: readonly StoredRedirect[];
  readonly mergedAt: string;
  /** Record time of the undo. */
  readonly now: string;
}

/** Makes the node of an entity what it was. */
async function restoreNode(
  transaction: Transaction,
  { entity, props }: StoredEntity,
  before: Stored,
): Promise<void> {
  const { id } = entity;
  const kept = entityOf(before, PRESENT);
  const added = Object.keys(props).filter((name) => before[name] == null);
  await transaction.run(
    command('MATCH (n:Entity {id: $id}) SET n += $props', {
      id,
      props: {
        ...Object.fromEntries(added.map((name) => [name, null])),
        ...{ ...before, ...derivedOf(kept) },
      },
    }),
  );
  if (props.sortName !== kept.sortName) await followEnds(transaction, [id]);
  await transaction.indexNames([nameEntryOf(kept)]);
}

/** Parts the kept entity when it was written to since the merge. */
async function partEdited(
  transaction: Transaction,
  shared: StoredEntity,
  before: EntitiesBefore,
  times: Pick<UndoneEntities, 'mergedAt' | 'now'>,
): Promise<void> {
  const unsourced = withoutGained(unsourcedOn(shared.props), before);
  await settleApart(transaction, before.kept, shared.props, { unsourced }, times);
}

/** Brings an entity in line with its own descriptions, and its versions with when they counted. */
async function settleApart(
  transaction: Transaction,
  base: Stored,
  shared: Stored,
  asked: Pick<Settling, 'unsourced'>,
  { mergedAt, now }: Pick<UndoneEntities, 'mergedAt' | 'now'>,
): Promise<void> {
  const { id, kind } = entityOf(base, PRESENT);
  await settleEntities(transaction, [{ id, kind, ...asked }], now);
  const [present] = await transaction.run(storedEntity(id));
  const timed = await transaction.run(timedDescriptions(id));
  const { past, updatedAt } = replayedPast({
    ...{ base, shared, timed, since: mergedAt },
    present: present?.props ?? base,
  });
  await transaction.run(
    command(
      'MATCH (n:Entity {id: $id}) SET n.recordedAt = $recordedAt, n.past = $past, n.updatedAt = $updatedAt',
      {
        ...{ id, updatedAt },
        recordedAt: base.recordedAt,
        past: past.length === 0 ? null : past,
      },
    ),
  );
}
