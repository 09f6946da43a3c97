import type { Crowd } from './projection.js';

/**
 * Answers what two nodes share: the things both take part in, those with the fewest participants
 * first, which weigh most, then by id.
 */
export function sharedThings(
  crowds: readonly Crowd[],
  nodes: Iterable<string>,
): (a: string, b: string) => string[] {
  const things = new Map([...nodes].map((node) => [node, new Set<string>()]));
  const closest = [...crowds].sort(
    (a, b) => a.nodes.length - b.nodes.length || (a.via < b.via ? -1 : 1),
  );
  for (const { via, nodes: there } of closest) {
    for (const node of there) things.get(node)?.add(via);
  }
  return (a, b) => {
    const theirs = things.get(b) ?? new Set();
    return [...(things.get(a) ?? [])].filter((via) => theirs.has(via));
  };
}
