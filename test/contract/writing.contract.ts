import { conflict } from '../../src/domain/errors.js';
import { command } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

const IDS = command('MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
const add = (id: string) => command('CREATE (n:Entity {id: $id}) RETURN n.id AS id', { id });
const MISTAKE = command('RETRN 1');

export function describeWriting(underTest: EngineUnderTest): void {
  describe('writing', () => {
    const engine = useEngine(underTest);
    const ids = async (): Promise<unknown[]> => (await engine().read(IDS)).map((row) => row['id']);

    it('gives the result of the work and stores all of it', async () => {
      const rows = await engine().write(async (transaction) => [
        ...(await transaction.run(add('a'))),
        ...(await transaction.run(add('b'))),
      ]);
      expect(rows).toEqual([{ id: 'a' }, { id: 'b' }]);
      expect(await ids()).toEqual(['a', 'b']);
    });

    it('sees inside the transaction what it wrote, and outside only afterwards', async () => {
      await engine().write(async (transaction) => {
        await transaction.run(add('a'));
        expect(await transaction.run(IDS)).toEqual([{ id: 'a' }]);
        expect(await ids()).toEqual([]);
      });
      expect(await ids()).toEqual(['a']);
    });

    it('stores nothing when a statement in the middle fails', async () => {
      const writing = engine().write(async (transaction) => {
        await transaction.run(add('a'));
        await transaction.run(MISTAKE);
        await transaction.run(add('b'));
      });
      await expect(writing).rejects.toThrow();
      expect(await ids()).toEqual([]);
    });

    it('stores nothing even when the work catches the failure', async () => {
      const writing = engine().write(async (transaction) => {
        await transaction.run(add('a'));
        await transaction.run(MISTAKE).catch(() => undefined);
      });
      await expect(writing).rejects.toThrow();
      expect(await ids()).toEqual([]);
    });

    it('stores nothing when the work itself fails, and passes its error on', async () => {
      const reason = new Error('second thoughts');
      const writing = engine().write(async (transaction) => {
        await transaction.run(add('a'));
        throw reason;
      });
      await expect(writing).rejects.toBe(reason);
      expect(await ids()).toEqual([]);
    });

    it('refuses a second thing with the same id as a CONFLICT that keeps its cause', async () => {
      await engine().write((transaction) => transaction.run(add('a')));
      const again = engine().write((transaction) => transaction.run(add('a')));
      await expect(again).rejects.toMatchObject({
        kind: 'CONFLICT',
        cause: expect.anything() as unknown,
      });
      expect(await ids()).toEqual(['a']);
    });

    it('lets the work put a CONFLICT into words of its own', async () => {
      await engine().write((transaction) => transaction.run(add('a')));
      const again = engine().write((transaction) =>
        transaction.run(add('a')).catch((error: unknown) => {
          throw conflict('There is an "a" already.', error);
        }),
      );
      await expect(again).rejects.toThrow('There is an "a" already.');
    });

    it('refuses to remove what still has relations', async () => {
      await engine().write((transaction) =>
        transaction.run(command("CREATE (:Entity {id: 'a'})-[:PART_OF]->(:Entity {id: 'b'})")),
      );
      const removal = command("MATCH (n:Entity {id: 'a'}) DELETE n");
      const removing = engine().write((transaction) => transaction.run(removal));
      await expect(removing).rejects.toMatchObject({ kind: 'CONFLICT' });
      expect(await ids()).toEqual(['a', 'b']);
    });

    it('takes statements that were not awaited one after another', async () => {
      await engine().write(async (transaction) => {
        await Promise.all(['c', 'a', 'b'].map((id) => transaction.run(add(id))));
      });
      expect(await ids()).toEqual(['a', 'b', 'c']);
    });

    it('does not let a transaction be used after its work', async () => {
      const kept = await engine().write(async (transaction) => ({ transaction }));
      await expect(kept.transaction.run(add('late'))).rejects.toThrow('over');
      expect(await ids()).toEqual([]);
    });

    it('stores what a bulk write and a checkpoint leave', async () => {
      await engine().write((transaction) => transaction.run(add('a')), { durable: false });
      await engine().checkpoint();
      expect(await ids()).toEqual(['a']);
    });
  });
}
