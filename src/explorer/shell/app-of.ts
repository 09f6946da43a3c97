import { writeAddress } from '../core/address/address.js';
import type { State } from '../core/address/state.js';
import type { Store } from '../core/address/store.js';
import type { App } from '../core/app.js';
import type { PictureSource } from '../core/picture/picture-source.js';
import { VIEWS } from './views.js';

/** What views get of the page. */
export function appOf(store: Store, source: PictureSource, state: State): App {
  return {
    state,
    registry: source.registry,
    change: store.change.bind(store),
    reset: store.reset.bind(store),
    undo: store.undo.bind(store),
    redo: store.redo.bind(store),
    canUndo: store.canUndo,
    canRedo: store.canRedo,
    record: store.record.bind(store),
    analysis: source.analysis,
    hasView: (name) => VIEWS.some((view) => view.name === name),
    href: (change) => `/${writeAddress({ ...store.state, ...change })}`,
  };
}
