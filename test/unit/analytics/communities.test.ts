import { communities, type Community } from '../../../src/analytics/communities.js';
import type { TieGraph } from '../../../src/analytics/tie-graph.js';
import { tieGraph } from '../../../src/analytics/tie-graph.js';
import { graphOf, NETWORKX } from '../../support/networkx/values.js';

/** Newman's modularity, by its definition. */
function modularity(graph: TieGraph, groups: readonly Community[], weighted: boolean): number {
  const communityOf = new Map(groups.flatMap(({ id, nodes }) => nodes.map((node) => [node, id])));
  const [inside, degrees] = [new Map<string, number>(), new Map<string, number>()];
  let all = 0;
  graph.forEachEdge((_, attributes, ...ends) => {
    const weight = weighted ? attributes.weight : 1;
    const [a = '', b = ''] = ends.slice(0, 2).map((end) => communityOf.get(end as string) ?? '');
    all += weight;
    for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + weight);
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight);
  });
  return groups.reduce(
    (sum, { id }) => sum + (inside.get(id) ?? 0) / all - ((degrees.get(id) ?? 0) / (2 * all)) ** 2,
    0,
  );
}

const graphs = Object.entries(NETWORKX.graphs).filter(([, found]) => found.modularity !== null);

describe('communities', () => {
  it.each(graphs)('of %s are as modular as those of networkx', (_name, found) => {
    const graph = graphOf(found);
    const plain = modularity(graph, communities(graph, { weighted: false }), false);
    expect(plain).toBeGreaterThan((found.modularity ?? 1) - 0.02);
    const weighted = modularity(graph, communities(graph, { weighted: true }), true);
    expect(weighted).toBeGreaterThan((found.modularityWeighted ?? 1) - 0.02);
  });

  it.each(graphs)('of %s are the same in every run and order', (_name, found) => {
    const options = { weighted: true };
    const once = communities(graphOf(found), options);
    const turned = { ...found, nodes: [...found.nodes].reverse(), ties: [...found.ties].reverse() };
    expect(communities(graphOf(turned), options)).toEqual(once);
    expect(once.flatMap(({ nodes }) => nodes).sort()).toEqual(found.nodes);
  });

  it('name the best connected inside first, the largest group first, loners last', () => {
    const tie = (source: string, target: string) => ({ source, target, weight: 1 });
    const graph = tieGraph(
      ['a', 'b', 'c', 'd', 'x', 'y', 'z', 'alone'],
      [tie('a', 'c'), tie('b', 'c'), tie('d', 'c'), tie('a', 'b')].concat([
        ...[tie('x', 'y'), tie('y', 'z'), tie('x', 'z')],
      ]),
    );
    expect(communities(graph, { weighted: false })).toEqual([
      { id: '1', nodes: ['c', 'a', 'b', 'd'] },
      { id: '2', nodes: ['x', 'y', 'z'] },
      { id: '3', nodes: ['alone'] },
    ]);
  });

  it('of nobody are none', () => {
    expect(communities(tieGraph([], []), { weighted: true })).toEqual([]);
  });
});
