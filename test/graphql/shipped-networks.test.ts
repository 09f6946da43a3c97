import { ask, refusal } from '../support/api.js';
import { useShipped } from '../support/shipped-seed.js';

// The numbers were counted from the CSV files of `seed/` by `test/support/networkx/shipped.py`.
const engine = useShipped();

interface Tie {
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
  readonly sharedCount: number;
  readonly weight: number;
}

describe('of the shipped graph, countries joined through dialogues', () => {
  it('share as many as the files say', async () => {
    const text = `{ network(kinds: [COUNTRY], via: [DIALOGUE], minimumShared: 1, limit: 500) {
      totalNodes ties { source { id } target { id } sharedCount weight } } }`;
    const { network } = (await ask(engine(), text)) as {
      network: { totalNodes: number; ties: Tie[] };
    };
    const sharing = (count: number): number =>
      network.ties.filter(({ sharedCount }) => sharedCount === count).length;
    expect([1, 2, 3, 4, 5].map(sharing)).toEqual([1780, 770, 44, 405, 1]);
    expect(network.totalNodes).toBe(103);
    expect(network.ties[0]).toEqual({
      source: { id: 'country:bgr' },
      target: { id: 'country:rou' },
      ...{ sharedCount: 5, weight: 0.282985 },
    });
  });

  it('are too many to show the evidence of all ties at once', async () => {
    const text = `{ network(kinds: [COUNTRY], via: [DIALOGUE], minimumShared: 1) {
      ties { shared(first: 1) { entity { id } } } } }`;
    expect(await refusal(engine(), text)).toMatchObject({
      kind: 'INVALID_INPUT',
      message: expect.stringContaining('at most 2000 ties, this one has 3000') as string,
    });
  });

  it('have the measures that networkx gives', async () => {
    const text = `{ network(kinds: [COUNTRY], via: [DIALOGUE]) { nodes { id }
      metrics(measures: [WEIGHTED_DEGREE, BETWEENNESS, CLOSENESS]) { node { id } values { value } } } }`;
    const { network } = (await ask(engine(), text)) as {
      network: {
        nodes: unknown[];
        metrics: { node: { id: string }; values: { value: number }[] }[];
      };
    };
    expect(network.nodes).toHaveLength(54);
    const of = (code: string): (number | undefined)[] => {
      const found = network.metrics.find(({ node }) => node.id === `country:${code}`);
      return found?.values.map(({ value }) => Math.round(value * 1e6) / 1e6) ?? [];
    };
    expect({ aut: of('aut'), lby: of('lby'), afg: of('afg') }).toEqual({
      aut: [157, 0.001426, 0.943759],
      lby: [62, 0, 0.691204],
      afg: [2, 0, 0.018868],
    });
  });
});
