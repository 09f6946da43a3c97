import type { Analysis } from '../../analytics/analysis.js';
import type { Values } from '../../analytics/measure.js';
import type { NetworkMeasure } from '../../domain/measures.js';
import { invalidInput } from '../../domain/errors.js';
import type { Plain } from '../define-field.js';
import type { EntitySource } from '../entity/entity.js';
import type { Community, NodeMetrics } from './measure-types.js';

const LABELLED = 3;

/** One entry for each of the nodes, in their order. */
export async function metricsOf(
  analysis: Analysis,
  nodes: readonly EntitySource[],
  measures: readonly NetworkMeasure[],
): Promise<Plain<NodeMetrics>[]> {
  const columns: { measure: NetworkMeasure; values: Values }[] = [];
  for (const measure of new Set(measures)) {
    columns.push({ measure, values: await analysis.values(measure) });
  }
  return nodes.map((node) => ({
    node,
    values: columns.map(({ measure, values }) => ({ measure, value: values.get(node.id) ?? 0 })),
  }));
}

export async function communitiesOf(
  analysis: Analysis,
  nodes: readonly EntitySource[],
): Promise<Plain<Community>[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (await analysis.communities()).map((group) => {
    const members = group.nodes.flatMap((id) => byId.get(id) ?? []);
    const names = members.slice(0, LABELLED).map(({ shortName }) => shortName);
    return {
      number: Number(group.id),
      size: members.length,
      nodes: members,
      label: names.join(', '),
    };
  });
}

/** The measures asked for; INVALID_INPUT when there are none. */
export function someMeasures(measures: readonly NetworkMeasure[]): readonly NetworkMeasure[] {
  if (measures.length > 0) return measures;
  throw invalidInput('Name at least one measure, such as `DEGREE`.', 'measures');
}
