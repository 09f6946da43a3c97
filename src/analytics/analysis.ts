import type { Relation } from '../domain/relation.js';
import { byId } from './adjacency.js';
import { communities, type Community } from './communities.js';
import type { MeasureOptions, Values } from './measure.js';
import type { NetworkMeasure } from '../domain/measures.js';
import { NETWORK_MEASURES } from './measures.js';
import type { Projection } from './projection.js';
import { inTurns } from './steps.js';
import { tieGraph, type WeightedTie } from './tie-graph.js';

/** Entities and the relations among them. */
export interface Subgraph {
  readonly ids: Iterable<string>;
  readonly relations: readonly Pick<Relation, 'subject' | 'object'>[];
}

/** Nodes and what ties them. */
export interface Ties {
  readonly ids: readonly string[];
  readonly ties: readonly WeightedTie[];
}

/** Computes elsewhere, so that this thread can answer others meanwhile. */
export interface Elsewhere {
  /** The value of each node, in the order of the ids. */
  measure(
    task: Ties & { measure: NetworkMeasure; options: MeasureOptions },
  ): Promise<ArrayLike<number>>;
  communities(task: Ties & { options: MeasureOptions }): Promise<readonly Community[]>;
}

/** In this thread, in turns with other work. */
const HERE: Elsewhere = {
  measure: async ({ ids, ties, measure, options }) => {
    const values = await inTurns(NETWORK_MEASURES[measure].steps(tieGraph(ids, ties), options));
    return ids.map((id) => values.get(id) ?? 0);
  },
  communities: async ({ ids, ties, options }) => communities(tieGraph(ids, ties), options),
};

/** Measures and communities of one network, each computed at most once and only when asked for. */
export class Analysis {
  readonly #values = new Map<NetworkMeasure, Promise<Values>>();
  #ties: Promise<Ties> | null = null;
  #communities: Promise<readonly Community[]> | null = null;

  private constructor(
    private readonly read: () => Promise<Ties>,
    private readonly options: MeasureOptions,
    private readonly elsewhere: Elsewhere,
  ) {}

  /**
   * Of a subgraph: two entities are tied when any relation joins them. WEIGHTED_DEGREE counts the
   * relations to others, everything else counts a tie once.
   */
  static ofSubgraph(read: () => Promise<Subgraph>, elsewhere: Elsewhere = HERE): Analysis {
    const ties = async (): Promise<Ties> => {
      const { ids, relations } = await read();
      return {
        ids: [...new Set(ids)],
        ties: relations.map(({ subject, object }) => ({
          ...{ source: subject, target: object, weight: 1 },
        })),
      };
    };
    return new Analysis(ties, { weighted: false }, elsewhere);
  }

  /** Of a projection: ties count by how much is shared, where weights count. */
  static ofProjection(
    read: () => Promise<Pick<Projection, 'ids' | 'ties'>>,
    elsewhere: Elsewhere = HERE,
  ): Analysis {
    const ties = async (): Promise<Ties> => {
      const { ids, ties: projected } = await read();
      return {
        ids,
        ties: projected.map(({ source, target, sharedCount }) => ({
          ...{ source, target, weight: sharedCount },
        })),
      };
    };
    return new Analysis(ties, { weighted: true }, elsewhere);
  }

  /** The same network, computed elsewhere. */
  by(elsewhere: Elsewhere): Analysis {
    return new Analysis(this.read, this.options, elsewhere);
  }

  /** The value of each node, by id. */
  values(measure: NetworkMeasure): Promise<Values> {
    const known = this.#values.get(measure);
    if (known !== undefined) return known;
    const values = this.#measured(measure);
    this.#values.set(measure, values);
    return values;
  }

  communities(): Promise<readonly Community[]> {
    const { options } = this;
    this.#communities ??= this.#read().then((ties) =>
      this.elsewhere.communities({ ...ties, options }),
    );
    return this.#communities;
  }

  async #measured(measure: NetworkMeasure): Promise<Values> {
    const { options } = this;
    const ties = await this.#read();
    return byId(ties.ids, await this.elsewhere.measure({ ...ties, measure, options }));
  }

  #read(): Promise<Ties> {
    this.#ties ??= this.read();
    return this.#ties;
  }
}
