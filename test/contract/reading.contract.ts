import { command, type Statement } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

const ADD = 'UNWIND $names AS name CREATE (n:Entity {id: name, sortName: name})';
const COUNT = command('MATCH (n:Entity) RETURN count(n) AS entities');

export function describeReading(underTest: EngineUnderTest): void {
  describe('reading', () => {
    const engine = useEngine(underTest);
    const add = (...names: string[]): Promise<unknown> =>
      engine().write((transaction) => transaction.run(command(ADD, { names })));

    it('gives decoded rows in the order the text asks for', async () => {
      await add('b', 'c', 'a');
      const names: Statement<string> = {
        text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id DESC',
        parameters: {},
        decode: (row) => `<${row['id'] as string}>`,
      };
      expect(await engine().read(names)).toEqual(['<c>', '<b>', '<a>']);
    });

    it('sorts stored text by code point: capitals, then small letters, then accents', async () => {
      await add('ä', 'a', 'Z');
      const text = 'MATCH (n:Entity) RETURN n.sortName AS name ORDER BY name';
      const rows = await engine().read(command(text));
      expect(rows.map((row) => row['name'])).toEqual(['Z', 'a', 'ä']);
    });

    it('gives no rows when nothing matches', async () => {
      expect(await engine().read(command('MATCH (n:Entity) RETURN n.id AS id'))).toEqual([]);
    });

    it('refuses a statement that writes, and nothing is stored', async () => {
      await expect(engine().read(command(ADD, { names: ['a'] }))).rejects.toThrow();
      expect(await engine().read(COUNT)).toEqual([{ entities: 0 }]);
    });

    it.each([
      'MATCH (n:Entity) SET n.name = 1 RETURN n.id AS id',
      'MATCH (n:Entity) remove n.id RETURN 1 AS one',
      'MATCH (n:Entity) DELETE n',
      'MATCH (n:Entity) CALL (n) { CREATE (m:Entity) RETURN m } RETURN m.id AS id',
      "MERGE (n:Entity {id: 'b'}) RETURN n.id AS id",
      'FOREACH (id IN [1, 2] | CREATE (n:Entity))',
    ])('refuses %s', async (text) => {
      await add('a');
      const stored = command('MATCH (n) RETURN properties(n) AS properties');
      const before = await engine().read(stored);
      await expect(engine().read(command(text))).rejects.toThrow();
      expect(await engine().read(stored)).toEqual(before);
    });

    it('passes on the failure of a text with a mistake, which is our own fault', async () => {
      const mistake = engine().read(command('RETRN 1'));
      await expect(mistake).rejects.toThrow();
      await expect(mistake).rejects.not.toHaveProperty('kind');
    });

    it('runs many reads side by side', async () => {
      await add('a');
      const answers = await Promise.all(Array.from({ length: 50 }, () => engine().read(COUNT)));
      expect(answers).toEqual(Array.from({ length: 50 }, () => [{ entities: 1 }]));
    });
  });
}
