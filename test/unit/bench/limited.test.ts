import { limited } from '../../../bench/peer/sides/limited.js';
import type { Given } from '../../../bench/peer/sides/given.js';
import type { Side } from '../../../bench/peer/sides/sides.js';
import { TOO_SLOW } from '../../../bench/peer/timing.js';

const given = {} as Given;

/** A side whose questions take so long on the clock and then fail. */
function failing(afterMs: number): { side: Side; asked: string[] } {
  const asked: string[] = [];
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const ask = async (workload: string): Promise<never> => {
    asked.push(workload);
    now += afterMs;
    throw new Error('terminated');
  };
  const side = { name: 'A', pid: 1, databasePid: null, ask, answer: ask } as unknown as Side;
  return { side: limited(side), asked };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a side with a limit', () => {
  it('is not asked again what took too long, in no step', async () => {
    const { side, asked } = failing(60_000);
    await expect(side.answer?.('W9', given)).rejects.toThrow(TOO_SLOW);
    await expect(side.ask('W9', given)).rejects.toThrow(TOO_SLOW);
    await expect(side.ask('W1', given)).rejects.toThrow(TOO_SLOW);
    expect(asked).toEqual(['W9', 'W1']);
  });

  it('is asked again what failed at once, and says why', async () => {
    const { side, asked } = failing(20);
    await expect(side.ask('W9', given)).rejects.toThrow('terminated');
    await expect(side.ask('W9', given)).rejects.toThrow('terminated');
    expect(asked).toHaveLength(2);
  });
});
