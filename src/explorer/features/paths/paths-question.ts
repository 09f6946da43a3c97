import type { PathsVariables } from './documents.js';
import type { State } from '../../core/address/state.js';

/** The API looks no further. */
export const MOST_STEPS = 8;

/** What a state asks for; null while it does not name two different ends. */
export function pathsQuestion(state: State): PathsVariables | null {
  const { from, to, via, avoid, minconf, steps, on, known, claimed, parts } = state;
  if (from === null || to === null || from === to) return null;
  return {
    from,
    to,
    through: via.length === 0 ? null : via,
    avoiding: avoid.filter((id) => id !== from && id !== to),
    statuses: claimed === 'show' ? ['ACTUAL', 'PLANNED', 'CLAIMED'] : ['ACTUAL', 'PLANNED'],
    minConfidence: minconf === 0 ? null : minconf,
    includeParts: parts === 'with',
    steps,
    on,
    known,
  };
}
