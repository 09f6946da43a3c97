import { isOpening, type State } from '../state/state.js';

/** Files that the server makes of the same picture. */
export function exportAddress(
  format: 'gexf' | 'csv',
  state: State,
  ids: readonly string[],
): string {
  const of = isOpening(state) ? ids : state.of;
  const pairs = Object.entries({
    of: of.join(','),
    depth: String(Math.max(1, state.depth)),
    kinds: state.kinds.join(','),
    asOf: state.on ?? '',
    knownAt: state.known ?? '',
  }).filter(([, value]) => value !== '');
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `/export/${format}?${query}`;
}
