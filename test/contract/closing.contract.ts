import { command } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

const ONE = command('RETURN 1 AS one');

export function describeClosing(underTest: EngineUnderTest): void {
  describe('closing', () => {
    const engine = useEngine(underTest);

    it('may happen twice', async () => {
      await engine().close();
      await expect(engine().close()).resolves.toBeUndefined();
    });

    it('waits for what runs', async () => {
      const reading = engine().read(ONE);
      const writing = engine().write((transaction) => transaction.run(ONE));
      await engine().close();
      expect(await reading).toEqual([{ one: 1 }]);
      expect(await writing).toEqual([{ one: 1 }]);
    });

    it('makes every later call fail with STORE_UNAVAILABLE', async () => {
      await engine().close();
      const calls = [
        engine().read(ONE),
        engine().write((transaction) => transaction.run(ONE)),
        engine().findNames({ text: 'a', kinds: null }),
        engine().checkpoint(),
      ];
      for (const call of await Promise.allSettled(calls))
        expect(call).toMatchObject({ status: 'rejected', reason: { kind: 'STORE_UNAVAILABLE' } });
    });
  });
}
