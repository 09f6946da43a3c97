import { rankNear } from '../../../../src/domain/names/near-names.js';
import { inLatin } from '../../../../src/domain/names/transliterate.js';

describe('a word in Latin letters', () => {
  it.each([
    ['a Russian place', 'ташкент', 'tashkent'],
    ['a Russian adjective of a place', 'хартумскии', 'khartum'],
    ['a feminine one', 'африканская', 'afrikan'],
    ['a Ukrainian place', 'київ', 'kiiv'],
    ['a Serbian place', 'београд', 'beograd'],
    ['a Greek place', 'αθηνα', 'athina'],
    ['a word that is nothing but an ending', 'ские', 'skie'],
    ['a word in Latin letters already', 'khartoum', null],
  ])('of %s: %s is %s', (_what, word, expected) => {
    expect(inLatin(word)).toBe(expected);
  });
});

describe('names near a text', () => {
  const candidates = [
    'African Union',
    'Africa',
    'African Development Bank',
    'Khartoum Process',
  ].map((name) => ({ id: name, names: [name], acronym: null }));
  const near = (text: string): string[] => rankNear(text, candidates).map(({ id }) => id);

  it('are ranked by how much of both is alike', () => {
    expect(near('Afrikan Yunion').slice(0, 2)).toEqual(['African Union', 'Africa']);
    expect(near('Африканский союз')[0]).toBe('African Union');
    expect(near('Khrtuum Procces')).toEqual(['Khartoum Process']);
  });

  it('are none where a short word would become another, and none of a number', () => {
    expect(near('Uni')).toEqual([]);
    expect(near('2030')).toEqual([]);
    expect(near('')).toEqual([]);
  });

  it('are like the word that tells them apart, not only like one that many have', () => {
    const many = ['Khartoum', ...Array.from({ length: 30 }, (_, at) => `Number${at}`)].map(
      (place) => ({ id: place, names: [`${place} Process`], acronym: null }),
    );
    const among = (text: string): string[] => rankNear(text, many).map(({ id }) => id);
    expect(among('Khrtuum Process')).toEqual(['Khartoum']);
    expect(among('Khrtuum Procces')).toEqual(['Khartoum']);
    expect(among('Zzyzxqq Process')).toEqual([]);
    expect(among('Zzyzxqq Prokess')).toHaveLength(31);
    expect(among('Procces')).toHaveLength(31);
  });
});
