import type { Engine } from '../engine/engine.js';
import { Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface Context {
  readonly engine: Engine;
  readonly loaders: Loaders;
}

/** A fresh context: loaders remember within one request only. */
export function createContext(engine: Engine): Context {
  return { engine, loaders: new Loaders() };
}
