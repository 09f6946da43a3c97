import type { Registry } from './model/group-relations.js';
import type { Analysis } from './picture/analysis.js';
import type { Change, State } from './address/state.js';
import type { Step } from './address/store.js';

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
  readonly canRedo: boolean;
  /** Takes up something done outside of the state, so that it can be undone. */
  readonly record: (step: Step) => void;
  /** Measures and communities of the picture, as far as they were asked for and are there. */
  readonly analysis: Analysis;
  /** Whether there is a view of this name. */
  readonly hasView: (name: string) => boolean;
  /** The address of a changed state, for links. */
  readonly href: (change: Change) => string;
}
