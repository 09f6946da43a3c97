import { rankNames } from '../../../../src/domain/names/rank-names.js';

const IOM = {
  id: 'organisation:iom',
  names: ['International Organization for Migration', 'IOM', 'UN Migration'],
  acronym: 'IOM',
};
const KHARTOUM = { id: 'dialogue:khartoum', names: ['Khartoum Process'], acronym: null };
const CITY = { id: 'place:khartoum', names: ['Khartoum'], acronym: null };
const ALL = [IOM, KHARTOUM, CITY];

const scores = (text: string): [string, number, string][] =>
  rankNames(text, ALL).map(({ id, score, matchedName }) => [id, score, matchedName]);

describe('names are ranked', () => {
  it.each([
    ['the whole name, in any case', 'khartoum process', KHARTOUM.id, 1, 'Khartoum Process'],
    ['the acronym', 'iom', IOM.id, 0.95, 'IOM'],
    ['the beginning', 'Khartoum Pro', KHARTOUM.id, 0.9, 'Khartoum Process'],
    ['the beginnings of words', 'pro khar', KHARTOUM.id, 0.8, 'Khartoum Process'],
    ['the name with one slip', 'Khratoum Process', KHARTOUM.id, 0.7, 'Khartoum Process'],
    ['the acronym with one slip', 'imo', IOM.id, 0.7, 'IOM'],
    ['words with a slip in each', 'Khratoum Proccess', KHARTOUM.id, 0.5, 'Khartoum Process'],
    ['another of its names', 'un mig', IOM.id, 0.9, 'UN Migration'],
  ])('by %s: %s', (_how, text, id, score, matchedName) => {
    expect(scores(text)).toContainEqual([id, score, matchedName]);
  });

  it.each([
    ['a number in Roman signs', 'Dublin III Regulation', 'Dublin 3 regulation'],
    ['an ordinal', 'Third Review of the Compact', '3rd Review of the Compact'],
    ['thousands', 'Plan for 10,000 Places', 'plan for 10000 places'],
    ['"and" in Dutch', 'Asiel en Migratie', 'Asiel & Migratie'],
    ['Korean words put together', '국제 이주 기구', '국제이주기구'],
    ['Korean words parted', '국제이주기구', '국제 이주 기구'],
    ['a half space of Persian', 'سازمان بین\u200cالمللی مهاجرت', 'سازمان بین المللی مهاجرت'],
    ['no half space of Persian', 'سازمان بین\u200cالمللی مهاجرت', 'سازمان بینالمللی مهاجرت'],
    ['signs of transliteration', 'Qurʾan Fund', 'Quran Fund'],
    ['a trade mark', 'Atlas™', 'Atlas'],
  ])('whole names are equal but for %s', (_what, name, text) => {
    expect(rankNames(text, [{ id: 'a', names: [name], acronym: null }])).toMatchObject([
      { score: 1 },
    ]);
  });

  it.each([
    ['Annex A', 'Annex E'],
    ['Dublin III', 'Dublin II'],
    ['Third Review', 'Second Review'],
  ])('%s is not %s', (name, text) => {
    const [found] = rankNames(text, [{ id: 'a', names: [name], acronym: null }]);
    expect(found?.score ?? 0).toBeLessThan(1);
  });

  it('with the best first, and by id where equal', () => {
    expect(scores('khartoum').map(([id]) => id)).toEqual([CITY.id, KHARTOUM.id]);
    const same = ['b', 'a', 'c'].map((id) => ({ id, names: ['Ministry'], acronym: null }));
    expect(rankNames('ministry', same).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('with the shorter name first where both begin so', () => {
    const groups = { id: 'a', names: ['Budapest Process Working Groups'], acronym: null };
    const process = { id: 'b', names: ['Budapest Process'], acronym: null };
    expect(rankNames('buda', [groups, process]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('each word of the text needs a word of its own', () => {
    expect(scores('khartoum khartoum')).toEqual([]);
  });

  it('a short word does not take the place that a longer one needs', () => {
    const bank = { id: 'organisation:x', names: ['International Institute'], acronym: null };
    expect(rankNames('in international', [bank])).toMatchObject([{ score: 0.8 }]);
    expect(rankNames('in intrenational', [bank])).toMatchObject([{ score: 0.5 }]);
  });

  it('no slip is forgiven in a word of two letters', () => {
    expect(rankNames('eu', [{ id: 'a', names: ['AU'], acronym: 'AU' }])).toEqual([]);
  });

  it('nothing is found for nothing, or for signs only', () => {
    expect(scores('')).toEqual([]);
    expect(scores('?!')).toEqual([]);
  });
});
