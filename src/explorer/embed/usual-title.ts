import { OPENING, OPENING_ALL } from '../core/address/parts/page.js';
import type { ShownGraph } from './shown-graph.js';
import type { Speech } from './speech.js';

/** What a picture is called where the page gives it no title. */
export function usualTitle(
  of: readonly string[],
  { nodes }: ShownGraph,
  { embed }: Speech,
): string {
  const [first] = of;
  if (first === OPENING || first === OPENING_ALL) return embed.opening;
  const name = nodes.find(({ id }) => id === first)?.name;
  if (name === undefined) return embed.graph;
  return of.length > 1 ? embed.aroundSeveral(name, of.length - 1) : embed.around(name);
}
