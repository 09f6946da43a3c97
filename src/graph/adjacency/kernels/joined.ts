import { project, type Crowd, type Projection } from '../../../analytics/projection.js';
import type { Adjacency } from '../columns.js';
import { pairs, type PairsFound, type PairsQuestion } from './pairs.js';

export interface JoinedQuestion extends PairsQuestion {
  readonly minimumShared: number;
  readonly limit: number;
}

export interface Joined extends Projection<number> {
  readonly pairs: PairsFound;
}

/** The network of those who take part in the same things. */
export function joined(graph: Adjacency, question: JoinedQuestion): Joined {
  const found = pairs(graph, question);
  const { from, begin, end } = question;
  const crowds = new Map<number, number[]>();
  const [places, others] = [placesOf(begin), placesOf(end)];
  for (const [at, begun] of found.begun.entries()) {
    const [one, other] = [places.get(begun) ?? 0, others.get(found.other[at] as number) ?? 0];
    const [via, node] = from === 'via' ? [one, other] : [other, one];
    const crowd = crowds.get(via);
    if (crowd === undefined) crowds.set(via, [node]);
    else crowd.push(node);
  }
  const all = [...crowds].map(([via, nodes]): Crowd<number> => ({ via, nodes }));
  const { ids, ties, ...counted } = project(all, question);
  const nodes = from === 'nodes' ? begin : end;
  const numberAt = (place: number): number => nodes[place] as number;
  return {
    ...counted,
    pairs: found,
    ids: ids.map(numberAt),
    ties: ties.map((tie) => ({
      ...tie,
      source: numberAt(tie.source),
      target: numberAt(tie.target),
    })),
  };
}

/** Places compare as ids do. */
function placesOf(nodes: readonly number[]): Map<number, number> {
  return new Map(nodes.map((node, place) => [node, place]));
}
