import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Resolver,
  Root,
} from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import { ACTOR_KINDS, KINDS, type EntityKind } from '../../domain/kinds.js';
import { StandIns } from '../../domain/parts/stand-ins.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { SHARED_KINDS } from '../../graph/query/ties.js';
import type { Context } from '../context.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { keptIds, loadEntity, requireEntity } from '../entity/entity-source.js';
import { EntityKindEnum } from '../enums.js';
import { RelationFilterInput } from '../filter/relation-filter-input.js';
import { loadParts } from '../parts/load-parts.js';
import { PARTS_ACT } from '../parts/words.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { loadDirect } from './load-ties.js';
import { ActorPair, ActorTies, Partnership } from './partnership.js';
import { SharedAmong, type ActorTiesSource, type PairSource } from './shared-among.js';
import { TIE_FILTER_DESCRIPTION, toTieFilter } from './tie-filter.js';

const FEWEST = 2;
const MOST = 10;

@ArgsType()
export class PartnershipArgs {
  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Kinds of shared entity. PROJECT, EVENT, DIALOGUE and FRAMEWORK when missing.',
  })
  via?: EntityKind[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: `${PARTS_ACT} A part of two of the actors counts for both; a part that is asked for itself, and what is part of it, for itself only.`,
  })
  includeParts!: boolean;

  @Field(() => RelationFilterInput, { nullable: true, description: TIE_FILTER_DESCRIPTION })
  relation?: RelationFilterInput | null;
}

@Resolver(() => Snapshot)
export class PartnershipResolver {
  @Read(() => Partnership, {
    description:
      'Several actors side by side: what all share, what some share, and the ties of each pair, with evidence. NOT_FOUND names an unknown id.',
  })
  async partnership(
    @Root() { view }: Snapshot,
    @Arg('between', () => [ID], {
      description: `Ids of ${FEWEST} to ${MOST} different actors: organisations, countries, dialogues.`,
    })
    between: string[],
    @Args(() => PartnershipArgs) { via, relation, includeParts }: PartnershipArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Partnership> {
    const filter = toTieFilter(relation);
    const actors = await loadActors(context, between, view);
    const ids = actors.map(({ id }) => id);
    const parts = includeParts ? await loadParts(context, view, info) : null;
    const question = {
      actors: ids,
      via: [...(via ?? SHARED_KINDS)].sort(),
      relation: filter,
      ...(parts === null ? {} : { standIns: new StandIns(parts, { asked: new Set(ids) }) }),
    };
    return new Partnership(new SharedAmong(context, actors, question, view));
  }
}

@Resolver(() => ActorPair)
export class ActorPairResolver {
  @FieldResolver(() => [Relation], {
    description:
      'Relations straight between the two, either way; with `includeParts` between their parts too.',
  })
  async direct(
    @Root() { members: [ours, theirs], relation, view }: PairSource,
    @Ctx() context: Context,
  ): Promise<RelationSource[]> {
    const ties = await loadDirect(context, ours, theirs, relation, view);
    return ties.map((one) => relationSource(one, view));
  }
}

async function loadActors(
  context: Context,
  between: readonly string[],
  view: TimeView,
): Promise<EntitySource[]> {
  const asked = [...new Set(between)];
  if (asked.length > MOST) throw wrongNumber(asked.length);
  const ids = await keptIds(context, asked, view);
  if (ids.length < FEWEST) throw wrongNumber(ids.length);
  const found = await Promise.all(ids.map((id) => loadEntity(context, id, view)));
  const actors = found.filter((entity) => entity !== null);
  const stranger = actors.find(({ kind }) => !ACTOR_KINDS.includes(kind));
  if (stranger === undefined) return actors;
  throw invalidInput(
    `${stranger.id} is a ${KINDS[stranger.kind].label} and does not act. Give ids of ${ACTOR_KINDS.join(', ')}.`,
    'between',
  );
}

function wrongNumber(count: number): Error {
  return invalidInput(
    `\`between\` takes ${FEWEST} to ${MOST} different actors, not ${count}; merged ids count as one.`,
    'between',
  );
}

@Resolver(() => ActorTies)
export class ActorTiesResolver {
  @FieldResolver(() => [Entity], {
    description:
      'The parts of the actor that some of `relations` are relations of, by id. Empty without `includeParts`.',
  })
  through(
    @Root() { through, view }: ActorTiesSource,
    @Ctx() context: Context,
  ): Promise<EntitySource[]> {
    return Promise.all(through.map((id) => requireEntity(context, id, view)));
  }
}
