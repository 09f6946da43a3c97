import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import { ACTOR_KINDS, KINDS, type EntityKind } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { SHARED_KINDS } from '../../graph/query/ties.js';
import type { Context } from '../context.js';
import type { EntitySource } from '../entity/entity.js';
import { keptIds, loadEntity } from '../entity/entity-source.js';
import { EntityKindEnum } from '../enums.js';
import { RelationFilterInput } from '../filter/relation-filter-input.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { loadDirect } from './load-ties.js';
import { ActorPair, Partnership } from './partnership.js';
import { SharedAmong, type PairSource } from './shared-among.js';
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
    @Args(() => PartnershipArgs) { via, relation }: PartnershipArgs,
    @Ctx() context: Context,
  ): Promise<Partnership> {
    const filter = toTieFilter(relation);
    const actors = await loadActors(context, between, view);
    const question = {
      actors: actors.map(({ id }) => id),
      via: [...(via ?? SHARED_KINDS)].sort(),
      relation: filter,
    };
    return new Partnership(new SharedAmong(context, actors, question, view));
  }
}

@Resolver(() => ActorPair)
export class ActorPairResolver {
  @FieldResolver(() => [Relation], {
    description: 'Relations straight between the two, either way.',
  })
  async direct(
    @Root() { a, b, relation, view }: PairSource,
    @Ctx() context: Context,
  ): Promise<RelationSource[]> {
    const ties = await loadDirect(context, a.id, b.id, relation, view);
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
