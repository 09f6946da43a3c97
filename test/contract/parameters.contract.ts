import { command } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

export function describeParameters(underTest: EngineUnderTest): void {
  describe('parameters', () => {
    const engine = useEngine(underTest);
    const echo = async (value: unknown): Promise<unknown> => {
      const rows = await engine().read(command('RETURN $value AS value', { value }));
      return rows[0]?.['value'];
    };

    it('takes a whole number where the text needs one', async () => {
      const text = 'UNWIND [1, 2, 3] AS n WITH n ORDER BY n LIMIT $limit RETURN n';
      const rows = await engine().read(command(text, { limit: 2 }));
      expect(rows).toEqual([{ n: 1 }, { n: 2 }]);
    });

    it('keeps whole and broken numbers apart, as deep as lists and maps go', async () => {
      const value = { list: [1, 2.5, { deep: 3 }], negative: -7, large: 1e300 };
      expect(await echo(value)).toEqual(value);
    });

    it('divides whole numbers as whole numbers', async () => {
      const rows = await engine().read(command('RETURN $a / $b AS quotient', { a: 7, b: 2 }));
      expect(rows).toEqual([{ quotient: 3 }]);
    });

    it.each([[Number.MAX_SAFE_INTEGER], [Number.MIN_SAFE_INTEGER], [0]])(
      'gives %d back exactly',
      async (value) => {
        expect(await echo(value)).toBe(value);
      },
    );

    it('takes a bigint and gives a number', async () => {
      expect(await echo({ list: [12n] })).toEqual({ list: [12] });
    });

    it('gives a number even past 2^53, where digits are lost', async () => {
      const rows = await engine().read(command('RETURN [9007199254740993] AS large'));
      expect(rows).toEqual([{ large: [expect.any(Number) as unknown] }]);
    });

    it('reads undefined as null', async () => {
      expect(await echo(undefined)).toBeNull();
      expect(await echo([undefined, 1])).toEqual([null, 1]);
    });

    it('reads a missing key of a row as null', async () => {
      const text = 'UNWIND $rows AS row RETURN row.id AS id, row.after AS after ORDER BY id';
      const rows = await engine().read(
        command(text, { rows: [{ id: 1, after: undefined }, { id: 2 }] }),
      );
      expect(rows).toEqual([
        { id: 1, after: null },
        { id: 2, after: null },
      ]);
    });

    it('takes text as it is, whatever signs it holds', async () => {
      const text = '\'"`\\ $x {} ) RETURN 1 // \n 🌍 Éire';
      expect(await echo(text)).toBe(text);
    });

    it('fails when a parameter of the text is not given', async () => {
      await expect(engine().read(command('RETURN $missing AS value'))).rejects.toThrow();
    });
  });
}
