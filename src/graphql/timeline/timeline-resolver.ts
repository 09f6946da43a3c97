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
import type { EntityKind } from '../../domain/kinds.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { TimelineQuestion } from '../../graph/read/timeline/groups.js';
import { PageArgs, limitOf } from '../connection/page-args.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { keptIds } from '../entity/entity-source.js';
import { EntityKindEnum, RelationTypeEnum } from '../enums.js';
import { loadParts } from '../parts/load-parts.js';
import { PARTS_ACT } from '../parts/words.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { Timeline, TimelineConnection } from './timeline.js';

const MOST_SUBJECTS = 20;

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Only what may have been on that day or later. An end that is not known may be later.',
  })
  from?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Only what may have been on that day or earlier.',
  })
  to?: string | null;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description:
      'Only entities of these kinds, and relations whose other end is of one. All when missing.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description:
      'Only relations of these types, and what they lead to. All when missing. It needs entities to be about.',
  })
  types?: RelationType[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: `${PARTS_ACT} Each item names the parts in \`through\`. It needs entities to be about.`,
  })
  includeParts!: boolean;
}

const WHAT = `By start, in valid time: when it was true in the world, never when this graph learnt it. What has no start stands at its end; what has no date at all is in \`undated\`.`;

@Resolver(() => Snapshot)
export class TimelineRootResolver {
  @Read(() => TimelineConnection, {
    description: `A timeline. ${WHAT} About some entities: their own dates, the dated events and projects they are tied to, each once, and their dated relations, but for those that only repeat the dates of an event or project. About the whole graph: entities with dates only. NOT_FOUND names an unknown id.`,
  })
  async timeline(
    @Root() { view }: Snapshot,
    @Arg('about', () => [ID], {
      nullable: true,
      description: `Ids of entities: 1–${MOST_SUBJECTS}. When missing: the whole graph.`,
    })
    about: string[] | null,
    @Args(() => TimelineArgs) args: Plain<TimelineArgs>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Timeline> {
    if (about == null) {
      refuseWithoutSubject(args);
      const all = { about: [], parts: [], question: timelineQuestion(args), view };
      return new Timeline(context, all, args);
    }
    limitOf(about.length, 'about', MOST_SUBJECTS);
    const ids = await keptIds(context, about, view);
    return timelineOf(context, ids, view, args, info);
  }
}

/** What has a meaning only around some entities. */
function refuseWithoutSubject({ types, includeParts }: Plain<TimelineArgs>): void {
  if (types != null) {
    throw invalidInput(
      '`types` needs `about`: a timeline of everything has no relations.',
      'types',
    );
  }
  if (!includeParts) return;
  throw invalidInput(
    '`includeParts` needs `about`: a timeline of everything has all parts in it.',
    'includeParts',
  );
}

async function timelineOf(
  context: Context,
  ids: readonly string[],
  view: TimeView,
  args: Plain<TimelineArgs>,
  info: GraphQLResolveInfo,
): Promise<Timeline> {
  const all = args.includeParts ? await loadParts(context, view, info) : null;
  const below = ids.flatMap((id) => all?.of(id) ?? []);
  const parts = [...new Set(below)].filter((id) => !ids.includes(id));
  const scope = { about: ids, parts, question: timelineQuestion(args), view };
  return new Timeline(context, scope, args);
}

@Resolver(() => Entity)
export class EntityTimelineResolver {
  @FieldResolver(() => TimelineConnection, {
    description: `Its timeline: its own dates, the dated events and projects it is tied to, each once, and its dated relations, but for those that only repeat the dates of an event or project. ${WHAT}`,
  })
  timeline(
    @Root() { id, view }: EntitySource,
    @Args(() => TimelineArgs) args: Plain<TimelineArgs>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Timeline> {
    return timelineOf(context, [id], view, args, info);
  }
}

/** The question with its keys in a fixed order: it is part of the keys of loaders. */
function timelineQuestion({ from, to, kinds, types }: Plain<TimelineArgs>): TimelineQuestion {
  if (from != null && to != null && firstDay(from) > lastDay(to)) {
    throw invalidInput(`The period ends in ${to}, before it begins in ${from}.`, 'to');
  }
  return {
    ...(from == null ? {} : { from }),
    ...(to == null ? {} : { to }),
    ...(kinds == null ? {} : { kinds: [...kinds].sort() }),
    ...(types == null ? {} : { types: [...types].sort() }),
  };
}
