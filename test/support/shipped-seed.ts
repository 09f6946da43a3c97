import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { loadSeed } from '../../src/exchange/import/seed/load-seed.js';
import { grafeoUnderTest, type EngineUnderTest } from './engines.js';
import { runFolder } from './run-folder.js';
import { useGraph } from './use-graph.js';

/** Loads the graph that is shipped. */
export function loadShipped(engine: Engine): Promise<unknown> {
  return loadSeed(engine, join(__dirname, '../../seed'));
}

/** One store with the graph that is shipped, for all tests of the surrounding suite. */
export function useShipped(underTest: EngineUnderTest = grafeoUnderTest): () => Engine {
  return underTest === grafeoUnderTest
    ? useGraph(copies, async () => undefined)
    : useGraph(underTest, loadShipped);
}

/** Embedded stores that hold it already: loading takes seconds, a copy of its file none. */
const copies: EngineUnderTest = {
  name: grafeoUnderTest.name,
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'graph-test-'));
    const path = join(folder, 'graph.grafeo');
    await copyFile(await shippedFile(), path);
    const engine = await openGrafeo({ path, shuffle: true, checkpointMs: null });
    const close = async (): Promise<void> => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { engine, close };
  },
};

/** Made by the first test file of a run that needs it. */
async function shippedFile(): Promise<string> {
  const file = join(runFolder(), 'shipped.grafeo');
  if (existsSync(file)) return file;
  const unfinished = `${file}.${process.pid}`;
  const engine = await openGrafeo({ path: unfinished, checkpointMs: null });
  await loadShipped(engine);
  await engine.close();
  await rename(unfinished, file);
  return file;
}
