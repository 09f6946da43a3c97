import { retrying } from '../../../src/engine/retrying.js';

const PASSING = new Error('busy');
const LASTING = new Error('broken');
const rule = { attempts: 3, firstWaitMs: 1, isPassing: (error: unknown) => error === PASSING };

/** Fails with each error in turn, then gives the number of its calls. */
function failing(...errors: readonly Error[]): () => Promise<number> {
  let calls = 0;
  return async () => {
    const error = errors[calls];
    calls += 1;
    if (error) throw error;
    return calls;
  };
}

describe('retrying', () => {
  it('runs the work again after a passing fault', async () => {
    expect(await retrying(rule, failing(PASSING, PASSING))).toBe(3);
  });

  it('gives up after the last attempt with the fault itself', async () => {
    await expect(retrying(rule, failing(PASSING, PASSING, PASSING))).rejects.toBe(PASSING);
  });

  it('does not try again after a lasting fault', async () => {
    const work = failing(LASTING);
    await expect(retrying(rule, work)).rejects.toBe(LASTING);
    expect(await work()).toBe(2);
  });
});
