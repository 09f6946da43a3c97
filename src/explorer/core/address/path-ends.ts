import type { Change, State } from './state.js';

/**
 * Takes an entity for a path: as its other end when the first is chosen already, else as its
 * beginning. So two picked one after the other are the ends of one path.
 */
export function pickForPath({ from, to }: Pick<State, 'from' | 'to'>, id: string): Change {
  if (id === from || id === to) return {};
  if (from !== null && to === null) return { to: id, path: 1 };
  if (from === null && to !== null) return { from: id, path: 1 };
  return { from: id, to: null, path: 1 };
}
