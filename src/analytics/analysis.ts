import type { Relation } from '../domain/relation.js';
import { communities, type Community } from './communities.js';
import type { MeasureOptions, Values } from './measure.js';
import type { NetworkMeasure } from '../domain/measures.js';
import { NETWORK_MEASURES } from './measures.js';
import type { Projection } from './projection.js';
import { inTurns } from './steps.js';
import { tieGraph, type TieGraph } from './tie-graph.js';

/** Entities and the relations among them. */
export interface Picture {
  readonly ids: Iterable<string>;
  readonly relations: readonly Pick<Relation, 'subject' | 'object'>[];
}

/** Measures and communities of one network, each computed at most once and only when asked for. */
export class Analysis {
  readonly #values = new Map<NetworkMeasure, Promise<Values>>();
  #graph: Promise<TieGraph> | null = null;
  #communities: Promise<readonly Community[]> | null = null;

  private constructor(
    private readonly read: () => Promise<TieGraph>,
    private readonly options: MeasureOptions,
  ) {}

  /**
   * Of a picture: two entities are tied when any relation joins them. WEIGHTED_DEGREE counts the
   * relations to others, everything else counts a tie once.
   */
  static ofPicture(read: () => Promise<Picture>): Analysis {
    const graph = async (): Promise<TieGraph> => {
      const { ids, relations } = await read();
      const ties = relations.map(({ subject, object }) => ({
        ...{ source: subject, target: object, weight: 1 },
      }));
      return tieGraph(ids, ties);
    };
    return new Analysis(graph, { weighted: false });
  }

  /** Of a projection: ties count by how much is shared, where weights count. */
  static ofProjection(read: () => Promise<Pick<Projection, 'ids' | 'ties'>>): Analysis {
    const graph = async (): Promise<TieGraph> => {
      const { ids, ties } = await read();
      return tieGraph(
        ids,
        ties.map(({ source, target, sharedCount }) => ({ source, target, weight: sharedCount })),
      );
    };
    return new Analysis(graph, { weighted: true });
  }

  /** The value of each node, by id. */
  values(measure: NetworkMeasure): Promise<Values> {
    const known = this.#values.get(measure);
    if (known !== undefined) return known;
    const values = this.#tied().then((graph) =>
      inTurns(NETWORK_MEASURES[measure].steps(graph, this.options)),
    );
    this.#values.set(measure, values);
    return values;
  }

  communities(): Promise<readonly Community[]> {
    this.#communities ??= this.#tied().then((graph) => communities(graph, this.options));
    return this.#communities;
  }

  #tied(): Promise<TieGraph> {
    this.#graph ??= this.read();
    return this.#graph;
  }
}
