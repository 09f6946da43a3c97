import type { Principal } from '../domain/access.js';
import type { TimeView } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import { inThisThread, type RunTask } from '../workers/run-tasks.js';
import { Incomplete } from './incomplete.js';
import { Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface Context {
  readonly engine: Engine;
  readonly loaders: Loaders;
  /** Whoever asks with a valid key or token; null for everybody else. */
  readonly principal: Principal | null;
  readonly incomplete: Incomplete;
  /** The lasting address of what has this id, in a view. */
  readonly linkTo: LinkTo;
  /** Runs what takes long, where possible in another thread. */
  readonly run: RunTask;
}

export type LinkTo = (id: string, view: TimeView) => string;

/** Where the server has no lasting address an id stands for itself. */
const BARE_ID: LinkTo = (id) => id;

/** A fresh context: loaders remember within one request only. */
export function createContext(
  engine: Engine,
  principal: Principal | null = null,
  linkTo: LinkTo = BARE_ID,
  run: RunTask = inThisThread,
): Context {
  return { engine, loaders: new Loaders(), principal, incomplete: new Incomplete(), linkTo, run };
}
