import { lookUpLanguage } from '../../../../src/domain/names/language-lookup.js';

describe('a language is looked up as RFC 4647 says', () => {
  it.each([
    ['the tag itself', 'fr', ['de', 'fr'], 'fr'],
    ['whatever the case', 'EN-gb', ['en-GB'], 'en-GB'],
    ['without the region', 'de-AT', ['de', 'en'], 'de'],
    ['the closest of several', 'zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['without a single letter that is left', 'zh-Hant-x-private', ['zh-Hant'], 'zh-Hant'],
    ['with an underscore', 'pt_BR', ['pt'], 'pt'],
    ['by its code of three letters', 'deu', ['de'], 'de'],
    ['by its other code of three letters', 'fre-CA', ['fr'], 'fr'],
    ['by a code that was given up', 'iw', ['he'], 'he'],
    ['stored with three letters where there are no others', 'CNR-me', ['cnr'], 'cnr'],
    ['nothing more special than was asked', 'en', ['en-GB'], null],
    ['no other language', 'fr', ['de', 'frr'], null],
    ['nothing', '', ['de'], null],
  ])('%s: %s', (_what, asked, tags, found) => {
    expect(lookUpLanguage(asked, tags)).toBe(found);
  });
});
