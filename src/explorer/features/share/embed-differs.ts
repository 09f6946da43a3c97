import { words } from '../../core/words/words.js';
import type { State } from '../../core/address/state.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { isByHand } from '../../core/picture/by-hand.js';
import { LIMIT } from '../../kit/embed-code.js';

/** What an embedded graph shows otherwise than the view it was made for, in sentences. */
export function embedDiffers(
  { of, minconf, ...state }: Pick<State, 'of' | 'minconf' | 'keep' | 'without' | 'unlinked'>,
  { nodes, relations }: Subgraph,
  isNarrowed: boolean,
): readonly string[] {
  const linked = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  const losesSome = nodes.some(({ id }) => !linked.has(id) && !of.includes(id));
  return [
    ...(minconf > 0 || (isNarrowed && losesSome) ? [words.files.embedDiffers.linked] : []),
    ...(isByHand(state) ? [words.files.embedDiffers.byHand] : []),
    ...(nodes.length > LIMIT ? [words.files.embedDiffers.limit(LIMIT)] : []),
  ];
}
