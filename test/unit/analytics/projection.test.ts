import fc from 'fast-check';
import { project, type Crowd } from '../../../src/analytics/projection.js';
import { NETWORKX } from '../../support/networkx/values.js';

const DAVIS = Object.entries(NETWORKX.projection.crowds).map(([via, nodes]) => ({ via, nodes }));

/** For each pair: what it shares, found by looking at every thing for every pair. */
function bruteForce(crowds: readonly Crowd[]): Map<string, { shared: number; weight: number }> {
  const nodes = [...new Set(crowds.flatMap((crowd) => crowd.nodes))].sort();
  const found = new Map<string, { shared: number; weight: number }>();
  for (const a of nodes) {
    for (const b of nodes.filter((other) => other > a)) {
      const common = crowds.filter((crowd) => crowd.nodes.includes(a) && crowd.nodes.includes(b));
      const weight = common.reduce((sum, crowd) => sum + 1 / (crowd.nodes.length - 1), 0);
      if (common.length > 0) found.set(`${a} ${b}`, { shared: common.length, weight });
    }
  }
  return found;
}

const someCrowds = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), { maxLength: 12 })
  .map((lists) => lists.map((list, at) => ({ via: `x${at}`, nodes: list.map((n) => `n${n}`) })));

describe('a projection', () => {
  it('of who attended what is that of networkx, in counts and in weights', () => {
    const { ties, truncated } = project(DAVIS, { minimumShared: 1, limit: 100 });
    const found = ties.map(({ source, target, ...rest }) => [
      ...[source, target, rest.sharedCount, rest.weight],
    ]);
    const order = ([a, b]: readonly unknown[]): string => `${String(a)} ${String(b)}`;
    expect(found.sort((a, b) => (order(a) < order(b) ? -1 : 1))).toEqual(
      [...NETWORKX.projection.ties].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    );
    expect(truncated).toBe(false);
  });

  it('holds each pair that shares enough, and only those', () => {
    fc.assert(
      fc.property(someCrowds, fc.integer({ min: 1, max: 3 }), (crowds, minimumShared) => {
        const { ids, ties } = project(crowds, { minimumShared, limit: 100 });
        const expected = [...bruteForce(crowds)].filter(
          ([, { shared }]) => shared >= minimumShared,
        );
        expect(ties.map(({ source, target }) => `${source} ${target}`).sort()).toEqual(
          expected.map(([pair]) => pair).sort(),
        );
        for (const { source, target, sharedCount, weight } of ties) {
          const pair = bruteForce(crowds).get(`${source} ${target}`);
          expect(sharedCount).toBe(pair?.shared);
          expect(weight).toBeCloseTo(pair?.weight ?? NaN, 5);
        }
        const ends = new Set(ties.flatMap(({ source, target }) => [source, target]));
        expect([...ids].sort()).toEqual([...ends].sort());
      }),
    );
  });

  it('is the same whatever the order of what it is made of', () => {
    const turned = [...DAVIS].reverse().map(({ via, nodes }) => ({
      via,
      nodes: [...nodes].reverse(),
    }));
    const options = { minimumShared: 2, limit: 7 };
    expect(project(turned, options)).toEqual(project(DAVIS, options));
  });

  // Two meet often, eight once: a crowd that nobody comes back to must not fill the picture.
  const OFTEN: Crowd[] = [
    { via: 'fair', nodes: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
    { via: 'one', nodes: ['y', 'z'] },
    { via: 'two', nodes: ['y', 'z', 'a'] },
    { via: 'three', nodes: ['y', 'z', 'a'] },
  ];

  it('leaves out those who cannot share enough before it keeps those who meet most', () => {
    const two = project(OFTEN, { minimumShared: 2, limit: 2 });
    // Able: a (3 things), y and z (3 each). a meets 0 + 2 + 2, y and z meet 1 + 2 + 2.
    expect(two).toMatchObject({ ids: ['y', 'z'], truncated: true, candidates: 3 });
    expect(two.ties).toEqual([{ source: 'y', target: 'z', sharedCount: 3, weight: 2 }]);
  });

  it('keeps those with the highest weighted degree where everything shared counts', () => {
    // a meets 7 + 2 + 2, the others of the fair 7 each, y and z 5 each.
    const three = project(OFTEN, { minimumShared: 1, limit: 3 });
    expect(three).toMatchObject({ ids: ['a', 'b', 'c'], truncated: true, candidates: 10 });
    // Those left out still count in the crowd: the fair has eight.
    expect(three.ties[0]).toEqual({ source: 'a', target: 'b', sharedCount: 1, weight: 0.142857 });
  });

  it('of nothing is nothing', () => {
    expect(project([], { minimumShared: 1, limit: 5 })).toEqual({
      ...{ ids: [], ties: [], truncated: false, candidates: 0 },
    });
  });
});
