import type { Engine } from '../../src/engine/engine.js';
import type { EngineUnderTest, TestEngine } from './engines.js';

/** One store for all tests of the surrounding suite, filled once: for tests that only read. */
export function useGraph(
  underTest: EngineUnderTest,
  fill: (engine: Engine) => Promise<unknown>,
): () => Engine {
  let current: TestEngine | null = null;
  beforeAll(async () => {
    current = await underTest.open();
    await fill(current.engine);
  });
  afterAll(async () => {
    await current?.close();
    current = null;
  });
  return () => {
    if (!current) throw new Error('Ask for the engine inside a test.');
    return current.engine;
  };
}
