import type { Engine } from '../../src/engine/engine.js';
import type { EngineUnderTest, TestEngine } from './engines.js';

/** Opens an empty store before each test of the surrounding suite and closes it after. */
export function useEngine(underTest: EngineUnderTest): () => Engine {
  let current: TestEngine | null = null;
  beforeEach(async () => {
    current = await underTest.open();
  });
  afterEach(async () => {
    await current?.close();
    current = null;
  });
  return () => {
    if (!current) throw new Error('Ask for the engine inside a test.');
    return current.engine;
  };
}
