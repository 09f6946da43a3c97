import type { ClaimInput, ClaimState } from '../../domain/claims/claim.js';
import { keyText } from '../../domain/relation.js';
import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';
import { createCiting } from './create-citing.js';
import type { Recording } from './recording.js';

/** A claim and the relation it belongs to. */
export interface PlacedClaim {
  readonly claim: ClaimInput & { readonly id: string };
  readonly relationId: string;
}

/** Writes claims that are new. */
export async function createClaims(
  transaction: Transaction,
  placed: readonly PlacedClaim[],
  recording: Recording,
): Promise<void> {
  const rows = placed.map(({ claim, relationId }) => ({
    document: claim.document,
    props: claimProperties(claim, relationId, recording),
  }));
  await createCiting(transaction, rows);
}

/**
 * Makes claims count as evidence from now on, in the relation they now belong to. The time for
 * which they counted before, if any, is kept in `pastSpans`.
 */
export async function acceptAgain(
  transaction: Transaction,
  placed: readonly PlacedClaim[],
  now: string,
): Promise<void> {
  if (placed.length === 0) return;
  const rows = placed.map(({ claim, relationId }) => ({ id: claim.id, relationId }));
  await transaction.run(
    command(
      `UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.pastSpans = CASE WHEN c.acceptedAt IS NULL THEN c.pastSpans
      ELSE coalesce(c.pastSpans, []) + [c.acceptedAt + '/' + c.retractedAt] END
SET c.relationId = row.relationId, c.state = 'ACCEPTED', c.acceptedAt = $now, c.retractedAt = '${LIVE}'`,
      { rows, now },
    ),
  );
}

/** Ends the time for which claims count, or turns proposals down. */
export async function endClaims(
  transaction: Transaction,
  ids: readonly string[],
  state: Extract<ClaimState, 'REJECTED' | 'RETRACTED'>,
  now: string,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(
    command(
      `UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.state = $state, c.retractedAt = $now`,
      { ids, state, now },
    ),
  );
}

/**
 * Lets claims wait for a review again. The time for which they counted, if any, is kept in
 * `pastSpans`.
 */
export async function proposeAgain(
  transaction: Transaction,
  ids: readonly string[],
  now: string,
): Promise<void> {
  await transaction.run(
    command(
      `UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.pastSpans = CASE WHEN c.acceptedAt IS NULL THEN c.pastSpans
      ELSE coalesce(c.pastSpans, []) + [c.acceptedAt + '/' + $now] END
SET c.state = 'PROPOSED', c.acceptedAt = null, c.retractedAt = '${LIVE}'`,
      { ids, now },
    ),
  );
}

function claimProperties(
  claim: PlacedClaim['claim'],
  relationId: string,
  { now, state, by }: Recording,
): Record<string, unknown> {
  const { subject, type, object, role, action, vote } = claim.key;
  return {
    id: claim.id,
    status: claim.status,
    validFrom: claim.validFrom,
    validTo: claim.validTo,
    observedOn: claim.observedOn,
    dateBasis: claim.dateBasis,
    locator: claim.locator,
    note: claim.note,
    polarity: claim.polarity,
    confidence: claim.confidence,
    method: claim.method,
    relationId,
    relationKey: keyText(claim.key),
    subjectId: subject,
    objectId: object,
    ...{ type, role, action, vote, state },
    amounts: JSON.stringify(claim.amounts),
    recordedAt: now,
    recordedBy: by,
    acceptedAt: state === 'ACCEPTED' ? now : null,
    retractedAt: LIVE,
  };
}
