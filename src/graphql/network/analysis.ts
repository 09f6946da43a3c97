import { communities, type Community as Group } from '../../analytics/communities.js';
import type { MeasureOptions, Values } from '../../analytics/measure.js';
import { NETWORK_MEASURES, type NetworkMeasure } from '../../analytics/measures.js';
import { inTurns } from '../../analytics/steps.js';
import type { TieGraph } from '../../analytics/tie-graph.js';
import { invalidInput } from '../../domain/errors.js';
import type { Plain } from '../define-field.js';
import type { EntitySource } from '../entity/entity.js';
import type { Community, NodeMetrics } from './measure-types.js';

const LABELLED = 3;

/** Measures and communities of one network, each computed at most once and only when asked for. */
export class Analysis {
  readonly #values = new Map<NetworkMeasure, Promise<Values>>();
  #communities: Promise<readonly Group[]> | null = null;

  constructor(
    private readonly graph: () => Promise<TieGraph>,
    private readonly options: MeasureOptions,
  ) {}

  /** One entry for each of the nodes, in their order. */
  async metrics(
    nodes: readonly EntitySource[],
    measures: readonly NetworkMeasure[],
  ): Promise<Plain<NodeMetrics>[]> {
    const asked = [...new Set(measures)];
    const columns: { measure: NetworkMeasure; values: Values }[] = [];
    for (const measure of asked) columns.push({ measure, values: await this.#compute(measure) });
    return nodes.map((node) => ({
      node,
      values: columns.map(({ measure, values }) => ({ measure, value: values.get(node.id) ?? 0 })),
    }));
  }

  async communities(nodes: readonly EntitySource[]): Promise<Plain<Community>[]> {
    this.#communities ??= this.graph().then((graph) => communities(graph, this.options));
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return (await this.#communities).map((group) => {
      const members = group.nodes.flatMap((id) => byId.get(id) ?? []);
      const names = members.slice(0, LABELLED).map(({ shortName }) => shortName);
      return { id: group.id, size: members.length, nodes: members, label: names.join(', ') };
    });
  }

  #compute(measure: NetworkMeasure): Promise<Values> {
    const known = this.#values.get(measure);
    if (known !== undefined) return known;
    const values = this.graph().then((graph) =>
      inTurns(NETWORK_MEASURES[measure].steps(graph, this.options)),
    );
    this.#values.set(measure, values);
    return values;
  }
}

/** The measures asked for; INVALID_INPUT when there are none. */
export function someMeasures(measures: readonly NetworkMeasure[]): readonly NetworkMeasure[] {
  if (measures.length > 0) return measures;
  throw invalidInput('Name at least one measure, such as `DEGREE`.', 'measures');
}
