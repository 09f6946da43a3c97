import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { granted } from '../../domain/errors.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { claimsById } from '../../graph/read/claims.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { findMerged } from '../../graph/read/redirects.js';
import { curate } from '../../graph/curate/curate.js';
import { writeDescriptions } from '../../graph/curate/describe-entities.js';
import { withdraw } from '../../graph/curate/withdraw.js';
import { claimSource } from '../claim/claim.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { entitySource } from '../entity/entity-source.js';
import { curatorOf } from './curator-of.js';
import { EntityInput } from './entity-inputs.js';
import { chosenKind } from './merge-fields.js';
import { EntityPayload } from './payloads.js';
import { prepareEntities } from './prepare-entities.js';
import { EvidenceInput } from './relation-inputs.js';
import { MOST_EVIDENCE } from './to-descriptions.js';

type Result = Promise<Plain<EntityPayload>>;

@Resolver()
export class EntityMutations {
  @Authorized('CONTRIBUTOR')
  @Mutation(() => EntityPayload, {
    description:
      'Makes or edits an entity: each document named says what is given. Fields left out stay as this document had them, null takes back what it said. From an editor it counts at once; from a contributor it is a proposal. Writing the same again changes nothing. Under an id that was merged into another, the kept entity keeps its own names and values: the name given becomes an alias. Natural persons are refused.',
  })
  async upsertEntity(
    @Arg('input', () => EntityInput, { description: 'The entity, under its kind.' })
    input: EntityInput,
    @Arg('evidence', () => [EvidenceInput], {
      defaultValue: [],
      description: `Who says so: up to ${MOST_EVIDENCE} documents. Only \`shortName\` and \`description\`, which are our own words, need none.`,
    })
    evidence: EvidenceInput[],
    @Arg('reason', () => String, { nullable: true, description: 'Why, for the change log.' })
    reason: string | null,
    @Ctx() context: Context,
  ): Result {
    const curator = curatorOf(context);
    const described = [{ entity: input, evidence }];
    const done = await curate(context.engine, curator, async (transaction, recording) => {
      const prepared = await prepareEntities(transaction, described, recording.state);
      return writeDescriptions(transaction, prepared.map(granted), recording, reason ?? null);
    });
    const [{ changed, claims } = { changed: false, claims: [] }] = done;
    return payload(context, changed, chosenKind(input).fields.id, claims);
  }

  @Authorized('EDITOR')
  @Mutation(() => EntityPayload, {
    description:
      'Takes an entity out of the graph from now on: its claims are retracted and its relations close. Views of the past still show it.',
  })
  async withdrawEntity(
    @Arg('id', () => ID, { description: 'Id of the entity.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the change log.' }) reason: string,
    @Arg('successor', () => ID, {
      nullable: true,
      description: 'Id of the entity that takes its place, if any.',
    })
    successor: string | null,
    @Ctx() context: Context,
  ): Result {
    const order = { id, reason, successor: successor ?? null };
    const { changed, claims } = await withdraw(context.engine, curatorOf(context), order);
    return payload(context, changed, id, claims);
  }
}

/** The entity and the claims as they are now. */
async function payload(
  { engine }: Context,
  changed: boolean,
  id: string,
  claimIds: readonly string[],
): Result {
  const found = await findMerged(
    (statement) => engine.read(statement),
    [id],
    (ids) => entitiesById(ids, PRESENT),
    (entity) => entity.id,
  );
  const entity = found.get(id);
  const claims = claimIds.length === 0 ? [] : await engine.read(claimsById(claimIds));
  return {
    changed,
    entity: entity === undefined ? null : entitySource(entity, PRESENT),
    claims: claims.map((claim) => claimSource(claim, PRESENT)),
  };
}
