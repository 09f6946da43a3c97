import type { Claim, ClaimState } from '../../domain/claims/claim.js';
import type { Description } from '../../domain/claims/description.js';
import { conflict, notFound } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import { claimsById } from '../read/claims.js';
import { isDescription, statesRelation, type AnyClaim } from '../stored-description.js';
import { acceptAgain, endClaims, proposeAgain } from './claim-nodes.js';
import type { Decision } from './decision.js';
import { decideDescriptions } from './decide-descriptions.js';
import { evidenceOf, placedEvidence } from './evidence.js';
import { acceptedClaims, resettle } from './resettle.js';
import { requireEntities } from './require-entities.js';
import { settle } from '../../domain/claims/settle.js';
import { writeRelations } from './write-relations.js';

/** The states from which each decision can be taken. */
const FROM: Readonly<Record<Decision, readonly ClaimState[]>> = {
  ACCEPTED: ['PROPOSED'],
  REJECTED: ['PROPOSED'],
  RETRACTED: ['ACCEPTED'],
  PROPOSED: ['ACCEPTED', 'REJECTED'],
};

export interface Decided {
  /** Claims whose state changed; those that had it already are left out. */
  readonly claims: readonly string[];
  /** Relations the claims belong to. */
  readonly relations: readonly string[];
  /** Entities that the descriptions among them speak of. */
  readonly entities: readonly string[];
}

/**
 * Takes one decision about several claims and brings their relations, or the entities that they
 * describe, up to date. Claims that are
 * in that state already change nothing. NOT_FOUND names an unknown claim; CONFLICT one that is in
 * a state from which the decision cannot be taken.
 */
export async function decideClaims(
  transaction: Transaction,
  ids: readonly string[],
  decision: Decision,
  now: string,
): Promise<Decided> {
  const claims = await claimsToDecide(transaction, ids);
  const fresh = claims.filter(({ state }) => state !== decision);
  for (const claim of fresh) refuseUnless(claim, decision);
  if (fresh.length === 0) return { claims: [], ...subjectsOf(claims) };
  const { stating, describing } = sorted(fresh);
  const relations =
    decision === 'ACCEPTED'
      ? await accept(transaction, stating, now)
      : await end(transaction, stating, decision, now);
  const entities = await decideDescriptions(transaction, describing, decision, now);
  return { claims: fresh.map(({ id }) => id), relations, entities };
}

/** Claims about relations, and those about entities. */
function sorted(claims: readonly AnyClaim[]): { stating: Claim[]; describing: Description[] } {
  const describing = claims.filter(isDescription);
  return { stating: claims.filter(statesRelation), describing };
}

function subjectsOf(claims: readonly AnyClaim[]): Omit<Decided, 'claims'> {
  const { stating, describing } = sorted(claims);
  return {
    relations: stating.map(({ relationId }) => relationId),
    entities: [...new Set(describing.map(({ entity }) => entity))],
  };
}

async function claimsToDecide(
  transaction: Transaction,
  ids: readonly string[],
): Promise<AnyClaim[]> {
  const found = await transaction.run(claimsById([...new Set(ids)]));
  const foundIds = new Set(found.map(({ id }) => id));
  const missing = ids.find((id) => !foundIds.has(id));
  if (missing !== undefined) throw notFound('claim', missing);
  return found;
}

function refuseUnless({ id, state }: AnyClaim, decision: Decision): void {
  if (FROM[decision].includes(state)) return;
  throw conflict(
    `${id} is ${state}; only claims that are ${FROM[decision].join(' or ')} can become ${decision}. Read it again before you decide.`,
  );
}

async function accept(
  transaction: Transaction,
  claims: readonly Claim[],
  now: string,
): Promise<string[]> {
  if (claims.length === 0) return [];
  await requireEntities(transaction, claims);
  const known = await acceptedClaims(
    transaction,
    claims.map(({ key }) => key),
  );
  const evidence = await evidenceOf(transaction, [...claims, ...known]);
  const settled = settle(claims.map(evidence), placedEvidence(known, evidence));
  await acceptAgain(transaction, settled.placed, now);
  await writeRelations(transaction, settled.relations, now);
  return settled.relations.map(({ id }) => id);
}

async function end(
  transaction: Transaction,
  claims: readonly Claim[],
  decision: Exclude<Decision, 'ACCEPTED'>,
  now: string,
): Promise<string[]> {
  if (claims.length === 0) return [];
  const ids = claims.map(({ id }) => id);
  if (decision === 'PROPOSED') await proposeAgain(transaction, ids, now);
  else await endClaims(transaction, ids, decision, now);
  const keys = new Map(claims.map(({ relationId, key }) => [relationId, key]));
  if (decision !== 'REJECTED') await resettle(transaction, keys, now);
  return [...keys.keys()];
}
