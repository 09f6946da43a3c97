import { command } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

const WRITERS = Array.from({ length: 20 }, (_, writer) => writer);

export function describeTakingTurns(underTest: EngineUnderTest): void {
  describe('many writers at once', () => {
    const engine = useEngine(underTest);
    const run = (text: string, parameters = {}): Promise<unknown> =>
      engine().write((transaction) => transaction.run(command(text, parameters)));

    it('merge the same entity and relation into one', async () => {
      const text = `MERGE (a:Entity {id: 'a'})
WITH a MERGE (b:Entity {id: 'b'})
WITH a, b MERGE (a)-[r:PART_OF {id: 'r'}]->(b)`;
      await Promise.all(WRITERS.map(() => run(text)));
      expect(await engine().read(command('MATCH (n:Entity) RETURN count(n) AS n'))).toEqual([
        { n: 2 },
      ]);
      const relations = command('MATCH (:Entity)-[r:PART_OF]->(:Entity) RETURN count(r) AS n');
      expect(await engine().read(relations)).toEqual([{ n: 1 }]);
    });

    it('each see what the one before stored, so that no update is lost', async () => {
      await run("CREATE (n:Entity {id: 'a', sourceCount: 0})");
      await Promise.all(
        WRITERS.map(() =>
          engine().write(async (transaction) => {
            const read = command("MATCH (n:Entity {id: 'a'}) RETURN n.sourceCount AS count");
            const count = Number((await transaction.run(read))[0]?.['count']);
            const set = "MATCH (n:Entity {id: 'a'}) SET n.sourceCount = $count";
            await transaction.run(command(set, { count: count + 1 }));
          }),
        ),
      );
      const rows = await engine().read(command('MATCH (n:Entity) RETURN n.sourceCount AS count'));
      expect(rows).toEqual([{ count: WRITERS.length }]);
    });

    it('go on when one of them fails', async () => {
      const outcomes = await Promise.allSettled(
        WRITERS.map((writer) => run('CREATE (n:Entity {id: $id})', { id: `e${writer % 19}` })),
      );
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
      expect(await engine().read(command('MATCH (n:Entity) RETURN count(n) AS n'))).toEqual([
        { n: 19 },
      ]);
    });

    it('do not keep readers waiting', async () => {
      await engine().write(async () => {
        expect(await engine().read(command('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
      });
    });
  });
}
