import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Field, Float, Info, Int, ObjectType } from 'type-graphql';
import { Analysis } from '../../analytics/analysis.js';
import type { NetworkMeasure } from '../../domain/measures.js';
import type { ProjectedTie } from '../../analytics/projection.js';
import { sharedThings } from '../../analytics/shared-things.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Shown } from '../../graph/query/shown.js';
import {
  MOST_PARTICIPATIONS,
  projectNetwork,
  type NetworkQuestion,
  type ProjectedNetwork,
} from '../../graph/read/network.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { loadEntity } from '../entity/entity-source.js';
import type { FieldPath } from '../incomplete.js';
import { inTurns } from '../in-turns.js';
import { checkShared } from './check-shared.js';
import { Community, NetworkMeasureEnum, NodeMetrics } from './measure-types.js';
import { inThreads } from '../../workers/analyses.js';
import { communitiesOf, metricsOf, someMeasures } from './measured-nodes.js';

/** What all ties of a network share. */
interface OfNetwork {
  readonly view: TimeView;
  readonly question: NetworkQuestion;
  /** Ids of what both ends of a tie take part in, those with the fewest participants first. */
  readonly things: (tie: ProjectedTie) => readonly string[];
  /** A node, then the parts that stand for it and take part in a thing. */
  readonly actingFor: ProjectedNetwork['actingFor'];
}

/** A tie as `TieResolver` reads it; there may be a hundred thousand of them. */
export class TieSource {
  readonly sharedCount: number;
  readonly weight: number;

  constructor(
    readonly network: OfNetwork,
    readonly tie: ProjectedTie,
    readonly source: EntitySource,
    readonly target: EntitySource,
  ) {
    this.sharedCount = tie.sharedCount;
    this.weight = tie.weight;
  }
}

@ObjectType('Tie', { description: 'Two nodes that take part in the same things.' })
export class Tie {
  @Field(() => Entity, { description: 'The one with the smaller id. A tie has no direction.' })
  readonly source!: EntitySource;

  @Field(() => Entity, { description: 'The other one.' })
  readonly target!: EntitySource;

  @Field(() => Int, { description: 'How many distinct entities the two share.' })
  readonly sharedCount!: number;

  @Field(() => Float, {
    description:
      'Sum over shared entities of 1/(k−1), where k is how many entities of `kinds` that `filter` lets through take part there (Newman 2001), those that `limit` left out among them. Rounded to six decimals. With all actor kinds and no filter it is the weight of `partners`.',
  })
  readonly weight!: number;
}

@ObjectType({
  description: `Who takes part in the same things as whom: a projection of nodes and what they take part in onto the nodes. At most ${MOST_PARTICIPATIONS} participations are read; when there are more, counts are too low and \`extensions.incomplete\` names the fields.`,
})
export class Network {
  #projected: Promise<ProjectedNetwork> | null = null;
  #nodes: Promise<EntitySource[]> | null = null;
  readonly #analysis: Analysis;

  constructor(
    private readonly context: Context,
    private readonly view: TimeView,
    private readonly question: NetworkQuestion,
    private readonly shown: Shown,
  ) {
    this.#analysis = Analysis.ofProjection(() => this.#project(), inThreads(context.run));
  }

  @Field(() => [Entity], {
    description:
      'The nodes that have a tie, those that share most with all others first, then by id.',
  })
  async nodes(@Info() info: FieldPath): Promise<EntitySource[]> {
    await this.#noted(info);
    return this.#loaded();
  }

  @Field(() => [Tie], {
    description: 'Most shared first, then highest weight, then by ids. Each pair once.',
  })
  async ties(@Info() info: GraphQLResolveInfo): Promise<(TieSource | Promise<TieSource>)[]> {
    const { ids, ties, crowds, actingFor } = await this.#noted(info);
    checkShared(info, ties.length);
    const nodes = new Map((await this.#loaded()).map((node) => [node.id, node]));
    let shared: ReturnType<typeof sharedThings> | null = null;
    const things: OfNetwork['things'] = ({ source, target }) => {
      shared ??= sharedThings(crowds(), ids);
      return shared(source, target);
    };
    const network = { view: this.view, question: this.question, things, actingFor };
    const end = (id: string): EntitySource => nodes.get(id) as EntitySource;
    return inTurns(
      ties.filter(({ source, target }) => nodes.has(source) && nodes.has(target)),
      (tie) => new TieSource(network, tie, end(tie.source), end(tie.target)),
    );
  }

  @Field(() => Boolean, { description: 'True when `limit` left nodes out.' })
  async truncated(@Info() info: FieldPath): Promise<boolean> {
    return (await this.#noted(info)).truncated;
  }

  @Field(() => Int, {
    description:
      'How many entities could have a tie, before the limit: those that take part in `minimumShared` entities or more.',
  })
  async totalNodes(@Info() info: FieldPath): Promise<number> {
    return (await this.#noted(info)).candidates;
  }

  @Field(() => [NodeMetrics], {
    description:
      'Measures of each node, in the order of `nodes`. WEIGHTED_DEGREE, PAGERANK and BROKERAGE count a tie by `sharedCount`; the others count it once.',
  })
  async metrics(
    @Arg('measures', () => [NetworkMeasureEnum], { description: 'Which measures: at least one.' })
    measures: NetworkMeasure[],
    @Info() info: FieldPath,
  ): Promise<Plain<NodeMetrics>[]> {
    const asked = someMeasures(measures);
    await this.#noted(info);
    return metricsOf(this.#analysis, await this.#loaded(), asked);
  }

  @Field(() => [Community], {
    description: 'Its nodes by community, ties counted by `sharedCount`; largest community first.',
  })
  async communities(@Info() info: FieldPath): Promise<Plain<Community>[]> {
    await this.#noted(info);
    return communitiesOf(this.#analysis, await this.#loaded());
  }

  /** The projection; says of the field that asks when not all was read. */
  async #noted(info: FieldPath): Promise<ProjectedNetwork> {
    const projected = await this.#project();
    if (projected.incomplete) this.context.incomplete.note(info);
    return projected;
  }

  #project(): Promise<ProjectedNetwork> {
    const ask = this.context.engine.read.bind(this.context.engine);
    this.#projected ??= projectNetwork(
      ask,
      this.question,
      this.view,
      MOST_PARTICIPATIONS,
      this.context.present,
    );
    return this.#projected;
  }

  #loaded(): Promise<EntitySource[]> {
    this.#nodes ??= this.#load();
    return this.#nodes;
  }

  async #load(): Promise<EntitySource[]> {
    const { ids } = await this.#project();
    const found = await Promise.all(
      ids.map((id) => loadEntity(this.context, id, this.view, this.shown)),
    );
    return found.filter((entity) => entity !== null);
  }
}
