import { Field, Int, ObjectType } from 'type-graphql';
import type { RelationFilter } from '../../domain/filters.js';
import type { Relation as DomainRelation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time-view.js';
import { relationsAmong } from '../../graph/read/neighbourhood.js';
import {
  entitiesAround,
  type Surrounding,
  type Surroundings,
} from '../../graph/read/surroundings.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { keptIds, loadEntity } from '../entity/entity-source.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';
import { YearCount, countYears } from './year-counts.js';

/** The most relations one picture holds. */
const MOST_RELATIONS = 20_000;

/** How far `totalNodes` counts. */
const COUNT_CAP = 10_000;

@ObjectType({ description: 'A part of the graph: entities and all relations among them.' })
export class Subgraph {
  #nodes: Promise<Surrounding> | null = null;
  #relations: Promise<DomainRelation[]> | null = null;

  constructor(
    private readonly context: Context,
    private readonly view: TimeView,
    private readonly surroundings: Surroundings,
  ) {}

  @Field(() => [Entity], {
    description:
      'The entities: first those asked for, then the others, nearest and most linked first.',
  })
  async nodes(): Promise<EntitySource[]> {
    const { ids } = await this.#grown();
    const found = await Promise.all(ids.map((id) => loadEntity(this.context, id, this.view)));
    return found.filter((entity) => entity !== null);
  }

  @Field(() => [Relation], {
    description: 'All relations among the entities that the filter lets through.',
  })
  async relations(): Promise<RelationSource[]> {
    return (await this.#among()).map((relation) => relationSource(relation, this.view));
  }

  @Field(() => Boolean, { description: 'True when `limit` left entities out.' })
  async truncated(): Promise<boolean> {
    return (await this.#grown()).truncated;
  }

  @Field(() => Int, {
    description: `How many entities there are without the limit; counted up to ${COUNT_CAP}.`,
  })
  async totalNodes(): Promise<number> {
    const grown = await this.#grown();
    return grown.truncated ? (await this.#grow(COUNT_CAP)).ids.length : grown.ids.length;
  }

  @Field(() => Int, { description: 'Relations without a start and an end.' })
  async undatedCount(): Promise<number> {
    const relations = await this.#among();
    return relations.filter(({ validFrom, validTo }) => validFrom === null && validTo === null)
      .length;
  }

  @Field(() => [YearCount], {
    description: 'Relations per year, for a time bar. Undated ones are not in it.',
  })
  async years(): Promise<Plain<YearCount>[]> {
    return countYears(await this.#among());
  }

  #grown(): Promise<Surrounding> {
    this.#nodes ??= this.#grow(this.surroundings.limit);
    return this.#nodes;
  }

  async #grow(limit: number): Promise<Surrounding> {
    const of = await keptIds(this.context, this.surroundings.of, this.view);
    const ask = this.context.engine.read.bind(this.context.engine);
    return entitiesAround(ask, { ...this.surroundings, of, limit }, this.view);
  }

  #among(): Promise<DomainRelation[]> {
    this.#relations ??= this.#readRelations();
    return this.#relations;
  }

  async #readRelations(): Promise<DomainRelation[]> {
    const { ids } = await this.#grown();
    const filter: RelationFilter = this.surroundings.question.relation;
    return this.context.engine.read(relationsAmong(ids, filter, MOST_RELATIONS, this.view));
  }
}
