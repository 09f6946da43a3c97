import { command } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

const UNIQUE = [
  ['Entity', 'id'],
  ['Claim', 'id'],
  ['Document', 'id'],
  ['Redirect', 'id'],
  ['Identifier', 'key'],
] as const;

export function describeSchema(underTest: EngineUnderTest): void {
  describe('schema', () => {
    const engine = useEngine(underTest);

    it.each(UNIQUE)('keeps %s.%s unique', async (label, property) => {
      const text = `CREATE (n:${label} {${property}: 'same'})`;
      const store = (): Promise<unknown> =>
        engine().write((transaction) => transaction.run(command(text)));
      await store();
      await expect(store()).rejects.toMatchObject({ kind: 'CONFLICT' });
    });

    it('tells people which engine and version it is', () => {
      expect(engine().dialect.name).toMatch(/^\w+ \d+\.\d+/);
    });
  });
}
