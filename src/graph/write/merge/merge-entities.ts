import type { EntityMerge } from '../../../domain/entity-merge.js';
import { datesOfEvent } from '../../../domain/claims/event-dates.js';
import { historyAfter } from '../../../domain/claims/relation-history.js';
import { hashId } from '../../../domain/ids.js';
import { keyText } from '../../../domain/relation.js';
import type { Transaction } from '../../../engine/engine.js';
import { giveClaims } from './claims.js';
import {
  createEdges,
  edgesAt,
  moveEdges,
  relationsAt,
  removeEdges,
  type Place,
  type PlacedRelation,
  type StoredEdge,
} from './edges.js';
import { isBetween, keyAfter, type MergedPair } from './ends.js';
import { datesFrom, redated, relationsRedated } from './event-claims.js';
import { claimsAbout, claimsWith, type HeldClaim } from './held-claims.js';
import { keepMerge, type ClaimBefore } from './merge-record.js';
import { uniteEntities } from './merged-entities.js';
import { planMerge, type Join } from './plan-merge.js';
import { redirect } from './redirects.js';
import { mergeable } from './mergeable.js';
import { versionEdges } from './version-edges.js';

/** What a merge is asked to do, by whom, when and why. */
export interface MergeOrder extends MergedPair {
  readonly reason: string;
  readonly by: string | null;
  readonly now: string;
}

export interface Merged {
  /** False when the two were one already. */
  readonly changed: boolean;
  readonly merge: EntityMerge;
  /** Relations that moved, joined or are hidden; by their former ids. */
  readonly relations: readonly string[];
  /** Claims that speak of the kept entity now. */
  readonly claims: readonly string[];
}

/**
 * Makes one entity of two: relations, claims, names and identifiers of the merged one become the
 * kept one's, and its id leads there. Relations that say the same join, those between the two are
 * hidden. `undo-merge` takes it all back.
 */
export async function mergeEntities(transaction: Transaction, order: MergeOrder): Promise<Merged> {
  const found = await mergeable(transaction, order);
  if ('done' in found) return { changed: false, merge: found.done, relations: [], claims: [] };
  const { keep, merged } = found;
  const pair = { keep: keep.entity.id, merged: merged.entity.id };
  const before = await claimsAbout(transaction, pair.merged);
  const own = redated(before, pair.merged, keep.entity);
  const met = await claimsMet(transaction, pair, own);
  const joins = planMerge(pair, own, met, relationsRedated(before, own));
  const { edges, hidden } = await takeOut(transaction, pair, joins);
  const moved = await moveRelations(transaction, pair);
  const claims = claimsBefore(pair, { before, own }, joins);
  await giveClaims(
    transaction,
    claims.map(({ held, was }) => ({
      id: was.id,
      key: keyAfter(held.claim.key, pair),
      relationId: was.given,
      ...(was.dates === undefined ? {} : { dates: datesOfEvent(keep.entity.fields) }),
    })),
  );
  await createEdges(transaction, joins.flatMap(joinedEdges));
  const entities = await uniteEntities(transaction, keep, merged, order.now);
  const merge: EntityMerge = {
    id: hashId('merge', [pair.keep, pair.merged, order.now]),
    keptId: pair.keep,
    mergedId: pair.merged,
    mergedName: merged.entity.name,
    reason: order.reason,
    at: order.now,
    by: order.by,
    undoneAt: null,
    relationsMoved: moved.length + joins.filter(({ members }) => members.size === 1).length,
    relationsJoined: joins.reduce((sum, { members }) => sum + members.size - 1, 0),
    relationsHidden: hidden.length,
  };
  const redirects = await redirect(
    transaction,
    [{ id: pair.merged, target: pair.keep }, ...joins.flatMap(givenUp)],
    merge,
  );
  await keepMerge(transaction, merge, {
    ...{ redirects, edges, moved, claims: claims.map(({ was }) => was) },
    entities: [entities],
  });
  const places = [...hidden, ...moved, ...joins.flatMap(placesOf)];
  return {
    changed: true,
    merge,
    relations: [...new Set(places.map(({ id }) => id))],
    claims: claims.map(({ was }) => was.id),
  };
}

/** The claims on the keys that the claims of the merged entity will have. */
function claimsMet(
  transaction: Transaction,
  pair: MergedPair,
  own: readonly HeldClaim[],
): Promise<HeldClaim[]> {
  const moving = own.filter(({ claim }) => !isBetween(claim.key, pair));
  const keys = moving.map(({ claim }) => keyText(keyAfter(claim.key, pair)));
  return claimsWith(transaction, 'relationKey', keys);
}

/** Removes the relations that join or are hidden, and gives them as they were. */
async function takeOut(
  transaction: Transaction,
  pair: MergedPair,
  joins: readonly Join[],
): Promise<{ edges: StoredEdge[]; hidden: PlacedRelation[] }> {
  const around = await transaction.run(relationsAt(pair.merged));
  const hidden = around.filter((relation) => isBetween(relation, pair));
  const places = [...hidden, ...joins.flatMap(placesOf)];
  const edges = await edgesAt(transaction, places, pair);
  await removeEdges(transaction, places, pair);
  return { edges, hidden };
}

function placesOf({ members }: Join): Place[] {
  return [...members].map(([id, { subject, object }]) => ({ id, subject, object }));
}

/** Takes what is left on the merged entity to the kept one. */
async function moveRelations(
  transaction: Transaction,
  pair: MergedPair,
): Promise<PlacedRelation[]> {
  const moved = await transaction.run(relationsAt(pair.merged));
  await moveEdges(
    transaction,
    moved.map((relation) => {
      const { subject, object } = keyAfter(relation, pair);
      return { ...relation, toSubject: subject, toObject: object };
    }),
    pair,
  );
  return moved;
}

interface ChangedClaim {
  readonly held: HeldClaim;
  readonly was: ClaimBefore;
}

/** The claims that get another key or another relation. Those between the two stay as they are. */
function claimsBefore(
  pair: MergedPair,
  { before, own }: { readonly before: readonly HeldClaim[]; readonly own: readonly HeldClaim[] },
  joins: readonly Join[],
): ChangedClaim[] {
  const given = new Map(
    joins.flatMap(({ id, members }) => [...members.keys()].map((member) => [member, id] as const)),
  );
  const dates = new Map(before.map(({ claim }) => [claim.id, datesFrom(pair.merged, claim)]));
  const joined = joins.flatMap(({ claims }) => claims);
  const all = new Map([...own, ...joined].map((held) => [held.claim.id, held]));
  return [...all.values()]
    .filter(({ claim }) => !isBetween(claim.key, pair))
    .map((held) => {
      const { id, key, relationId } = held.claim;
      const { subject, object } = key;
      const had = dates.get(id) ?? null;
      const was = {
        ...{ id, subject, object, relationId },
        given: given.get(relationId) ?? relationId,
        ...(had === null ? {} : { dates: had }),
      };
      return { held, was };
    });
}

function joinedEdges({ id, key, claims }: Join): StoredEdge[] {
  return versionEdges(id, key, historyAfter(claims).versions);
}

function givenUp({ id, members }: Join): { id: string; target: string }[] {
  return [...members.keys()]
    .filter((member) => member !== id)
    .map((old) => ({ id: old, target: id }));
}
