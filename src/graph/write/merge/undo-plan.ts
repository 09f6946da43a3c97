import type { RelationKey } from '../../../domain/relation.js';
import { openedBy } from '../../../domain/claims/spells.js';
import type { GivenClaim } from './claims.js';
import type { Move, Place } from './edges.js';
import { isBetween, keyAfter, type MergedPair } from './ends.js';
import type { HeldClaim } from './held-claims.js';
import type { ClaimBefore, MergeSnapshot } from './merge-record.js';

/** What was done to a merge, and the claims that stand on its relations now. */
export interface UndoSubject {
  readonly pair: MergedPair;
  readonly snapshot: MergeSnapshot;
  /** All claims on the relations that the merge touched, or that it touched themselves. */
  readonly claims: readonly HeldClaim[];
}

/** How the relations of a merge are taken apart. */
export interface UndoPlan {
  /** Claims that go back, and those made since, which stay with the kept entity. */
  readonly given: readonly GivenClaim[];
  /** Relations whose versions are written anew, with their keys. */
  readonly rebuilt: ReadonlyMap<string, RelationKey>;
  /** Where these lie now. */
  readonly removed: readonly Place[];
  /** Relations that only go back to their former end. */
  readonly moves: readonly Move[];
}

/** Every relation that a merge touched, by the ids that it had before and got after. */
export function touchedRelations({ edges, moved, claims }: MergeSnapshot): Set<string> {
  return new Set([
    ...edges.map(({ props }) => props.id as string),
    ...moved.map(({ id }) => id),
    ...claims.flatMap(({ relationId, given }) => [relationId, given]),
  ]);
}

/** Claims on the touched relations that the merge did not find there. */
export function claimsSince({ pair, snapshot, claims }: UndoSubject): HeldClaim[] {
  const known = new Set(snapshot.claims.map(({ id }) => id));
  const touched = touchedRelations(snapshot);
  return claims.filter(
    ({ claim }) =>
      !known.has(claim.id) && touched.has(claim.relationId) && !isBetween(claim.key, pair),
  );
}

export function planUndo(subject: UndoSubject): UndoPlan {
  const { pair, snapshot, claims } = subject;
  const before = new Map(snapshot.claims.map((claim) => [claim.id, claim]));
  const since = claimsSince(subject);
  const given = [
    ...claims.flatMap(({ claim }) => goingBack(claim, before.get(claim.id))),
    ...since.map(({ claim }) => stayingBehind(claim, subject)),
  ];
  const wanted = rebuiltIds(subject, since, given);
  const places = new Map<string, Place>();
  const put = (place: Place): unknown => places.set(JSON.stringify(place), place);
  for (const { claim } of claims) {
    const { subject: from, object } = claim.key;
    if (wanted.has(claim.relationId)) put({ id: claim.relationId, subject: from, object });
  }
  for (const relation of snapshot.moved) {
    const { id, subject: from, object } = keyAfter(relation, pair);
    if (wanted.has(id)) put({ id, subject: from, object });
  }
  const moves = snapshot.moved.filter(({ id }) => !wanted.has(id));
  return {
    given,
    rebuilt: keysOf(wanted, subject, given),
    removed: [...places.values()],
    moves: moves.map((relation) => ({
      ...keyAfter(relation, pair),
      toSubject: relation.subject,
      toObject: relation.object,
    })),
  };
}

function goingBack({ id, key }: HeldClaim['claim'], before: ClaimBefore | undefined): GivenClaim[] {
  if (before === undefined) return [];
  const { subject, object, relationId, dates } = before;
  const given = { id, relationId, key: { ...key, subject, object } };
  return [dates === undefined ? given : { ...given, dates }];
}

/** A claim made since speaks of the kept entity: of its own relation that had joined, or a new one. */
function stayingBehind(claim: HeldClaim['claim'], { pair, snapshot }: UndoSubject): GivenClaim {
  const { id, key } = claim;
  const own = snapshot.claims.find(
    ({ given, subject, object }) =>
      given === claim.relationId && subject !== pair.merged && object !== pair.merged,
  );
  return { id, key, relationId: own?.relationId ?? openedBy(claim) };
}

/** Relations that joined or were hidden, and those whose claims are not what they were. */
function rebuiltIds(
  { snapshot, claims }: UndoSubject,
  since: readonly HeldClaim[],
  given: readonly GivenClaim[],
): Set<string> {
  const ids = new Set(snapshot.edges.map(({ props }) => props.id as string));
  const now = new Map(claims.map(({ claim }) => [claim.id, claim.relationId]));
  for (const { id, relationId, given: expected } of snapshot.claims) {
    const present = now.get(id) ?? expected;
    if (relationId === expected && present === expected) continue;
    for (const one of [relationId, present]) ids.add(one);
  }
  const late = new Set(since.map(({ claim }) => claim.id));
  for (const { claim } of since) ids.add(claim.relationId);
  for (const { id, relationId } of given) if (late.has(id)) ids.add(relationId);
  return ids;
}

/** The key that each rebuilt relation will have. */
function keysOf(
  ids: ReadonlySet<string>,
  { claims }: UndoSubject,
  given: readonly GivenClaim[],
): Map<string, RelationKey> {
  const keys = new Map<string, RelationKey>();
  for (const { claim } of claims) {
    if (ids.has(claim.relationId)) keys.set(claim.relationId, claim.key);
  }
  for (const { relationId, key } of given) if (ids.has(relationId)) keys.set(relationId, key);
  return keys;
}
