import type { StepSource } from '../../src/graph/paths/reader.js';

/** Two entities that are neighbours, and how sure that is. */
export type NaiveLink = readonly [a: string, b: string, sure: number];

export interface NaivePath {
  readonly nodes: readonly string[];
  readonly weakest: number;
}

/** Every simple path of at most so many steps, by walking all of them, in the order promised. */
export function naivePaths(
  links: readonly NaiveLink[],
  from: string,
  to: string,
  maxLength: number,
): NaivePath[] {
  const found: NaivePath[] = [];
  const walk = (nodes: readonly string[], weakest: number): void => {
    const at = nodes.at(-1);
    if (at === to) found.push({ nodes, weakest });
    if (at === to || nodes.length > maxLength) return;
    for (const other of new Set(links.flat().filter((id) => typeof id === 'string'))) {
      const sure = surest(links, at ?? '', other);
      if (sure !== null && !nodes.includes(other)) walk([...nodes, other], Math.min(weakest, sure));
    }
  };
  walk([from], 1);
  return found.sort(
    (a, b) =>
      a.nodes.length - b.nodes.length ||
      b.weakest - a.weakest ||
      (a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1),
  );
}

function surest(links: readonly NaiveLink[], a: string, b: string): number | null {
  const between = links.filter(([x, y]) => (x === a && y === b) || (x === b && y === a));
  return between.length === 0 || a === b ? null : Math.max(...between.map(([, , sure]) => sure));
}

/** A store that holds these links, and a list of what it was asked. */
export function stepsOf(links: readonly NaiveLink[]): {
  source: StepSource;
  asked: string[];
  rows: () => number;
} {
  const asked: string[] = [];
  let rows = 0;
  const steps = new Map<string, { a: string; b: string; sure: number }[]>();
  const add = (a: string, b: string, sure: number): void => {
    const known = steps.get(a);
    if (known === undefined) steps.set(a, [{ a, b, sure }]);
    else known.push({ a, b, sure });
  };
  for (const [a, b, sure] of links) {
    add(a, b, sure);
    if (a !== b) add(b, a, sure);
  }
  const around = (id: string) => steps.get(id) ?? [];
  const source: StepSource = {
    degrees: (ids) => {
      asked.push('degrees');
      return Promise.resolve(ids.map((id) => ({ id, total: around(id).length })));
    },
    steps: (ids, into, limit) => {
      asked.push(into === null ? 'steps' : 'steps into');
      const found = ids
        .flatMap(around)
        .filter(({ b }) => into === null || into.includes(b))
        .sort((x, y) => y.sure - x.sure)
        .slice(0, limit);
      rows += found.length;
      return Promise.resolve(found);
    },
  };
  return { source, asked, rows: () => rows };
}
