import fc from 'fast-check';
import { findPaths } from '../../../../src/graph/paths/find-paths.js';
import { PATH_CAPS, type PathCaps } from '../../../../src/graph/paths/reader.js';
import { naivePaths, stepsOf, type NaiveLink } from '../../../support/naive-paths.js';

const names = 'abcdefghi'.split('');
const link = fc.tuple(
  fc.constantFrom(...names),
  fc.constantFrom(...names),
  fc.constantFrom(0.3, 0.6, 0.9, 1),
);
const graph = fc.record({
  links: fc.array(link, { maxLength: 20 }),
  maxLength: fc.integer({ min: 1, max: 8 }),
  limit: fc.integer({ min: 1, max: 12 }),
});

/** What was found between `a` and `b`, as texts. */
async function found(
  links: readonly NaiveLink[],
  { maxLength = 6, limit = 5 } = {},
  caps: Partial<PathCaps> = {},
): Promise<{ ways: string[]; whole: boolean }> {
  const search = { from: 'a', to: 'b', maxLength, limit };
  const { ways, whole } = await findPaths(stepsOf(links).source, search, {
    ...PATH_CAPS,
    ...caps,
  });
  return { ways: ways.map(({ nodes, weakest }) => `${nodes.join('')} ${weakest}`), whole };
}

const naively = (links: readonly NaiveLink[], maxLength: number): string[] =>
  naivePaths(links, 'a', 'b', maxLength).map(
    ({ nodes, weakest }) => `${nodes.join('')} ${weakest}`,
  );

describe('paths', () => {
  it('are those that walking everywhere finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async ({ links, maxLength, limit }) => {
        expect(await found(links, { maxLength, limit })).toEqual({
          ways: naively(links, maxLength).slice(0, limit),
          whole: true,
        });
      }),
      { numRuns: 600 },
    );
  });

  it('are all of them, or are said not to be, when little may be read', async () => {
    const caps = fc.record({
      rows: fc.integer({ min: 1, max: 5 }),
      totalRows: fc.integer({ min: 1, max: 40 }),
      frontier: fc.integer({ min: 1, max: 5 }),
      comparisons: fc.integer({ min: 1, max: 30 }),
      beginnings: fc.integer({ min: 1, max: 40 }),
    });
    let [whole, cut] = [0, 0];
    await fc.assert(
      fc.asyncProperty(graph, caps, async ({ links, maxLength, limit }, tight) => {
        const answer = await found(links, { maxLength, limit }, tight);
        const all = naively(links, maxLength);
        if (answer.whole) expect(answer.ways).toEqual(all.slice(0, limit));
        // What is found in part of a graph is a path of it; its weakest step may be surer yet.
        const nodes = new Set(all.map((text) => text.split(' ')[0]));
        for (const way of answer.ways) expect(nodes).toContain(way.split(' ')[0]);
        if (answer.whole) whole += 1;
        else cut += 1;
      }),
      { numRuns: 1500, seed: 3 },
    );
    expect(Math.min(whole, cut)).toBeGreaterThan(200);
  });

  it('of equal length come with the surest weakest step first, then by name', async () => {
    const links: NaiveLink[] = [
      ...[['a', 'c', 0.9] as const, ['c', 'b', 0.5] as const],
      ...[['a', 'd', 0.7] as const, ['d', 'b', 0.7] as const],
      ...[['a', 'e', 0.7] as const, ['e', 'b', 0.8] as const],
      ['a', 'f', 1],
    ];
    expect((await found(links)).ways).toEqual(['adb 0.7', 'aeb 0.7', 'acb 0.5']);
  });

  it('count once, however many relations two neighbours have', async () => {
    const links: NaiveLink[] = [
      ['a', 'c', 0.4],
      ['c', 'a', 0.8],
      ['c', 'b', 0.9],
    ];
    expect((await found(links)).ways).toEqual(['acb 0.8']);
  });
});

describe('a search for paths', () => {
  const spokes = (hub: string, count: number): NaiveLink[] =>
    Array.from({ length: count }, (_, index) => [hub, `${hub}${index}`, 1] as const);

  it('ends at once where an end has no neighbours', async () => {
    const { source, asked, rows } = stepsOf([...spokes('a', 5000), ['c', 'b', 1]]);
    const search = { from: 'a', to: 'z', maxLength: 8, limit: 5 };
    expect(await findPaths(source, search)).toMatchObject({ ways: [], whole: true });
    expect(asked).toEqual(['degrees', 'steps']);
    expect(rows()).toBe(0);
  });

  it('goes through a hub without reading its neighbours', async () => {
    const { source, rows } = stepsOf([...spokes('h', 30_000), ['a', 'h', 1], ['h', 'b', 1]]);
    const search = { from: 'a', to: 'b', maxLength: 6, limit: 1 };
    const { ways, whole } = await findPaths(source, search);
    expect({ ways, whole }).toEqual({
      ways: [{ nodes: ['a', 'h', 'b'], weakest: 1 }],
      whole: true,
    });
    expect(rows()).toBeLessThan(10);
  });

  it('finds what hangs on a hub that is too large to read', async () => {
    const links: NaiveLink[] = [
      ...spokes('h', 30_000),
      ['a', 'h', 1],
      ['h', 'c', 1],
      ['c', 'b', 1],
    ];
    const { source, rows } = stepsOf(links);
    const search = { from: 'a', to: 'b', maxLength: 4, limit: 1 };
    const { ways, whole } = await findPaths(source, search);
    expect(ways.map(({ nodes }) => nodes.join(''))).toEqual(['ahcb']);
    expect(whole).toBe(true);
    expect(rows()).toBeLessThan(10);
  });

  it('says so when it could not read all there is', async () => {
    const links: NaiveLink[] = [...spokes('h', 30_000), ['a', 'h', 1], ...spokes('b', 30_000)];
    const { source, rows } = stepsOf(links);
    const search = { from: 'a', to: 'b', maxLength: 6, limit: 1 };
    expect(await findPaths(source, search)).toMatchObject({ ways: [], whole: false });
    expect(rows()).toBeLessThanOrEqual(PATH_CAPS.totalRows);
  });

  it('says so when it left a hub behind on each side', async () => {
    const tail = (end: string): NaiveLink[] => [
      ...spokes(`hub${end}`, 20),
      ...[[end, `hub${end}`, 1] as const, [end, `${end}1`, 1] as const],
      ...[[`${end}1`, `${end}2`, 1] as const, [`${end}2`, `${end}3`, 1] as const],
    ];
    // a - huba - x - y - hubb - b: both hubs have more neighbours than are read at once.
    const across = ['huba', 'x', 'y', 'hubb'];
    const links: NaiveLink[] = [
      ...tail('a'),
      ...tail('b'),
      ...across.slice(1).map((id, index): NaiveLink => [across[index] ?? '', id, 1]),
    ];
    const few = { ...PATH_CAPS, rows: 10 };
    const search = { from: 'a', to: 'b', maxLength: 5, limit: 1 };
    expect(await findPaths(stepsOf(links).source, search, few)).toMatchObject({
      ways: [],
      whole: false,
    });
    const { ways } = await findPaths(stepsOf(links).source, search);
    expect(ways.map(({ nodes }) => nodes.slice(1, -1))).toEqual([across]);
  });
});
