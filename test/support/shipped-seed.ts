import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { Library } from '../../src/exchange/library/library.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { grafeoUnderTest, type EngineUnderTest } from './engines.js';
import { onceInRun } from './once-in-run.js';
import { runFolder } from './run-folder.js';
import { useGraph } from './use-graph.js';

const SEED = join(__dirname, '../../seed');
const LIBRARY = join(__dirname, '../../library');

/** Loads the graph that is shipped. */
export function loadShipped(engine: Engine): Promise<unknown> {
  return loadSeed(engine, SEED);
}

/** One store with the graph that is shipped, for all tests of the surrounding suite. */
export function useShipped(underTest: EngineUnderTest = grafeoUnderTest): () => Engine {
  return underTest === grafeoUnderTest
    ? useGraph(copiesOf(shippedFile), async () => undefined)
    : useGraph(underTest, loadShipped);
}

/** One embedded store with all that the first `npm start` loads: the core and three packs. */
export function useStarted(): () => Engine {
  return useGraph(copiesOf(startedFile), async () => undefined);
}

/** Embedded stores that hold it already: loading takes seconds, a copy of its file none. */
const copiesOf = (file: () => Promise<string>): EngineUnderTest => ({
  ...grafeoUnderTest,
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'graph-test-'));
    const path = join(folder, 'graph.grafeo');
    await copyFile(await file(), path);
    const engine = await openGrafeo({ path, shuffle: true, checkpoints: false });
    const close = async (): Promise<void> => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { engine, close };
  },
});

/** Puts the file of such a store into a folder of data, and gives its path. */
export async function copyShipped(folder: string): Promise<string> {
  const path = join(folder, 'graph.grafeo');
  await mkdir(folder, { recursive: true });
  await copyFile(await shippedFile(), path);
  return path;
}

async function shippedFile(): Promise<string> {
  const path = join(runFolder(), 'shipped.grafeo');
  await onceInRun('shipped', async () => {
    const engine = await openGrafeo({ path, checkpoints: false });
    await loadShipped(engine);
    await engine.close();
  });
  return path;
}

async function startedFile(): Promise<string> {
  const folder = join(runFolder(), 'started');
  const path = join(folder, 'graph.grafeo');
  await onceInRun('started', async () => {
    await copyShipped(folder);
    const engine = await openGrafeo({ path, checkpoints: false });
    const library = new Library(engine, LIBRARY, { name: 'core', folder: SEED });
    const { signal } = new AbortController();
    for (const { name, atStart } of await library.list()) {
      if (atStart) await library.add(name, { onProgress: () => undefined, signal });
    }
    await engine.close();
  });
  return path;
}
