import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import { allGranted, DomainError, invalidInput, tried } from '../../domain/errors.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { assertRelations } from '../../graph/curate/assert-relations.js';
import { describeEntities, type Prepare } from '../../graph/curate/describe-entities.js';
import { Claim, claimSource, type ClaimSource } from '../claim/claim.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { entitySource } from '../entity/entity-source.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { afterwards } from './afterwards.js';
import {
  AssertRelationsPayload,
  DescribeEntitiesPayload,
  EntityOutcome,
  outcomeOf,
  RelationOutcome,
  totalsOf,
} from './batch-payloads.js';
import { curatorOf } from './curator-of.js';
import { EntityInput } from './entity-inputs.js';
import { prepareEntities } from './prepare-entities.js';
import { EvidenceInput, RelationInput } from './relation-inputs.js';
import { claimsOf } from './to-claims.js';
import { MOST_EVIDENCE } from './to-descriptions.js';

/** The most inputs of one list. */
const MOST_INPUTS = 500;

const HOW =
  'All in one transaction, from an editor at once, from a contributor as proposals. An input that is refused says why and does not stop the others, unless `allOrNone` is given; one that GraphQL itself cannot read, such as a word that is no date, refuses the whole request. Sending the same again changes nothing.';
const INPUTS = `1–${MOST_INPUTS} of them.`;
const ALL_OR_NONE = 'Write nothing when one input is refused.';
const DRY_RUN =
  'Change nothing, and tell what would change and what would be refused. What would be new is not among the claims, relations and entities.';
const REASON = 'Why, for the change log.';

@InputType('DescribeEntityInput', { description: 'What documents say of an entity.' })
export class DescribeEntityInput {
  @Field(() => EntityInput, { description: 'The entity, under its kind.' })
  entity!: EntityInput;

  @Field(() => [EvidenceInput], {
    description: `Who says so: up to ${MOST_EVIDENCE} documents. Only \`shortName\` and \`description\`, which are our own words, need none.`,
  })
  evidence!: EvidenceInput[];
}

@Resolver()
export class BatchMutations {
  @Authorized('CONTRIBUTOR')
  @Mutation(() => AssertRelationsPayload, {
    description: `Does for many relations what \`assertRelation\` does for one. ${HOW}`,
  })
  async assertRelations(
    @Arg('inputs', () => [RelationInput], { description: INPUTS }) inputs: RelationInput[],
    @Arg('reason', () => String, { nullable: true, description: REASON }) reason: string | null,
    @Arg('dryRun', () => Boolean, { defaultValue: false, description: DRY_RUN }) dryRun: boolean,
    @Arg('allOrNone', () => Boolean, { defaultValue: false, description: ALL_OR_NONE })
    allOrNone: boolean,
    @Ctx() context: Context,
  ): Promise<Plain<AssertRelationsPayload>> {
    refuseSize(inputs);
    const relations = inputs.map((input) => tried(() => claimsOf(input)));
    const options = { reason: reason ?? null, dryRun, allOrNone };
    const recorded = await assertRelations(
      context.engine,
      curatorOf(context),
      relations,
      'RELATION_ASSERTED',
      options,
    );
    const sound = allGranted(recorded);
    const after = afterwards(context.engine, {
      claims: sound.flatMap(({ all }) => all),
      relations: sound.flatMap((one) => one.relations),
    });
    const outcomes = recorded.map((one, place) => {
      const done = one instanceof DomainError ? { claims: [], all: [], relations: [] } : one;
      return {
        ...outcomeOf(place, one, done.claims.length > 0),
        ...{ claimIds: done.all, relationIds: done.relations, afterwards: after },
      };
    });
    return { ...totalsOf(outcomes), outcomes };
  }

  @Authorized('CONTRIBUTOR')
  @Mutation(() => DescribeEntitiesPayload, {
    description: `Does for many entities what \`upsertEntity\` does for one. ${HOW}`,
  })
  async describeEntities(
    @Arg('inputs', () => [DescribeEntityInput], { description: INPUTS })
    inputs: DescribeEntityInput[],
    @Arg('reason', () => String, { nullable: true, description: REASON }) reason: string | null,
    @Arg('dryRun', () => Boolean, { defaultValue: false, description: DRY_RUN }) dryRun: boolean,
    @Arg('allOrNone', () => Boolean, { defaultValue: false, description: ALL_OR_NONE })
    allOrNone: boolean,
    @Ctx() context: Context,
  ): Promise<Plain<DescribeEntitiesPayload>> {
    refuseSize(inputs);
    const options = { reason: reason ?? null, dryRun, allOrNone };
    const curator = curatorOf(context);
    const prepare: Prepare = (transaction) => prepareEntities(transaction, inputs, curator.state);
    const described = await describeEntities(context.engine, curator, prepare, options);
    const sound = allGranted(described);
    const after = afterwards(context.engine, {
      claims: sound.flatMap(({ claims }) => claims),
      entities: sound.map(({ id }) => id),
    });
    const outcomes = described.map((one, place) => {
      const done = one instanceof DomainError ? { claims: [], changed: false, id: null } : one;
      return {
        ...outcomeOf(place, one, done.changed),
        ...{ claimIds: done.claims, entityId: done.id, afterwards: after },
      };
    });
    return { ...totalsOf(outcomes), outcomes };
  }
}

function refuseSize({ length }: readonly unknown[]): void {
  if (length >= 1 && length <= MOST_INPUTS) return;
  throw invalidInput(`Give 1 to ${MOST_INPUTS} inputs at once, not ${length}.`, 'inputs');
}

const CLAIMS = 'The claims concerned, as they are now.';

@Resolver(() => RelationOutcome)
export class RelationOutcomeFields {
  @FieldResolver(() => [Claim], { description: CLAIMS })
  claims(@Root() outcome: RelationOutcome): Promise<ClaimSource[]> {
    return claimsAfter(outcome);
  }

  @FieldResolver(() => [Relation], {
    description: 'The relations it speaks of, as they are now, if anything asserts them.',
  })
  async relations(
    @Root() { relationIds, afterwards: { relations } }: RelationOutcome,
  ): Promise<RelationSource[]> {
    const found = await relations();
    return relationIds.flatMap((id) => {
      const relation = found.get(id);
      return relation === undefined ? [] : [relationSource(relation, PRESENT)];
    });
  }
}

@Resolver(() => EntityOutcome)
export class EntityOutcomeFields {
  @FieldResolver(() => [Claim], { description: CLAIMS })
  claims(@Root() outcome: EntityOutcome): Promise<ClaimSource[]> {
    return claimsAfter(outcome);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity as it is now; null when it is only proposed.',
  })
  async entity(
    @Root() { entityId, afterwards: { entities } }: EntityOutcome,
  ): Promise<EntitySource | null> {
    const entity = entityId === null ? undefined : (await entities()).get(entityId);
    return entity === undefined ? null : entitySource(entity, PRESENT);
  }
}

async function claimsAfter({
  claimIds,
  afterwards: { claims },
}: Pick<RelationOutcome, 'claimIds' | 'afterwards'>): Promise<ClaimSource[]> {
  const found = await claims();
  return claimIds.flatMap((id) => {
    const claim = found.get(id);
    return claim === undefined ? [] : [claimSource(claim, PRESENT)];
  });
}
