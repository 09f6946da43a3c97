import { comparedWords, plainWords } from '../../../src/domain/names/compared-words.js';
import { segments } from '../../../src/reconcile/segments.js';
import { comparedName, similarity } from '../../../src/domain/names/likeness.js';

const alike = (a: string, b: string): number =>
  similarity(comparedName(comparedWords(a)), comparedName(comparedWords(b)));

describe('words of a name', () => {
  it.each([
    ["Int'l Organization", ['intl', 'organization']],
    ['U.N. Women', ['un', 'women']],
    ['Verein e.V.', ['verein', 'ev']],
    ["Côte d'Ivoire", ['cote', 'd', 'ivoire']],
    ['Smith & Sons', ['smith', 'and', 'sons']],
    ['10.7.2', ['10', '7', '2']],
  ])('of %s are put together', (text, expected) => {
    expect(plainWords(text)).toEqual(expected);
  });

  it.each([
    ["Int'l Organization", 'international organisation'],
    ['UN program center', 'united nations programme centre'],
    ['Belize size', 'belize size'],
  ])('of %s are compared in one spelling', (text, expected) => {
    expect(comparedWords(text).join(' ')).toBe(expected);
  });
});

describe('parts of a cell', () => {
  it.each([
    ['IOM - Organization for Migration', ['IOM', 'Organization for Migration']],
    ['Organization (IOM)', ['Organization', 'IOM']],
    ['Vienna, Austria', ['Vienna', 'Austria']],
    ['AU-Horn of Africa', ['AU-Horn of Africa']],
    ['2,000 people', ['2,000 people']],
    ['(?!)', []],
  ])('of %s', (text, expected) => {
    expect(segments(text)).toEqual(expected);
  });
});

describe('likeness of names', () => {
  it.each([
    ['the same words', 'North Process', 'north PROCESS', 1],
    ['small words only', 'Ministry of the Interior', 'Ministry of Interior', 0.98],
    ['small words on both sides', 'The Pact', 'the the', 0.15 / (1.15 + 0.3) + 0.15 / (1.15 + 0.3)],
    ['one word missing', 'North Process', 'North', 2 / 3],
    ['one word too many on either side', 'North Process', 'North Office', 2 / 4],
    ['a slip in a text of 13 signs', 'Norht Process', 'North Process', 1 - 0.8 / 13],
    ['a slip in each of two words', 'Norht Procss', 'North Process', (0.84 + (1 - 0.8 / 7)) / 2],
    ['a word cut short', 'North Proc', 'North Process', (2 + 2 * (0.65 + (0.2 * 4) / 7)) / 4],
    ['another number', 'Goal 1', 'Goal 2', 2 / 4],
    ['a beginning that is a number', 'Goal 1', 'Goal 11', 2 / 4],
    ['a number joined by a hyphen', 'G-20', 'G20', 1],
    ['a number in words', 'Second Review', '2nd review', 0.98],
    ['Korean words put together', '국제 이주 기구', '국제이주기구', 1],
    ['a letter at the end', 'Annex A', 'Annex', 2 / (2 + 0.15)],
    ['nothing in common', 'Bridge', 'Austria', 0],
    ['nothing asked', '', 'Austria', 0],
  ])('with %s', (_how, asked, name, expected) => {
    expect(alike(asked, name)).toBeCloseTo(expected, 3);
  });
});
