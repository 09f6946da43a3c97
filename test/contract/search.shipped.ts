import { allNames, type Entity } from '../../src/domain/entity.js';
import type { EntityKind } from '../../src/domain/kinds.js';
import { rankNames } from '../../src/domain/names/rank-names.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import type { Engine } from '../../src/engine/engine.js';
import { entityPage, type EntityItem } from '../../src/graph/read/entity-page.js';
import { findByName } from '../../src/graph/read/find-by-name.js';
import { searchFor, searchNear } from '../../src/graph/read/search.js';
import { isPlainName, naiveNearness } from '../support/naive-near.js';
import { walk } from '../support/walk.js';

type Query = readonly [how: string, text: string, top: string | null, kinds?: EntityKind[]];

/** What a person types, and what must stand first; read off the names in `seed/`. */
const QUERIES: readonly Query[] = [
  ['an acronym', 'IOM', 'organisation:iom'],
  ['an acronym in small letters', 'icmpd', 'organisation:icmpd'],
  ['an acronym in another language', 'OIM', 'organisation:iom'],
  ['a whole name', 'Khartoum Process', 'dialogue:khartoum-process'],
  ['the first word of a name', 'Khartoum', 'dialogue:khartoum-process'],
  ['a whole name of many words', 'International Organization for Migration', 'organisation:iom'],
  ['British spelling', 'International Organisation for Migration', 'organisation:iom'],
  ['a former name', 'Intergovernmental Committee for Migration', 'organisation:iom'],
  ['accents', 'Türkiye', 'country:tur'],
  ['accents left out', 'turkiye', 'country:tur'],
  ['an older name', 'Turkey', 'country:tur'],
  ['an older name with two words', 'cape verde', 'country:cpv'],
  ['an older name of Czechia', 'Czech Republic', 'country:cze'],
  ['accents and an apostrophe', "cote d'ivoire", 'country:civ'],
  ['a name in another script', 'أفغانستان', 'country:afg'],
  ['a name in French', 'Allemagne', 'country:deu'],
  ['the beginning of a name', 'Budapest Pro', 'dialogue:budapest-process'],
  ['the beginnings of words', 'khar proc', 'dialogue:khartoum-process'],
  ['words in another order', 'process khartoum', 'dialogue:khartoum-process'],
  ['swapped letters', 'Khratoum Process', 'dialogue:khartoum-process'],
  ['a missing letter', 'Khartum Process', 'dialogue:khartoum-process'],
  ['an added letter', 'Khartooum Process', 'dialogue:khartoum-process'],
  ['a wrong letter', 'Budapezt Process', 'dialogue:budapest-process'],
  ['swapped first letters', 'uBdapest Process', 'dialogue:budapest-process'],
  ['swapped letters of an acronym', 'ICMDP', 'organisation:icmpd'],
  ['a slip in a country', 'Germny', 'country:deu'],
  ['a slip in an accented name', 'Turkyie', 'country:tur'],
  ['the acronym of a compact', 'GCM', 'framework:gcm'],
  [
    'a long name of a compact',
    'Global Compact for Safe, Orderly and Regular Migration',
    'framework:gcm',
  ],
  ['the acronym of a plan', 'JVAP', 'framework:jvap'],
  ['the acronym of a forum', 'gfmd', 'dialogue:gfmd'],
  ['signs around a name', '"Rabat Process"!', 'dialogue:rabat-process'],
  ['spaces around a name', '   rabat   process ', 'dialogue:rabat-process'],
  ['a place rather than its dialogue', 'Rabat', 'place:rabat'],
  ['a dialogue by its place', 'Rabat', 'dialogue:rabat-process', ['DIALOGUE']],
  ['a country among countries', 'sudan', 'country:sdn', ['COUNTRY']],
  ['a kind that has no such name', 'IOM', null, ['PLACE']],
  ['a word without its Arabic article', 'هجرة', 'organisation:iom', ['ORGANISATION']],
  ['a word of an Arabic framework', 'هجرة', 'framework:gcm', ['FRAMEWORK']],
  ['a code of two letters', 'PT', 'country:prt'],
  ['a code of three letters', 'PRT', 'country:prt'],
  ['a code of another register', 'Q45', 'country:prt'],
  ['a code of an organisation', 'XM-DAC-47066', 'organisation:iom'],
  ['the symbol of a document', 'A/RES/73/195', 'framework:gcm'],
  ['the address of a code', 'https://www.wikidata.org/wiki/Q45', 'country:prt'],
  ['an acronym that is a code too', 'AU', 'organisation:au'],
  ['a word that occurs nowhere', 'zzyzx', null],
  ['two slips in one word', 'Khrtuum Process', null],
  ['signs of a search syntax', '*:* ~ "^', null],
];

const queries = QUERIES.map(([how, text, top, kinds = null]) => ({ how, text, top, kinds }));

async function everyEntity(engine: Engine): Promise<readonly Entity[]> {
  const items = await walk<EntityItem>(
    { size: 500, backward: false },
    (page) => engine.read(entityPage({}, 'NAME_ASC', page, PRESENT)),
    ({ entity, key }) => ({ value: key, id: entity.id }),
  );
  return items.map(({ entity }) => entity);
}

export function describeSearch(engine: () => Engine): void {
  describe('search', () => {
    it.each(queries)('finds by $how: $text', async ({ text, top, kinds }) => {
      const found = await findByName(engine(), text, kinds, PRESENT);
      expect(found[0]?.id ?? null).toBe(top);
    });

    it.each([
      ['Lisbon Joint High-level', 'event:lisbon-jhlm'],
      ['lisbon meeting rabat khartoum', 'event:lisbon-jhlm'],
      ['Lisbon Joint High-level Meeting of the Rabat and Khartoum Processes', 'event:lisbon-jhlm'],
      ['joint high-level meeting 2024', 'event:lisbon-jhlm'],
      ['steering committee meeting Lisbon', 'event:kp-steering-committee-lisbon'],
    ])('finds by most of the words, with place, year and kind: %s', async (text, top) => {
      const found = await searchFor(engine(), text, null, PRESENT);
      expect(found.slice(0, 2).map(({ id }) => id)).toContain(top);
    });

    it('finds nothing by one word of several, and keeps to full matches where there are some', async () => {
      expect(await searchFor(engine(), 'zzyzx Process', null, PRESENT)).toEqual([]);
      const full = await findByName(engine(), 'khartoum process', null, PRESENT);
      expect(await searchFor(engine(), 'khartoum process', null, PRESENT)).toEqual(full);
    });

    it.each([
      ['two slips in one word', 'Khrtuum Process', 'dialogue:khartoum-process'],
      ['two slips, one of them at the beginning', 'Xudabest Process', 'dialogue:budapest-process'],
      ['Cyrillic letters', 'Хартумский процесс', 'dialogue:khartoum-process'],
      ['Cyrillic letters and a word of another language', 'Африканский союз', 'organisation:au'],
      ['Greek letters', 'Αλματι Process', 'dialogue:almaty-process'],
      ['a word too many', 'Almaty Process zzyzx', 'dialogue:almaty-process'],
    ])('suggests what was meant by %s: %s', async (_how, text, top) => {
      const found = await searchFor(engine(), text, null, PRESENT);
      const near = await searchNear(engine(), text, null, PRESENT, found);
      expect([...found, ...near][0]?.id).toBe(top);
    });

    it('suggests all whose names a look at every name finds as near', async () => {
      const everything = await everyEntity(engine());
      for (const [text, rare] of [
        ['Khrtuum Process', 'Khrtuum'],
        ['Bdapst Processs', 'Bdapst'],
        ['Jordann Kompakt', 'Jordann'],
        ['Germannyy', 'Germannyy'],
      ] as const) {
        const near = await searchNear(engine(), text, null, PRESENT, []);
        const scores = new Map(near.map(({ id, score }) => [id, score]));
        const missed = everything
          .map((entity) => {
            // Like the word that tells names apart, and then as near as all words make it.
            const plain = allNames(entity).filter(
              (name) => isPlainName(name) && naiveNearness(rare, name) > 0,
            );
            return [
              entity.id,
              Math.max(0, ...plain.map((name) => naiveNearness(text, name))),
            ] as const;
          })
          .filter(([id, score]) => score >= 0.3 && (scores.get(id) ?? 0) < score);
        expect([text, missed]).toEqual([text, []]);
      }
    });

    it('suggests nothing by a common word beside one that is like no name', async () => {
      const text = 'Zzyzxqq Process';
      const found = await searchFor(engine(), text, null, PRESENT);
      expect(await searchNear(engine(), text, null, PRESENT, found)).toEqual([]);
    });

    it('suggests nothing where all words were found, and nothing that was', async () => {
      const full = await searchFor(engine(), 'khartoum process', null, PRESENT);
      expect(await searchNear(engine(), 'khartoum process', null, PRESENT, full)).toEqual([]);
      const text = 'Lisbon Joint High-level';
      const partly = await searchFor(engine(), text, null, PRESENT);
      const near = await searchNear(engine(), text, null, PRESENT, partly);
      const found = partly.map(({ id }) => id);
      expect(near.filter(({ id }) => found.includes(id))).toEqual([]);
      const countries = await searchNear(engine(), 'Germannyy', ['DIALOGUE'], PRESENT, []);
      expect(countries.filter(({ id }) => !id.startsWith('dialogue:'))).toEqual([]);
    });

    it('gives all that a look at every name would give, in the same order', async () => {
      const candidates = (await everyEntity(engine())).map((entity) => ({
        id: entity.id,
        names: allNames(entity),
        acronym: entity.acronym,
        codes: entity.identifiers.map(({ value }) => value),
      }));
      for (const { text } of queries) {
        const found = await findByName(engine(), text, null, PRESENT);
        const expected = rankNames(text, candidates).map(({ id, score }) => [id, score]);
        expect([text, found.map(({ id, score }) => [id, score])]).toEqual([text, expected]);
      }
    });
  });
}
