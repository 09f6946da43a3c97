import type { Principal } from '../domain/access.js';
import type { PackDesk } from '../domain/pack-desk.js';
import type { TimeView } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import type { Present } from '../graph/adjacency/present.js';
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
  /** The present graph in memory; null where there is none. */
  readonly present: Present | null;
  /** The library; null where the server has none. */
  readonly library: PackDesk | null;
  /** What the server says of itself. */
  readonly about: AboutServer;
}

export interface AboutServer {
  readonly creator: string;
  readonly licence: string | null;
  readonly contact: string | null;
  readonly version: string | null;
}

export type LinkTo = (id: string, view: TimeView) => string;

/** Of a schema that no server asks. */
const NOBODY: AboutServer = { creator: '', licence: null, contact: null, version: null };

/** Where the server has no lasting address an id stands for itself. */
const BARE_ID: LinkTo = (id) => id;

/** What a request may be given besides its store. */
export interface Given extends Partial<
  Pick<Context, 'principal' | 'run' | 'present' | 'library' | 'about'>
> {
  readonly linkTo?: LinkTo | undefined;
}

/** A fresh context: loaders remember within one request only. */
export function createContext(
  engine: Engine,
  {
    principal = null,
    linkTo = BARE_ID,
    run = inThisThread,
    present = null,
    library = null,
    about = NOBODY,
  }: Given = {},
): Context {
  const own = { loaders: new Loaders(), incomplete: new Incomplete() };
  return { engine, ...own, principal, linkTo, run, present, library, about };
}
