import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { ClaimInput } from '../../domain/claims/claim.js';
import { refuseEndBeforeStart } from '../../domain/checks/check-end.js';
import type { ChangeAction } from '../../domain/change.js';
import { granted, invalidInput, notFound } from '../../domain/errors.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { assertRelations } from '../../graph/curate/assert-relations.js';
import { decide } from '../../graph/curate/decide.js';
import type { Decision } from '../../graph/write/decision.js';
import type { RecordedClaims } from '../../graph/write/record-claims.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { enumOf } from '../enums.js';
import { loadRelation } from '../relation/load-relation.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { claimsPayload } from './claims-payload.js';
import { curatorOf } from './curator-of.js';
import { ClaimsPayload } from './payloads.js';
import { AssertRelationInput, EvidenceInput } from './relation-inputs.js';
import { claimsOf } from './to-claims.js';

const ReviewDecisionEnum = enumOf('ReviewDecision', 'What a review decides.', {
  ACCEPT: { description: 'It counts as evidence from now on.' },
  REJECT: { description: 'It is turned down and makes no relation.' },
  REOPEN: {
    description:
      'It was accepted or rejected, and waits for a review again. What it stood in place of counts again; an entity that it made keeps its name.',
  },
});

type ReviewDecision = 'ACCEPT' | 'REJECT' | 'REOPEN';

const STATES: Readonly<Record<ReviewDecision, Decision>> = {
  ACCEPT: 'ACCEPTED',
  REJECT: 'REJECTED',
  REOPEN: 'PROPOSED',
};

const MOST_CLAIMS = 100;

type Result = Promise<Plain<ClaimsPayload>>;

@Resolver()
export class ClaimMutations {
  @Authorized('CONTRIBUTOR')
  @Mutation(() => ClaimsPayload, {
    description:
      'Records that documents say a relation holds, or denies it. From an editor it counts at once; from a contributor it is a proposal. Recording the same again changes nothing.',
  })
  assertRelation(
    @Arg('input', () => AssertRelationInput, { description: 'The relation and its evidence.' })
    input: AssertRelationInput,
    @Ctx() context: Context,
  ): Result {
    return record(context, claimsOf(input), input.reason ?? null, 'RELATION_ASSERTED');
  }

  @Authorized('CONTRIBUTOR')
  @Mutation(() => ClaimsPayload, {
    description:
      'Records that a relation ended, with evidence. The relation stays, with its end. An end before the start that is shown is refused.',
  })
  async endRelation(
    @Arg('id', () => ID, { description: 'Id of the relation.' }) id: string,
    @Arg('validTo', () => PartialDateScalar, { description: 'When it ended.' }) validTo: string,
    @Arg('evidence', () => [EvidenceInput], { description: 'Who says so: 1–20.' })
    evidence: EvidenceInput[],
    @Arg('reason', () => String, { nullable: true, description: 'Why, for the change log.' })
    reason: string | null,
    @Ctx() context: Context,
  ): Result {
    const relation = await loadRelation(context, id, PRESENT);
    if (relation === null) throw notFound('relation', id);
    refuseEndBeforeStart(relation, validTo);
    const claims = claimsOf({ ...relation, amounts: [], validFrom: null, validTo, evidence });
    return record(context, claims, reason ?? null, 'RELATION_ENDED');
  }

  @Authorized('EDITOR')
  @Mutation(() => ClaimsPayload, {
    description:
      'Takes accepted claims back. When none is left that asserts a relation, the relation closes; it stays in the past of the graph. An entity shows what its other claims say, and keeps its name.',
  })
  retractClaim(
    @Arg('ids', () => [ID], { description: `Ids of the claims: 1–${MOST_CLAIMS}.` }) ids: string[],
    @Arg('reason', () => String, { description: 'Why, for the change log.' }) reason: string,
    @Ctx() context: Context,
  ): Result {
    return decided(context, ids, 'RETRACTED', reason);
  }

  @Authorized('EDITOR')
  @Mutation(() => ClaimsPayload, {
    description:
      'Accepts or turns down proposed claims, all or none. REOPEN takes such a decision back.',
  })
  reviewClaim(
    @Arg('ids', () => [ID], { description: `Ids of the claims: 1–${MOST_CLAIMS}.` }) ids: string[],
    @Arg('decision', () => ReviewDecisionEnum, { description: 'What to do with them.' })
    decision: ReviewDecision,
    @Arg('note', () => String, { nullable: true, description: 'Why, for the change log.' })
    note: string | null,
    @Ctx() context: Context,
  ): Result {
    return decided(context, ids, STATES[decision], note ?? null);
  }
}

async function record(
  context: Context,
  claims: readonly ClaimInput[],
  reason: string | null,
  action: ChangeAction,
): Result {
  const curator = curatorOf(context);
  const options = { reason };
  const [outcome] = await assertRelations(context.engine, curator, [claims], action, options);
  const { claims: changed, all, relations } = granted(outcome ?? NOTHING);
  return claimsPayload(context, changed.length > 0, { claims: all, relations });
}

const NOTHING: RecordedClaims = { claims: [], all: [], relations: [] };

async function decided(
  context: Context,
  ids: readonly string[],
  decision: Decision,
  reason: string | null,
): Result {
  if (ids.length < 1 || ids.length > MOST_CLAIMS) {
    throw invalidInput(`Give 1 to ${MOST_CLAIMS} claims at once, not ${ids.length}.`, 'ids');
  }
  const done = await decide(context.engine, curatorOf(context), ids, decision, reason);
  const { relations, entities } = done;
  return claimsPayload(context, done.claims.length > 0, { claims: ids, relations, entities });
}
