/**
 * Letters that stand for another one when names are compared, and that Unicode does not take apart
 * into a base letter and a mark. From small letters to small letters.
 */
export const LETTERS: Readonly<Record<string, string>> = {
  // Latin
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɛ: 'e',
  ɔ: 'o',
  // Greek and Cyrillic
  ς: 'σ',
  ґ: 'г',
  // Arabic: alef with a sign, ya without dots, ta marbuta, hamza, Persian and Urdu forms
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ء: '',
  // Hebrew: letters as they stand at the end of a word
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};
