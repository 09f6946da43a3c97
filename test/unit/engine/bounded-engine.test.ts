import { DomainError } from '../../../src/domain/errors.js';
import { boundedEngine } from '../../../src/engine/bounded-engine.js';
import type { Engine } from '../../../src/engine/engine.js';
import { command } from '../../../src/engine/statement.js';

const TOO_LATE = new DomainError('TIMEOUT', 'Too late.');

/** A store that answers when it is told to. */
function held(): { engine: Engine; begun: string[]; answer: () => void } {
  const begun: string[] = [];
  const waiting: (() => void)[] = [];
  const hold = async <Result>(what: string, result: Result): Promise<Result> => {
    begun.push(what);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return result;
  };
  const engine: Engine = {
    dialect: { name: 'held', schema: [] },
    read: ({ text }) => hold(text, []),
    write: async () => hold('write', 'written' as never),
    findNames: ({ text }) => hold(text, []),
    checkpoint: async () => undefined,
    close: async () => undefined,
  };
  return {
    engine,
    begun,
    answer: () => {
      for (const each of waiting.splice(0)) each();
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the store of one request', () => {
  it('begins nothing after the end, and waits for no read', async () => {
    const end = new AbortController();
    const { engine, begun } = held();
    const bounded = boundedEngine(engine, end.signal);
    const read = bounded.read(command('one'));
    await turn();
    end.abort(TOO_LATE);
    await expect(read).rejects.toBe(TOO_LATE);
    await expect(bounded.read(command('two'))).rejects.toBe(TOO_LATE);
    await expect(bounded.findNames({ text: 'iom', kinds: null })).rejects.toBe(TOO_LATE);
    await expect(bounded.write(async () => 'none')).rejects.toBe(TOO_LATE);
    expect(begun).toEqual(['one']);
  });

  it('lets a write that has begun go on to its end', async () => {
    const end = new AbortController();
    const { engine, answer } = held();
    const writing = boundedEngine(engine, end.signal).write(async () => 'none');
    await turn();
    end.abort(TOO_LATE);
    answer();
    await expect(writing).resolves.toBe('written');
  });

  it('runs eight statements at once and the others after them, in order', async () => {
    const { engine, begun, answer } = held();
    const bounded = boundedEngine(engine, new AbortController().signal);
    const texts = Array.from({ length: 12 }, (_, index) => `read ${index}`);
    const all = Promise.all(texts.map((text) => bounded.read(command(text))));
    await turn();
    expect(begun).toEqual(texts.slice(0, 8));
    answer();
    await turn();
    expect(begun).toEqual(texts);
    answer();
    await all;
  });

  it('gives others a turn between two looks into the name index', async () => {
    const { engine } = held();
    let looks = 0;
    const busy: Engine = { ...engine, findNames: async () => [String((looks += 1))] };
    const bounded = boundedEngine(busy, new AbortController().signal);
    const all = Promise.all(
      Array.from({ length: 50 }, () => bounded.findNames({ text: 'iom', kinds: null })),
    );
    await turn();
    expect(looks).toBeLessThan(5);
    await all;
    expect(looks).toBe(50);
  });
});
