import { searchWords } from '../../src/domain/names/index-words.js';
import { KINDS, type EntityKind } from '../../src/domain/kinds.js';
import { command } from '../../src/engine/statement.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

interface Named {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly codes?: readonly string[];
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

const storing = (kind: EntityKind): string =>
  `MERGE (n:Entity {id: $id}) SET n:${KINDS[kind].label}, n.kind = $kind, n.searchNames = $names`;

export function describeNames(underTest: EngineUnderTest): void {
  describe('name search', () => {
    const engine = useEngine(underTest);
    const store = (...entities: Named[]): Promise<void> =>
      engine().write(async (transaction) => {
        for (const { id, kind, names, codes = [] } of entities) {
          const folded = searchWords(names, codes);
          await transaction.run(command(storing(kind), { id, kind, names: folded }));
          await transaction.indexNames([{ id, kind, names: folded, sortName: null }]);
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

    /** A name as it is written, and what people type who look for it. */
    it.each([
      ['Chinese', '国家移民管理局', ['移民', '移民管理局', '局', '国家', '国家移民管理局']],
      ['Japanese', '出入国在留管理庁', ['在留管理', '管理庁', '入国']],
      ['Japanese with kana', 'アジア・アフリカ移民センター', ['移民', 'アフリカ', 'センター']],
      ['Korean', '법무부 출입국외국인정책본부', ['외국인정책', '출입국', '본부', '법무부']],
      ['Thai', 'สำนักงานตรวจคนเข้าเมือง', ['คนเข้าเมือง', 'ตรวจ', 'สำนักงาน']],
      ['Lao', 'ກົມຕຳຫຼວດກວດຄົນເຂົ້າເມືອງ', ['ຄົນເຂົ້າເມືອງ', 'ຕຳຫຼວດ']],
      ['Khmer', 'អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍', ['អន្តោប្រវេសន៍', 'នាយកដ្ឋាន']],
      ['Burmese', 'လူဝင်မှုကြီးကြပ်ရေးဝန်ကြီးဌာန', ['ကြီးကြပ်ရေး', 'ဝန်ကြီးဌာန']],
      ['Arabic', 'المنظمة الدولية للهجرة', ['هجرة', 'الهجرة', 'منظمة دولية', 'والهجرة', 'المنظمه']],
      ['Arabic with "and"', 'وزارة الداخلية والهجرة', ['هجرة', 'الهجرة', 'داخلية', 'وزاره']],
      ['Arabic with hamza and tatweel', 'المنظمـــة الإنسانية', ['الانسانيه', 'انسانية', 'منظمة']],
      ['Hebrew', 'רשות האוכלוסין וההגירה', ['הגירה', 'ההגירה', 'אוכלוסין', 'רשות הגירה']],
      ['Hebrew with points', 'מִשְׂרַד הַפְּנִים', ['משרד הפנים', 'פנים', 'במשרד']],
      ['initials', 'S.O.S. Méditerranée', ['SOS', 's.o.s.', 'sos mediterranee']],
      ['initials left out', 'US Committee', ['U.S. Committee', 'U. S.', 'u.s']],
      ['an ampersand', 'Research & Development', ['research and development', 'research & dev']],
      ['"and" of another language', 'Recherche et développement', ['Recherche & développement']],
      ['a hyphen', 'Euro-Mediterranean Network', ['euromediterranean', 'Euro Mediterranean']],
      ['no hyphen', 'Euromediterranean Network', ['euro-mediterranean', 'euro mediterranean net']],
      ['a soft hyphen', 'Migra\u00adtion Office', ['migration office', 'migr\u200bation']],
      ['an apostrophe', 'Côte d’Ivoire', ["cote d'ivoire", 'dʼivoire', 'divoire', 'ivoire']],
      ['digits', 'Plan ٢٠٣٠', ['2030', 'plan 2030', '۲۰۳۰', '２０３０']],
      ['letters of one kind', 'Straße Østby Łódź', ['strasse ostby', 'lodz', 'STRAẞE']],
      ['Greek', 'Υπουργείο Μετανάστευσης', ['ΜΕΤΑΝΑΣΤΕΥΣΗΣ', 'υπουργειο']],
      ['Cyrillic', 'Королёв', ['королев', 'КОРОЛЁВ']],
      ['letters above U+FFFF', '𞤊𞤵𞤤𞤢𞤪', ['𞤊𞤵𞤤𞤢𞤪', '𞤬𞤵𞤤𞤢𞤪']],
    ])('finds a name in %s: %s', async (_what, name, texts) => {
      const body: Named = { id: 'organisation:found', kind: 'ORGANISATION', names: [name] };
      await store(body);
      const found = await Promise.all(texts.map((text) => find(text)));
      expect(texts.filter((_, at) => found[at]?.includes(body.id) !== true)).toEqual([]);
    });

    it('does not find what only shares letters with an unspaced name', async () => {
      await store({ id: 'organisation:cn', kind: 'ORGANISATION', names: ['国家移民管理局'] });
      expect(await find('移管')).toEqual([]);
      expect(await find('管理移民')).toEqual([]);
    });

    it('finds by a code, and by the address that ends with it', async () => {
      const codes = ['pt', '620', 'q45', 'xmdac47066', 'ares73195'];
      await store({ id: 'country:prt', kind: 'COUNTRY', names: ['Portugal'], codes });
      for (const text of [
        ...['PT', 'pt', '0620', 'Q45', 'XM-DAC-47066', 'xm dac 47066', 'A/RES/73/195'],
        ...['https://www.wikidata.org/wiki/Q45', 'wikidata:Q45'],
        ...['https://undocs.org/en/A/RES/73/195', 'http://www.wikidata.org/entity/Q45#x'],
      ]) {
        expect([text, await find(text)]).toEqual([text, ['country:prt']]);
      }
      expect(await find('Q4')).toEqual([]);
      expect(await find('195')).toEqual([]);
    });

    it('does not forgive a slip in a word of two letters', async () => {
      await store({ id: 'organisation:eu', kind: 'ORGANISATION', names: ['EU'] });
      expect(await find('eu')).toEqual(['organisation:eu']);
      expect(await find('au')).toEqual([]);
    });

    it('finds a short name met whole among hundreds that begin so', async () => {
      const unhcr: Named = {
        ...{ id: 'organisation:unhcr', kind: 'ORGANISATION' },
        names: [
          'Office of the United Nations High Commissioner for Refugees',
          'UNHCR',
          'Haut Commissariat des Nations Unies pour les réfugiés',
          'Alto Comisionado de las Naciones Unidas para los Refugiados',
        ],
      };
      const operations = Array.from({ length: 300 }, (_, at): Named => ({
        ...{ id: `project:unhcr-${at}`, kind: 'PROJECT', names: [`UNHCR ${at}`, 'UNHCR (field)'] },
      }));
      await store(unhcr, ...operations);
      for (const text of ['unhcr', 'U.N.H.C.R.']) expect(await find(text)).toContain(unhcr.id);
    });

    it.each([
      ['two letters away', 'Khrtuum', [KHARTOUM]],
      ['one of several words near', 'zzyzx Khartum', [KHARTOUM]],
      ['the beginning of a word', 'glob', [GFMD]],
      ['Cyrillic letters', 'Хартумский', [KHARTOUM]],
      ['one letter in a short word', 'gfmt', [GFMD]],
      ['three letters away', 'Khrtuuum', []],
      ['two letters in a short word', 'gxmt', []],
      ['signs of a search syntax', '"*:* ~2 ^ (', []],
      ['nothing', ' ', []],
    ] satisfies [string, string, Named[]][])(
      'finds near names by %s: %s',
      async (_how, text, all) => {
        const found = await engine().findNames({ text, kinds: null, near: true });
        expect(found.sort()).toEqual(all.map(({ id }) => id).sort());
        const none = await engine().findNames({ text, kinds: ['PLACE'], near: true });
        expect(none).toEqual([]);
      },
    );

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
        await transaction.indexNames([{ ...IOM, names: [], sortName: null }]);
      });
      expect(await find('iom')).toEqual([]);
    });

    it('forgets an entity that was merged into another and lost its label', async () => {
      await engine().write(async (transaction) => {
        const merge = 'MATCH (n:Entity {id: $id}) REMOVE n:Entity SET n:Merged';
        await transaction.run(command(merge, { id: IOM.id }));
        await transaction.indexNames([{ ...IOM, names: [], sortName: null }]);
      });
      expect(await find('iom')).toEqual([]);
    });

    it('learns nothing from a transaction that failed', async () => {
      const writing = engine().write(async (transaction) => {
        const names = ['failed'];
        await transaction.run(command(storing('THEME'), { id: 'theme:x', kind: 'THEME', names }));
        await transaction.indexNames([{ id: 'theme:x', kind: 'THEME', names, sortName: null }]);
        throw new Error('no');
      });
      await expect(writing).rejects.toThrow('no');
      expect(await find('failed')).toEqual([]);
    });

    it('gives names a slip away only where fewer than 200 hold the words as they are', async () => {
      const named = (name: string, count: number): Named[] =>
        Array.from({ length: count }, (_, at) => ({
          ...{ id: `theme:${name.toLowerCase()}${at}`, kind: 'THEME', names: [name] },
        }));
      await store(...named('Topik', 3), ...named('Topic', 190));
      expect(await find('topic')).toHaveLength(193);
      await store(...named('Topic', 250));
      expect((await find('topic')).filter((id) => id.startsWith('theme:topik'))).toEqual([]);
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
