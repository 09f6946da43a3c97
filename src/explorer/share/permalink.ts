import type { State } from '../state/state.js';

/** The lasting address of what has this id: a page that reads without scripts, and data. */
export function permalinkOf(id: string, { on, known }: Pick<State, 'on' | 'known'>): string {
  const query = Object.entries({ asOf: on, knownAt: known })
    .flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${encodeURIComponent(value).replace(/%3A/g, ':')}`],
    )
    .join('&');
  const address = `${location.origin}/id/${id.replace(':', '/')}`;
  return query === '' ? address : `${address}?${query}`;
}
