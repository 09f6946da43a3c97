import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Entity as DomainEntity } from '../../domain/entity.js';
import type { EndKnowledge, Relation as DomainRelation } from '../../domain/relation.js';
import {
  PRECISIONS,
  momentOf,
  precisionOf,
  spanOfEntity,
  spanOfRelation,
  type Precision,
} from '../../domain/time/timeline.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import type { TimelineQuestion } from '../../graph/read/timeline/groups.js';
import { tiesOnTimeline } from '../../graph/read/timeline/ties.js';
import type { Context } from '../context.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { entitySource, requireEntity } from '../entity/entity-source.js';
import { EndKnowledgeEnum, enumOf } from '../enums.js';
import { sentence } from '../../fact/citation.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

export const PrecisionEnum = enumOf('DatePrecision', 'How exact a date is.', PRECISIONS);

@ObjectType({
  description:
    'Something on a timeline: an entity with its own dates, or a relation. A date that is not exact is an interval: "2018" may be any day of that year.',
})
export class TimelineItem {
  @Field(() => Entity, { nullable: true, description: 'The entity; null when it is a relation.' })
  readonly entity!: EntitySource | null;

  @Field(() => Relation, {
    nullable: true,
    description: 'The relation; null when it is an entity.',
  })
  readonly relation!: RelationSource | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Start as stated; null when none is.',
  })
  readonly from!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'End as stated; null when it is open or not known. What is adopted, established or published ends when it begins.',
  })
  readonly to!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'First day on which it can have begun, as any source has it; null when nothing bounds it.',
  })
  readonly startEarliest!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Last day on which it can have begun: of its start, its end, or the first day for which a source vouches; where sources differ, the first day that none excludes.',
  })
  readonly startLatest!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'First day on which it can have ended: of its end, its start, or the last day on which a source saw it; today, for an act that nobody ended. Between `startLatest` and this it is certain, but for days that a source denies.',
  })
  readonly endEarliest!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Last day on which it can have ended, as any source has it; null when nothing bounds it.',
  })
  readonly endLatest!: string | null;

  @Field(() => EndKnowledgeEnum, { description: 'What is known of the start.' })
  readonly startKnown!: EndKnowledge;

  @Field(() => EndKnowledgeEnum, { description: 'What is known of the end.' })
  readonly endKnown!: EndKnowledge;

  @Field(() => PrecisionEnum, { nullable: true, description: 'How exact the start is.' })
  readonly startPrecision!: Precision | null;

  @Field(() => PrecisionEnum, { nullable: true, description: 'How exact the end is.' })
  readonly endPrecision!: Precision | null;
}

/** What a timeline is about and what it shows. */
export interface TimelineScope {
  /** Empty for the whole graph. */
  readonly about: readonly string[];
  /** The parts that act for these. */
  readonly parts: readonly string[];
  readonly question: TimelineQuestion;
  readonly view: TimeView;
}

export interface TimelineItemSource extends Omit<TimelineItem, 'entity' | 'relation'> {
  readonly entity: EntitySource | null;
  readonly relation: RelationSource | null;
  readonly scope: TimelineScope;
}

export function entityItem(entity: DomainEntity, scope: TimelineScope): TimelineItemSource {
  const span = spanOfEntity(entity);
  const source = entitySource(entity, scope.view);
  return { entity: source, relation: null, ...span, ...precisions(span), scope };
}

export function relationItem(relation: DomainRelation, scope: TimelineScope): TimelineItemSource {
  const span = spanOfRelation(relation);
  const source = relationSource(relation, scope.view);
  return { entity: null, relation: source, ...span, ...precisions(span), scope };
}

function precisions({ from, to }: Pick<TimelineItem, 'from' | 'to'>): {
  startPrecision: Precision | null;
  endPrecision: Precision | null;
} {
  return { startPrecision: precisionOf(from), endPrecision: precisionOf(to) };
}

@Resolver(() => TimelineItem)
export class TimelineItemResolver {
  @FieldResolver(() => String, {
    description:
      'What it is, in words: the relation as a sentence, or the name, with "established", "adopted" or "published" where the date says so.',
  })
  async label(
    @Root() { entity, relation, from, scope }: TimelineItemSource,
    @Ctx() context: Context,
  ): Promise<string> {
    if (relation === null) {
      const moment = entity === null || from === null ? null : momentOf(entity.kind);
      return [entity?.name, moment].filter((part) => part != null).join(', ');
    }
    const [subject, object] = await Promise.all([
      requireEntity(context, relation.subject, scope.view),
      requireEntity(context, relation.object, scope.view),
    ]);
    return sentence(subject.name, relation, object.name);
  }

  @FieldResolver(() => [Relation], {
    description:
      'For an event or project around those asked about: the relations that tie it to them, by id. Empty for all others.',
  })
  async ties(
    @Root() { entity, scope }: TimelineItemSource,
    @Ctx() context: Context,
  ): Promise<RelationSource[]> {
    const found = entity === null ? [] : await loadTies(context, entity.id, scope);
    return found.map((relation) => relationSource(relation, scope.view));
  }

  @FieldResolver(() => [Entity], {
    description:
      'The parts by which it concerns what the timeline is about: the ends of the relation, or of `ties`, that are parts. Empty without `includeParts`.',
  })
  async through(
    @Root() { entity, relation, scope }: TimelineItemSource,
    @Ctx() context: Context,
  ): Promise<EntitySource[]> {
    const { parts, view } = scope;
    if (parts.length === 0) return [];
    const found = entity === null ? [relation] : await loadTies(context, entity.id, scope);
    const ends = found.flatMap((one) => (one === null ? [] : [one.subject, one.object]));
    const through = [...new Set(ends)].filter((id) => parts.includes(id)).sort();
    return Promise.all(through.map((id) => requireEntity(context, id, view)));
  }
}

/** The relations between an entity around a timeline and what that is about. */
async function loadTies(
  { engine, loaders }: Context,
  id: string,
  { about, parts, question, view }: TimelineScope,
): Promise<readonly DomainRelation[]> {
  if (about.length === 0 || about.includes(id)) return [];
  const loader = loaders.get<readonly DomainRelation[]>(
    ['timelineTies', viewKey(view), question.types ?? null],
    async (keys) => {
      const asked = keys.map((key) => {
        const [entity = '', ...ids] = key.split(' ');
        return { key, entity, about: ids };
      });
      const rows = await engine.read(tiesOnTimeline(asked, question, view));
      return new Map(rows.map(({ id: key, items }) => [key, items]));
    },
    [],
  );
  return loader.load([id, ...about, ...parts].join(' '));
}
