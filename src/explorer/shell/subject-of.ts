import { isOpening, type State } from '../core/address/state.js';
import type { Subgraph } from '../core/picture/subgraph.js';
import { words } from '../core/words/words.js';
import type { View } from '../kit/view.js';

/** What a view shows, in words, for citations and files. */
export function subjectOf({ subject }: View, state: State, { nodes }: Subgraph): string {
  const nameOf = (id: string | undefined): string | null =>
    nodes.find((node) => node.id === id)?.name ?? null;
  if (subject !== undefined) return subject(nameOf(state.of[0]));
  const chosen = nameOf(state.sel ?? state.of[0]);
  if (chosen !== null) return words.picture.of(chosen);
  return isOpening(state) ? words.opening.title : words.title;
}
