import { communities } from '../communities.js';
import { measure, type MeasureOptions } from '../measure.js';
import type { TieGraph } from '../tie-graph.js';
import { betweennessSteps } from './betweenness.js';

export const BROKERAGE = measure(
  {
    name: 'Brokerage',
    description:
      'How far it joins communities: BETWEENNESS times the participation coefficient, which is 0 when all its ties stay in one community and near 1 when they are spread evenly over many.',
    formula:
      'betweenness(v) × (1 − Σ over communities c of (k(v, c) / k(v))²), k(v, c) its ties into c, k(v) all its ties; by weight in a Network',
    source:
      'Product of Freeman 1977 (betweenness) and Guimerà and Amaral 2005, Nature 433, 895–900 (participation coefficient)',
    reading: 'A high value: on the ways of others, and between groups rather than inside one.',
    cannotSay:
      'That it acts as a broker, or gains from it. It depends on the communities, which have no single truth.',
  },
  function* (graph, options) {
    const betweenness = yield* betweennessSteps(graph);
    const spread = participation(graph, options);
    return new Map([...betweenness].map(([id, value]) => [id, value * (spread.get(id) ?? 0)]));
  },
);

/** The participation coefficient of each node; 0 without ties. */
function participation(graph: TieGraph, options: MeasureOptions): Map<string, number> {
  const communityOf = new Map(
    communities(graph, options).flatMap(({ id, nodes }) => nodes.map((node) => [node, id])),
  );
  return new Map(
    graph.mapNodes((node) => {
      const into = new Map<string | undefined, number>();
      let all = 0;
      graph.forEachEdge(node, (_, { weight }, source, target) => {
        const community = communityOf.get(source === node ? target : source);
        const part = options.weighted ? weight : 1;
        into.set(community, (into.get(community) ?? 0) + part);
        all += part;
      });
      const squares = [...into.values()].reduce((sum, part) => sum + (part / all) ** 2, 0);
      return [node, all === 0 ? 0 : 1 - squares];
    }),
  );
}
