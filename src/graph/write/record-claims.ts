import { claimId, type Claim, type ClaimInput } from '../../domain/claims/claim.js';
import { cleanClaim } from '../../domain/checks/clean-claim.js';
import { accepted } from '../../domain/checks/cleaning.js';
import { canonicalKey, keyText } from '../../domain/relation.js';
import type { Transaction } from '../../engine/engine.js';
import { MergedIds } from '../read/redirects.js';
import { acceptAgain, createClaims } from './claim-nodes.js';
import { datedByEvents } from './dated-by-events.js';
import { claimsOfKeys, evidenceOf, placedEvidence } from './evidence.js';
import type { Recording } from './recording.js';
import { requireEntities } from './require-entities.js';
import { settle } from '../../domain/claims/settle.js';
import { writeRelations } from './write-relations.js';

/** What a batch of claims changed. */
export interface Recorded {
  /** Ids of claims that are new, or count again. */
  readonly claims: readonly string[];
  /** Ids of all claims of the batch. */
  readonly all: readonly string[];
  /** Ids of the relations that the batch speaks of, changed or not. */
  readonly relations: readonly string[];
  /** How many relations are new. */
  readonly created: number;
  /** How many relations got other dates, status or evidence. */
  readonly changed: number;
}

/**
 * Records claims and brings the relations they speak of up to date. Claims already known in that
 * state change nothing; claims once retracted or rejected count again when they are recorded as
 * accepted. Ids of entities that were merged stand for the kept one. Fails with INVALID_INPUT for a
 * claim that the registry does not allow and with NOT_FOUND for an unknown entity or document; then
 * nothing is written.
 */
export async function recordClaims(
  transaction: Transaction,
  inputs: readonly ClaimInput[],
  recording: Recording,
): Promise<Recorded> {
  const clean = inputs.map((input) => accepted(cleanClaim(input)));
  const asked = await identified(transaction, clean);
  const known = await transaction.run(claimsOfKeys(keysOf(asked)));
  const claims = knownIds(asked, known);
  const knownById = new Map(known.map((claim) => [claim.id, claim]));
  const fresh = claims.filter(({ id }) => counts(recording, knownById.get(id)));
  const speaksOf = claims.flatMap(({ id }) => knownById.get(id)?.relationId ?? []);
  const all = claims.map(({ id }) => id);
  if (fresh.length === 0) return { claims: [], all, relations: speaksOf, created: 0, changed: 0 };
  await requireEntities(transaction, fresh);
  const evidence = await evidenceOf(transaction, [...known, ...fresh]);
  const settled = settle(
    fresh.map(evidence),
    placedEvidence(
      known.filter(({ state }) => state === 'ACCEPTED'),
      evidence,
    ),
  );
  const isNew = ({ claim }: { claim: { id: string } }): boolean => !knownById.has(claim.id);
  await createClaims(transaction, settled.placed.filter(isNew), recording);
  await acceptAgain(
    transaction,
    settled.placed.filter((placed) => !isNew(placed)),
    recording.now,
  );
  const relations = settled.placed.map(({ relationId }) => relationId);
  const written =
    recording.state === 'ACCEPTED'
      ? await writeRelations(transaction, settled.relations, recording.now)
      : { created: 0, changed: 0 };
  return {
    claims: fresh.map(({ id }) => id),
    all,
    relations: [...new Set([...speaksOf, ...relations])],
    ...written,
  };
}

type IdentifiedClaim = ClaimInput & { readonly id: string };

/** Each claim once, under its id, with the dates of the event it is about. */
async function identified(
  transaction: Transaction,
  inputs: readonly ClaimInput[],
): Promise<IdentifiedClaim[]> {
  const stored = await underKeptIds(transaction, inputs);
  const dated = await datedByEvents(transaction, stored);
  return [...new Map(dated.map((claim) => [claimId(claim), claim]))].map(([id, claim]) => ({
    ...claim,
    id,
  }));
}

/**
 * The claims about the entities that answer for the ids given. Those between two entities that were
 * merged into one are left out: they say nothing any more.
 */
async function underKeptIds(
  transaction: Transaction,
  inputs: readonly ClaimInput[],
): Promise<ClaimInput[]> {
  const mergedIds = await MergedIds.read(
    (statement) => transaction.run(statement),
    inputs.flatMap(({ key }) => [key.subject, key.object]),
  );
  return inputs.flatMap((claim) => {
    const { subject, object } = claim.key;
    const ends = { subject: mergedIds.keptFor(subject), object: mergedIds.keptFor(object) };
    const merged = ends.subject === ends.object && subject !== object;
    return merged ? [] : [{ ...claim, key: canonicalKey({ ...claim.key, ...ends }) }];
  });
}

/** A claim that says the same as one recorded under an id that was given up later is that claim. */
function knownIds(claims: readonly IdentifiedClaim[], known: readonly Claim[]): IdentifiedClaim[] {
  const counting = (claim: Claim): number => Number(claim.state === 'ACCEPTED');
  const byContent = [...known].sort((a, b) => counting(a) - counting(b) || (a.id < b.id ? 1 : -1));
  const ids = new Map(byContent.map((claim) => [claimId(claim), claim.id]));
  return claims.map((claim) => ({ ...claim, id: ids.get(claim.id) ?? claim.id }));
}

function keysOf(claims: readonly ClaimInput[]): string[] {
  return [...new Set(claims.map(({ key }) => keyText(key)))];
}

/** Whether recording this claim changes anything, given what is known of it. */
function counts({ state }: Recording, known: Claim | undefined): boolean {
  return known === undefined || (state === 'ACCEPTED' && known.state !== 'ACCEPTED');
}
