import type { Registry } from '../model/group-relations.js';
import type { Change, State } from '../state/state.js';

/** What every part of the page works with. */
export interface App {
  readonly state: State;
  readonly registry: Registry;
  /** Goes to a changed state; see `Store`. */
  readonly change: (change: Change, how?: 'push' | 'replace') => void;
  readonly reset: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  /** Whether there is a view of this name. */
  readonly hasView: (name: string) => boolean;
  /** The address of a changed state, for links. */
  readonly href: (change: Change) => string;
}
