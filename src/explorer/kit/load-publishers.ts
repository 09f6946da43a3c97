import { inParts } from '../core/model/in-parts.js';
import { ask } from '../core/ask/ask.js';
import type { State } from '../core/address/state.js';
import { PUBLISHERS } from '../core/documents/publishers.js';

const AT_ONCE = 100;

/** Who published the documents behind some relations: those behind most of them first. */
export async function loadPublishers(
  ids: readonly string[],
  { on, known }: Pick<State, 'on' | 'known'>,
): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const some of inParts(ids, AT_ONCE)) {
    const { nodes } = (await ask(PUBLISHERS, { ids: some, on, known })).asOf;
    for (const node of nodes) {
      const names = (node?.claims?.nodes ?? []).flatMap(({ document }) => document.publisher ?? []);
      for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
}
