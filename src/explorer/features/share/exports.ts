import { queryText } from '../../../fact/text/address.js';
import { isOpening, type State } from '../../core/address/state.js';

/** Files that the server makes of the same picture. */
export function exportAddress(
  format: 'gexf' | 'csv',
  state: State,
  ids: readonly string[],
): string {
  // The picture of a first visit is a choice of entities; nothing around them belongs to it.
  const [of, depth] = isOpening(state) ? [ids, 0] : [state.of, state.depth];
  const query = queryText({
    of: of.join(','),
    depth: String(depth),
    kinds: state.kinds.join(','),
    asOf: state.on,
    knownAt: state.known,
  });
  return `/export/${format}${query}`;
}
