import { Arg, Field, Info, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../../analytics/analysis.js';
import type { NetworkMeasure } from '../../domain/measures.js';
import type { RelationFilter } from '../../domain/filters.js';
import type { Relation as DomainRelation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { relationsAmong } from '../../graph/read/neighbourhood.js';
import type { Shown } from '../../graph/query/shown.js';
import type { Surrounding } from '../../graph/read/surroundings.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { loadEntity } from '../entity/entity-source.js';
import { EntityKindEnum } from '../enums.js';
import { RelationFilterInput } from '../filter/relation-filter-input.js';
import { toRelationFilter } from '../filter/to-domain.js';
import type { FieldPath } from '../incomplete.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { Community, NetworkMeasureEnum, NodeMetrics } from './measure-types.js';
import { inThreads } from '../../workers/analyses.js';
import { communitiesOf, metricsOf, someMeasures } from './measured-nodes.js';
import { YearCount, countYears } from './year-counts.js';

/** The most relations one subgraph holds. */
const MOST_RELATIONS = 20_000;

/** How far `totalNodes` counts. */
const COUNT_CAP = 10_000;

/** What a subgraph is made of. */
export interface SubgraphContent {
  /** Its entities; with a number, as if it were the limit. */
  readonly entities: (limit?: number) => Promise<Surrounding>;
  /** Which of the relations among them. */
  readonly relation: RelationFilter;
  /** What is asked of the entities. */
  readonly shown: Shown;
}

@ObjectType({ description: 'A part of the graph: entities and all relations among them.' })
export class Subgraph {
  #shown: Promise<Surrounding> | null = null;
  #nodes: Promise<EntitySource[]> | null = null;
  #relations: Promise<readonly DomainRelation[]> | null = null;
  readonly #analysis: Analysis;

  constructor(
    private readonly context: Context,
    private readonly view: TimeView,
    private readonly content: SubgraphContent,
  ) {
    this.#analysis = Analysis.ofSubgraph(async () => {
      const { ids } = await this.#entities();
      return { ids, relations: await this.#among() };
    }, inThreads(context.run));
  }

  @Field(() => [Entity], {
    description:
      'The entities: first those asked for, then the others, nearest and most linked first. Where the limit cuts the first step, each of several that are asked for has an equal share of the room.',
  })
  async nodes(
    @Arg('kinds', () => [EntityKindEnum], {
      nullable: true,
      description:
        'Only those of these kinds. It hides entities and does not change the way to others.',
    })
    kinds: readonly EntityKind[] | null | undefined,
  ): Promise<EntitySource[]> {
    const nodes = await this.#shownNodes();
    return kinds == null ? nodes : nodes.filter(({ kind }) => kinds.includes(kind));
  }

  @Field(() => [Relation], {
    description: `All relations among the entities that the filter lets through, by id; at most ${MOST_RELATIONS}. When there are more, \`extensions.incomplete\` names the fields that miss some.`,
  })
  async relations(
    @Arg('filter', () => RelationFilterInput, {
      nullable: true,
      description:
        'Only those that it lets through. It hides relations and does not change which entities there are.',
    })
    filter: RelationFilterInput | null | undefined,
    @Info() info: FieldPath,
  ): Promise<RelationSource[]> {
    const found = await this.#noted(info, filter == null ? null : toRelationFilter(filter));
    return found.map((relation) => relationSource(relation, this.view));
  }

  @Field(() => Boolean, { description: 'True when `limit` left entities out.' })
  async truncated(): Promise<boolean> {
    return (await this.#entities()).truncated;
  }

  @Field(() => Int, {
    description: `How many entities there are without the limit; counted up to ${COUNT_CAP}.`,
  })
  async totalNodes(): Promise<number> {
    const { ids, truncated } = await this.#entities();
    return truncated ? (await this.content.entities(COUNT_CAP)).ids.length : ids.length;
  }

  @Field(() => Int, { description: 'Relations without a start and an end.' })
  async undatedCount(@Info() info: FieldPath): Promise<number> {
    const relations = await this.#noted(info);
    return relations.filter(({ validFrom, validTo }) => validFrom === null && validTo === null)
      .length;
  }

  @Field(() => [YearCount], {
    description: 'Relations per year, for a time bar. Undated ones are not in it.',
  })
  async years(@Info() info: FieldPath): Promise<Plain<YearCount>[]> {
    return countYears(await this.#noted(info));
  }

  @Field(() => [NodeMetrics], {
    description:
      'Measures of each entity, in the order of `nodes`. Two entities are tied when any relation of this picture joins them, whatever its type, direction and status; relations of an entity to itself do not count. WEIGHTED_DEGREE counts the relations to others; all other measures count a tie once.',
  })
  async metrics(
    @Arg('measures', () => [NetworkMeasureEnum], { description: 'Which measures: at least one.' })
    measures: NetworkMeasure[],
    @Info() info: FieldPath,
  ): Promise<Plain<NodeMetrics>[]> {
    const asked = someMeasures(measures);
    await this.#noted(info);
    return metricsOf(this.#analysis, await this.#shownNodes(), asked);
  }

  @Field(() => [Community], {
    description: 'Its entities by community, each in one; largest community first.',
  })
  async communities(@Info() info: FieldPath): Promise<Plain<Community>[]> {
    await this.#noted(info);
    return communitiesOf(this.#analysis, await this.#shownNodes());
  }

  #entities(): Promise<Surrounding> {
    this.#shown ??= this.content.entities();
    return this.#shown;
  }

  #shownNodes(): Promise<EntitySource[]> {
    this.#nodes ??= this.#load();
    return this.#nodes;
  }

  async #load(): Promise<EntitySource[]> {
    const { ids } = await this.#entities();
    const { shown } = this.content;
    const found = await Promise.all(
      ids.map((id) => loadEntity(this.context, id, this.view, shown)),
    );
    return found.filter((entity) => entity !== null);
  }

  /** The relations, or some of them; says of the field that asks when some are missing. */
  async #noted(
    info: FieldPath,
    filter: RelationFilter | null = null,
  ): Promise<readonly DomainRelation[]> {
    const relations = await (filter === null ? this.#among() : this.#readRelations(filter));
    if (relations.length > MOST_RELATIONS) this.context.incomplete.note(info);
    return relations.slice(0, MOST_RELATIONS);
  }

  #among(): Promise<readonly DomainRelation[]> {
    this.#relations ??= this.#readRelations();
    return this.#relations;
  }

  async #readRelations(filter: RelationFilter | null = null): Promise<DomainRelation[]> {
    const { ids } = await this.#entities();
    const { relation, shown } = this.content;
    const both =
      filter === null ? relation : { ...relation, and: [...(relation.and ?? []), filter] };
    const among = relationsAmong(ids, both, MOST_RELATIONS + 1, this.view, shown);
    return this.context.engine.read(among);
  }
}
