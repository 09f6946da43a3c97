import { LeastSpeed } from '../../../src/http/clients/least-speed.js';

async function* pieces(): AsyncGenerator<string> {
  for (;;) yield 'a'.repeat(10_000);
}

describe('the least speed at which something has to be taken', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const speed = { bytesPerSecond: 10_000, patienceMs: 15_000 };
  /** Takes pieces of one second each at this distance, until it is given up or for so long. */
  const taken = async (everyMs: number, forMs: number): Promise<number | null> => {
    const given: number[] = [];
    const begun = Date.now();
    const pace = new LeastSpeed(speed, () => given.push(Date.now() - begun));
    const stream = pace.through(pieces());
    for (let at = 0; at < forMs && given.length === 0; at += everyMs) {
      await stream.next();
      jest.advanceTimersByTime(everyMs);
    }
    await stream.return(undefined);
    return given[0] ?? null;
  };

  it('lets those go on for hours who take as much', async () => {
    expect(await taken(1_000, 7_200_000)).toBeNull();
    expect(await taken(900, 7_200_000)).toBeNull();
  });

  it('gives up who takes nothing more, after 15 seconds', async () => {
    expect(await taken(100_000, 200_000)).toBe(15_000);
  });

  it('gives up who takes less, after a while', async () => {
    // Each piece gives a second back and takes two: at the 16th nothing is left.
    expect(await taken(2_000, 200_000)).toBeLessThanOrEqual(32_000);
  });

  it('does not count how long a piece takes to be made', async () => {
    let given = false;
    const pace = new LeastSpeed(speed, () => {
      given = true;
    });
    const slow = async function* (): AsyncGenerator<string> {
      for (let at = 0; at < 3; at += 1) {
        jest.advanceTimersByTime(60_000);
        yield 'a';
      }
    };
    for await (const piece of pace.through(slow())) expect(piece).toBe('a');
    expect(given).toBe(false);
  });
});
