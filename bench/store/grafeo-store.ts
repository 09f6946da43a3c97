import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { scaleKey, type Scale } from '../generate/scale.js';
import { scaleSource } from '../generate/source.js';
import { keptGraph, loadGraph } from './load-graph.js';
import { CACHE, type Store } from './store.js';

/** The embedded engine on its kept file, filled first when there is none. */
export async function openGrafeoStore(scale: Scale): Promise<Store> {
  const folder = join(CACHE, `grafeo-${scaleKey(scale)}`);
  const open = (): Promise<Engine> =>
    openGrafeo({ path: join(folder, 'graph.grafeo'), checkpoints: false });
  let engine = await open();
  if ((await keptGraph(engine)) === null) {
    await engine.close();
    await rm(folder, { recursive: true });
    engine = await open();
    await loadGraph(engine, scaleSource(scale));
    await engine.close();
    engine = await open();
  }
  return { engine, close: () => engine.close() };
}
