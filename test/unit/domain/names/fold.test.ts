import { fold } from '../../../../src/domain/names/fold.js';
import { searchName, words } from '../../../../src/domain/names/words.js';

describe('folding', () => {
  it.each([
    ['accents', 'Türkiye', 'turkiye'],
    ['marks written apart', 'Tu\u0308rkiye', 'turkiye'],
    ['capital letters', 'ÉIRE', 'eire'],
    ['a Turkish capital I with dot', 'İstanbul', 'istanbul'],
    ['a Turkish small i without dot', 'Kırıkkale', 'kirikkale'],
    ['letters with a stroke', 'Łódź Øresund Đakovo', 'lodz oresund dakovo'],
    ['letters that become two', 'Straße Æro œuvre Þór', 'strasse aero oeuvre thor'],
    ['capital letters that become two', 'STRAẞE', 'strasse'],
    ['ligatures and wide letters', 'ﬁnance ＩＯＭ', 'finance iom'],
    ['accents in place of apostrophes', 'Côte d´Ivoire', "cote d'ivoire"],
    ['Greek', 'Ελλάδα', 'ελλαδα'],
    ['signs above U+FFFF', 'Globe 🌍', 'globe \ufffd'],
    ['half a sign above U+FFFF', 'Globe \ud83c', 'globe \ufffd'],
  ])('takes away %s: %j', (_what, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing when done twice', () => {
    for (const text of ['İstanbul', 'Straße', 'ΣΊΣΥΦΟΣ', '🌍', 'ﬁ']) {
      expect(fold(fold(text))).toBe(fold(text));
    }
  });

  it('splits words at everything but letters and digits', () => {
    expect(words('A/RES/73/195')).toEqual(['a', 'res', '73', '195']);
    expect(words("Côte d'Ivoire – (UN)")).toEqual(['cote', 'd', 'ivoire', 'un']);
    expect(words('?!* 🌍')).toEqual([]);
  });

  it('keeps names for search as words with single spaces', () => {
    expect(searchName('  IOM – UN  Migration ')).toBe('iom un migration');
  });
});
