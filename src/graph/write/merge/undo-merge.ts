import { grouped } from '../../../domain/grouped.js';
import type { EntityMerge } from '../../../domain/entity-merge.js';
import { notFound } from '../../../domain/errors.js';
import { historyAfter } from '../../../domain/claims/relation-history.js';
import { sameSummary, type Relation, type RelationKey } from '../../../domain/relation.js';
import { summarise } from '../../../domain/claims/summarise.js';
import type { Transaction } from '../../../engine/engine.js';
import { mergeById } from '../../read/merges.js';
import { relationOf } from '../../stored.js';
import { inBatches } from '../batches.js';
import { followEvents } from '../follow-events.js';
import { resettle } from '../resettle.js';
import { giveClaims } from './claims.js';
import { createEdges, moveEdges, removeEdges, type StoredEdge } from './edges.js';
import { BATCH, claimsWith, type HeldClaim } from './held-claims.js';
import { markUndone, snapshotOf, type MergeSnapshot } from './merge-record.js';
import { partEntities, reviveEntity, storedEntity } from './merged-entities.js';
import { refuseEdited, refuseNewClaims, refuseNewerMerge } from './obstacles.js';
import { unredirect } from './redirects.js';
import { planUndo, touchedRelations, type UndoPlan, type UndoSubject } from './undo-plan.js';
import { superseded, versionEdges } from './version-edges.js';

export interface Undone {
  /** False when it was undone already. */
  readonly changed: boolean;
  readonly merge: EntityMerge;
  readonly relations: readonly string[];
  readonly claims: readonly string[];
}

/**
 * Makes two entities of one again, as they were before the merge. What was decided since about
 * their own claims holds, from the time when it was decided. NOT_FOUND for an unknown merge;
 * CONFLICT says what stands in the way: a newer merge, new claims, edited names, a withdrawal.
 */
export async function undoMerge(
  transaction: Transaction,
  id: string,
  now: string,
): Promise<Undone> {
  const [merge] = await transaction.run(mergeById(id));
  if (merge === undefined) throw notFound('merge', id);
  if (merge.undoneAt !== null) return { changed: false, merge, relations: [], claims: [] };
  const snapshot = await snapshotOf(transaction, id);
  const [before] = snapshot.entities;
  if (before === undefined) throw new Error(`${id} has no snapshot.`);
  await refuseNewerMerge(transaction, merge, snapshot);
  const [kept] = await transaction.run(storedEntity(merge.keptId));
  refuseEdited(merge, kept, before);
  const subject = {
    pair: { keep: merge.keptId, merged: merge.mergedId },
    claims: await claimsNow(transaction, snapshot),
    snapshot,
  };
  refuseNewClaims(merge, subject);
  const plan = planUndo(subject);
  await reviveEntity(transaction, before);
  const reweighed = await takeApart(transaction, plan, subject, merge.at);
  const { redirects } = snapshot;
  await partEntities(transaction, kept, { before, redirects }, { mergedAt: merge.at, now });
  const parted = await transaction.run(storedEntity(merge.keptId));
  const follow = parted.map(({ entity }) => ({ entity, before: kept.props }));
  await followEvents(transaction, follow, now);
  await unredirect(transaction, id, snapshot.redirects);
  await markUndone(transaction, id, now);
  await inBatches(reweighed, BATCH, (batch) => resettle(transaction, new Map(batch), now));
  return {
    changed: true,
    merge: { ...merge, undoneAt: now },
    relations: [...touchedRelations(snapshot)],
    claims: snapshot.claims.map((claim) => claim.id),
  };
}

/** The claims on all relations that the merge touched, and those it touched that are elsewhere. */
async function claimsNow(transaction: Transaction, snapshot: MergeSnapshot): Promise<HeldClaim[]> {
  const placed = await claimsWith(transaction, 'relationId', [...touchedRelations(snapshot)]);
  const known = new Map(placed.map((held) => [held.claim.id, held]));
  const away = snapshot.claims.map(({ id }) => id).filter((id) => !known.has(id));
  const strayed = await claimsWith(transaction, 'id', away);
  const met = await claimsWith(
    transaction,
    'relationId',
    strayed.map(({ claim }) => claim.relationId),
  );
  for (const held of [...strayed, ...met]) known.set(held.claim.id, held);
  return [...known.values()];
}

/** @returns the relations that may not be what their claims say now: those are to be summed up anew. */
async function takeApart(
  transaction: Transaction,
  plan: UndoPlan,
  { pair, snapshot }: UndoSubject,
  mergedAt: string,
): Promise<(readonly [id: string, key: RelationKey])[]> {
  await removeEdges(transaction, plan.removed, pair);
  await moveEdges(transaction, plan.moves, pair);
  await giveClaims(transaction, plan.given);
  const found = await claimsWith(transaction, 'relationId', [...plan.rebuilt.keys()]);
  const claims = grouped(found, ({ claim }) => claim.relationId);
  const former = grouped(snapshot.edges, ({ props }) => props.id as string);
  // Past versions may have no claims left, when those were given to another spell.
  const edges = snapshot.edges.filter(({ props }) => !plan.rebuilt.has(props.id as string));
  const reweighed: (readonly [string, RelationKey])[] = [];
  for (const [id, key] of plan.rebuilt) {
    const versions = former.get(id) ?? [];
    const since = versions.length === 0 ? '' : mergedAt;
    const evidence = claims.get(id) ?? [];
    const written = continued(id, key, versions, evidence, since);
    for (const edge of written) edges.push(edge);
    if (isStale(written, evidence)) reweighed.push([id, key]);
  }
  await createEdges(transaction, edges);
  // The event whose dates they had may have been corrected while they had those.
  const dated = plan.given.filter((given) => given.dates !== undefined);
  return [...reweighed, ...dated.map(({ relationId, key }) => [relationId, key] as const)];
}

/** The versions as they were at the merge, and those that claims have made since. */
function continued(
  id: string,
  key: RelationKey,
  former: readonly StoredEdge[],
  claims: readonly HeldClaim[],
  since: string,
): StoredEdge[] {
  const standing = former.find(({ type }) => type !== 'SUPERSEDED');
  const { endedAt, versions } = historyAfter(claims, standing ? summaryOf(standing) : null, since);
  const kept = former.map((edge) =>
    edge === standing && endedAt !== null ? superseded(edge, endedAt) : edge,
  );
  return [...kept, ...versionEdges(id, key, versions)];
}

/** True when the standing version is not what the claims that count add up to now. */
function isStale(edges: readonly StoredEdge[], claims: readonly HeldClaim[]): boolean {
  const standing = edges.find(({ type }) => type !== 'SUPERSEDED');
  const counting = claims.filter(({ claim }) => claim.state === 'ACCEPTED');
  return !sameSummary(standing === undefined ? null : summaryOf(standing), summarise(counting));
}

function summaryOf({ type, subject, object, props }: StoredEdge): Relation {
  return relationOf({ ...props, relationType: type, subject, object });
}
