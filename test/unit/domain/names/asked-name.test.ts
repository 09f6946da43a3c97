import { askIndex } from '../../../../src/domain/names/asked-name.js';
import { codesInText, plainCode } from '../../../../src/domain/names/codes.js';
import { comparedWords } from '../../../../src/domain/names/compared-words.js';
import { searchWords } from '../../../../src/domain/names/index-words.js';

describe('what the name index is asked', () => {
  it('is each word, and each with its neighbour as one', () => {
    const { words } = askIndex('inter governmental committee');
    expect(words.map(({ begins }) => begins[0])).toEqual(['inter', 'governmental', 'committee']);
    expect(words.map(({ joined }) => joined)).toEqual([
      ['intergovernmental'],
      ['intergovernmental', 'governmentalcommittee'],
      ['governmentalcommittee'],
    ]);
  });

  it('is no more than twelve words, and nothing that reaches beyond them', () => {
    const { words } = askIndex(`${'a1 '.repeat(11)}one-two-three`);
    expect(words).toHaveLength(12);
    expect(words.at(-1)?.joined.some((word) => word.includes('three'))).toBe(false);
  });

  it('is of an unspaced word every two letters, of a long one every second pair and the last', () => {
    const inside = (text: string) => askIndex(text).words.flatMap((word) => word.inside);
    expect(inside('移民局')).toEqual(['_移民', '_民局']);
    expect(inside('移')).toEqual(['_移']);
    const long = '一二三四五六七八九十百';
    expect(inside(long)).toEqual(['_一二', '_三四', '_五六', '_七八', '_九十', '_十百']);
  });
});

describe('the words that an entity is found by', () => {
  it('are each once, none empty, short names also whole', () => {
    expect(searchWords(['IOM', 'IOM', '!?'], ['Q1', '--'])).toEqual(['iom', '__q1', '__iom']);
    expect(searchWords(['one two three four'], [])).toEqual(['one two three four']);
  });
});

describe('a code in a text', () => {
  it('is what no code is too long for', () => {
    expect([64, 65].map((length) => codesInText('x'.repeat(length)).length)).toEqual([1, 0]);
  });

  it('is plain, but not without its last zero', () => {
    expect(['036', '0', 'A/RES/73/195', '007b'].map(plainCode)).toEqual([
      ...['36', '0', 'ares73195', '007b'],
    ]);
  });

  it('is the end of an address, whose last number is a page', () => {
    expect(codesInText('https://undocs.org/A/RES/73/195')).toEqual(
      expect.arrayContaining(['ares73195']) as string[],
    );
    expect(codesInText('https://undocs.org/A/RES/73/195')).not.toContain('195');
    expect(codesInText('ror: 00alpha')).toContain('00alpha');
  });
});

describe('the words by which whole names are compared', () => {
  it('are of Korean every two letters, wherever its words are parted', () => {
    expect(comparedWords('출입국 본부 office')).toEqual(['출입', '입국', '국본', '본부', 'office']);
    expect(comparedWords('출입국본부')).toEqual(comparedWords('출입국 본부'));
  });
});
