import { searchName } from '../../src/domain/names/fold.js';
import type { EntityKind } from '../../src/domain/kinds.js';
import { command } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

const IOM: Named = {
  id: 'organisation:iom',
  kind: 'ORGANISATION',
  names: [
    'International Organization for Migration',
    'IOM',
    'Organisation internationale pour les migrations',
  ],
};
const TURKIYE: Named = { id: 'country:tur', kind: 'COUNTRY', names: ['Türkiye', 'Turkey'] };
const KHARTOUM: Named = {
  id: 'dialogue:khartoum-process',
  kind: 'DIALOGUE',
  names: ['Khartoum Process'],
};
const GFMD: Named = {
  id: 'dialogue:gfmd',
  kind: 'DIALOGUE',
  names: ['Global Forum on Migration and Development', 'GFMD'],
};

const STORE = `MERGE (n:Entity {id: $id}) SET n.kind = $kind, n.searchNames = $names`;

export function describeNames(underTest: EngineUnderTest): void {
  describe('name search', () => {
    const engine = useEngine(underTest);
    const store = (...entities: Named[]): Promise<void> =>
      engine().write(async (transaction) => {
        for (const { id, kind, names } of entities) {
          const folded = names.map(searchName);
          await transaction.run(command(STORE, { id, kind, names: folded }));
          await transaction.indexNames([{ id, kind, names: folded }]);
        }
      });
    const find = async (text: string, kinds: EntityKind[] | null = null): Promise<string[]> =>
      (await engine().findNames({ text, kinds })).sort();

    beforeEach(() => store(IOM, TURKIYE, KHARTOUM, GFMD));

    it.each([
      ['a whole name', 'Khartoum Process', [KHARTOUM]],
      ['accents', 'Türkiye', [TURKIYE]],
      ['accents left out', 'turkiye', [TURKIYE]],
      ['an acronym', 'IOM', [IOM]],
      ['an acronym in small letters', 'gfmd', [GFMD]],
      ['beginnings of words', 'int org mig', [IOM]],
      ['a beginning of one letter', 'k', [KHARTOUM]],
      ['words in another order', 'migration forum', [GFMD]],
      ['words of two names of one entity', 'iom internationale', [IOM]],
      ['a wrong letter', 'Khartuum', [KHARTOUM]],
      ['a missing letter', 'Khartum', [KHARTOUM]],
      ['an added letter', 'Kharttoum', [KHARTOUM]],
      ['swapped letters', 'Khratoum', [KHARTOUM]],
      ['swapped first letters', 'Hkartoum', [KHARTOUM]],
      ['swapped letters of an acronym', 'imo', [IOM]],
      ['a slip in one of several words', 'glboal forum', [GFMD]],
      ['a word of two entities', 'migration', [GFMD, IOM]],
      ['signs of a search syntax', '"iom" AND (+*:~', []],
      ['signs around words', '(khartoum-process)!', [KHARTOUM]],
      ['a word that occurs nowhere', 'khartoum zebra', []],
      ['two slips in one word', 'Khrtuum', []],
      ['a slip in a short word', 'io', [IOM]],
      ['signs only', '?!*~', []],
      ['nothing', '', []],
    ] satisfies [string, string, Named[]][])('finds by %s: %s', async (_how, text, expected) => {
      expect(await find(text)).toEqual(expected.map(({ id }) => id).sort());
    });

    it('does not forgive a slip in a word of two letters', async () => {
      await store({ id: 'organisation:eu', kind: 'ORGANISATION', names: ['EU'] });
      expect(await find('eu')).toEqual(['organisation:eu']);
      expect(await find('au')).toEqual([]);
    });

    it('keeps to the kinds asked for', async () => {
      expect(await find('migration', ['DIALOGUE'])).toEqual([GFMD.id]);
      expect(await find('migration', ['COUNTRY', 'ORGANISATION'])).toEqual([IOM.id]);
      expect(await find('migration', [])).toEqual([]);
    });

    it('forgets an old name when the names change', async () => {
      await store({ ...TURKIYE, names: ['Anatolia'] });
      expect(await find('turkiye')).toEqual([]);
      expect(await find('anatolia')).toEqual([TURKIYE.id]);
    });

    it('forgets an entity that is removed', async () => {
      await engine().write(async (transaction) => {
        await transaction.run(
          command('MATCH (n:Entity {id: $id}) DETACH DELETE n', { id: IOM.id }),
        );
        await transaction.indexNames([{ ...IOM, names: [] }]);
      });
      expect(await find('iom')).toEqual([]);
    });

    it('forgets an entity that was merged into another and lost its label', async () => {
      await engine().write(async (transaction) => {
        const merge = 'MATCH (n:Entity {id: $id}) REMOVE n:Entity SET n:Merged';
        await transaction.run(command(merge, { id: IOM.id }));
        await transaction.indexNames([{ ...IOM, names: [] }]);
      });
      expect(await find('iom')).toEqual([]);
    });

    it('learns nothing from a transaction that failed', async () => {
      const writing = engine().write(async (transaction) => {
        const names = ['failed'];
        await transaction.run(command(STORE, { id: 'theme:x', kind: 'THEME', names }));
        await transaction.indexNames([{ id: 'theme:x', kind: 'THEME', names }]);
        throw new Error('no');
      });
      await expect(writing).rejects.toThrow('no');
      expect(await find('failed')).toEqual([]);
    });

    it('gives at most 200 candidates, and takes a text of very many words', async () => {
      const many = Array.from({ length: 250 }, (_, at) => `theme:t${at}`);
      await store(...many.map((id): Named => ({ id, kind: 'THEME', names: ['Topic'] })));
      expect(await find('topic')).toHaveLength(200);
      expect(await find(Array.from({ length: 500 }, () => 'topic').join(' '))).toHaveLength(200);
      expect(await find(Array.from({ length: 500 }, (_, at) => `w${at}`).join(' '))).toEqual([]);
    });
  });
}
