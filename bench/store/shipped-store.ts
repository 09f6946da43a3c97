import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { Library } from '../../src/exchange/library/library.js';
import { StartPacks, wantPacks } from '../../src/exchange/library/start-packs.js';
import { packSource } from '../../src/exchange/sources/pack/pack-source.js';
import { seedIfEmpty } from '../../src/exchange/sources/pack/load-seed.js';
import { loadingState } from '../../src/exchange/sources/pack/loading-state.js';
import { CACHE } from './store.js';

/** The shipped graph with the packs that a new graph is given, as after the first start of a server. */
export async function openShipped(): Promise<Engine> {
  const engine = await openGrafeo({ path: join(CACHE, 'shipped', 'graph.grafeo') });
  if ((await loadingState(engine)) === 'EMPTY') await wantPacks(engine, 'library', null);
  await seedIfEmpty(engine, 'seed');
  const packs = await StartPacks.of(
    new Library(engine, 'library', { name: 'core', folder: 'seed' }),
  );
  const { signal } = new AbortController();
  const reading = { onProgress: () => undefined, onCount: () => undefined };
  await packs.load(
    ({ name, folder }, given) =>
      packSource.read([{ name, path: folder }], {}, { ...reading, ...given }),
    signal,
    (pack, error) => {
      throw new Error(`The pack ${pack} could not be loaded.`, { cause: error });
    },
  );
  return engine;
}
