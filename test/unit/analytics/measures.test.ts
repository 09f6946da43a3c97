import { inTurns } from '../../../src/analytics/steps.js';
import { NETWORK_MEASURES } from '../../../src/analytics/measures.js';
import type { NetworkMeasure } from '../../../src/domain/measures.js';
import { tieGraph } from '../../../src/analytics/tie-graph.js';
import { graphOf, NETWORKX } from '../../support/networkx/values.js';

const cases = Object.entries(NETWORKX.graphs).flatMap(([graph, { values }]) =>
  Object.entries(values).map(([what, expected]) => ({ graph, what, expected })),
);

describe('measures are those of networkx', () => {
  it.each(cases)('$what of $graph', ({ graph: name, what, expected }) => {
    const [measure, weighted] = what.split(' ') as [NetworkMeasure, string | undefined];
    const found = NETWORKX.graphs[name];
    if (found === undefined) throw new Error(`No graph ${name}.`);
    const options = { weighted: weighted !== undefined };
    const values = NETWORK_MEASURES[measure].compute(graphOf(found), options);
    expect([...values.keys()].sort()).toEqual(Object.keys(expected).sort());
    for (const [id, value] of values) expect(value).toBeCloseTo(expected[id] ?? NaN, 6);
  });
});

describe('every measure', () => {
  const names = Object.keys(NETWORK_MEASURES) as NetworkMeasure[];

  it.each(names)('%s gives nothing for nobody, and nothing bad for one alone', (name) => {
    const { compute } = NETWORK_MEASURES[name];
    expect(compute(tieGraph([], []), { weighted: true })).toEqual(new Map());
    const alone = compute(tieGraph(['a'], []), { weighted: false });
    expect(alone).toEqual(new Map([['a', name === 'PAGERANK' ? 1 : 0]]));
  });

  it.each(names)('%s is the same in turns, and whatever the order of the ties', async (name) => {
    const karate = NETWORKX.graphs["Zachary's karate club"];
    if (karate === undefined) throw new Error('No karate club.');
    const options = { weighted: true };
    const once = NETWORK_MEASURES[name].compute(graphOf(karate), options);
    const turned = graphOf({
      ...karate,
      nodes: [...karate.nodes].reverse(),
      ties: [...karate.ties].reverse().map(([a, b, weight]) => [b, a, weight] as const),
    });
    expect(await inTurns(NETWORK_MEASURES[name].steps(turned, options))).toEqual(once);
  });
});

describe('a graph of ties', () => {
  it('joins parallel ties and leaves out those to oneself and to strangers', () => {
    const graph = tieGraph(
      ['b', 'a', 'c'],
      [
        { source: 'b', target: 'a', weight: 2 },
        { source: 'a', target: 'b', weight: 3 },
        { source: 'c', target: 'c', weight: 1 },
        { source: 'a', target: 'stranger', weight: 1 },
      ],
    );
    const ties = graph.mapEdges((_, { weight }, source, target) => [source, target, weight]);
    expect([graph.nodes(), ties]).toEqual([['a', 'b', 'c'], [['a', 'b', 5]]]);
  });
});
