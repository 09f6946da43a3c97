import { RELATION_TYPE_NAMES, relationTypeInfo } from '../../src/domain/relation-types.js';
import { counterIn } from '../../src/fact/text/many.js';
import { SPEECHES, speechFor } from '../../src/explorer/embed/speech.js';
import { en } from '../../src/explorer/core/words/en.js';
import { codeFor, ENGLISH, LANGUAGES } from '../../src/explorer/core/words/languages.js';
import { ENGLISH_LATER } from '../../src/explorer/core/words/later.js';
import type { LaterPart } from '../../src/explorer/core/words/later-words.js';
import { catalogueOf } from '../../src/explorer/core/words/catalogue.js';
import { pseudoWords } from '../../src/explorer/core/words/pseudo.js';
import { readAddress } from '../../src/explorer/core/address/address.js';

/** The paths of all entries of a catalogue. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, entry]) => paths(entry, `${path}.${key}`));
}

/** All words that come with views. */
const LATER = Object.keys(ENGLISH_LATER) as LaterPart[];

const KLINGON = { ...en, title: 'Qo’', views: { ...en.views, graph: 'DIr' } };

describe('a translation', () => {
  it.each(Object.entries(LANGUAGES))(
    'has every entry of the English catalogue: %s',
    async (_, one) => {
      // It may have more: what the server says in English, types of relation and of organisation.
      const own = new Set(paths(await catalogueOf(one, LATER)));
      const english = paths(await catalogueOf(ENGLISH, LATER));
      expect(english.filter((path) => path !== '.labels' && !own.has(path))).toEqual([]);
    },
  );

  it('has a word for every type of relation, in both directions', async () => {
    const { labels } = (await LANGUAGES['fr']?.words()) ?? en;
    const types = RELATION_TYPE_NAMES.map(relationTypeInfo);
    const all = types.flatMap(({ outLabel, inLabel }) => [outLabel, inLabel]);
    expect(all.filter((label) => labels[label] === undefined)).toEqual([]);
  });

  it('is told from English by the made-up language, word for word', () => {
    expect(pseudoWords(en).views.graph).not.toBe(en.views.graph);
    expect(pseudoWords(en).search.also('x')).not.toBe(en.search.also('x'));
  });
});

describe('counts', () => {
  it('take the forms of their language', () => {
    const [french, arabic] = [counterIn('fr'), counterIn('ar')];
    const entities = { one: 'entité', many: 'd’entités', other: 'entités' };
    const said = [0, 1, 2, 1234, 12345, 1_000_000].map((count) => french(count, entities));
    expect(said.map((text) => text.replace(/\s/g, ' '))).toEqual([
      ...['0 entité', '1 entité', '2 entités', '1234 entités', '12 345 entités'],
      '1 000 000 d’entités',
    ]);
    const books = { one: 'كتاب', two: 'كتابان', few: 'كتب', many: 'كتابًا', other: 'كتاب' };
    const forms = [1, 2, 3, 11, 100].map((count) => arabic(count, books, () => '').trim());
    expect(forms).toEqual(['كتاب', 'كتابان', 'كتب', 'كتابًا', 'كتاب']);
  });
});

describe('a new translation', () => {
  beforeAll(() => {
    Object.assign(LANGUAGES, {
      tlh: {
        name: 'tlhIngan Hol',
        words: () => Promise.resolve(KLINGON),
        later: ENGLISH_LATER,
        tag: 'tlh',
        dir: 'ltr',
        names: 'tlh',
      },
    });
    const [english] = Object.values(SPEECHES);
    const embed = { ...english?.embed, strongest: 'rar law’' };
    Object.assign(SPEECHES, { tlh: { ...english, embed } });
  });

  it('is spoken by the explorer when the address asks for it, and is no fault there', () => {
    expect(codeFor('tlh', ['en'])).toBe('tlh');
    expect(codeFor('vulcan', ['en'])).toBe('en');
    const known = { views: [], languages: Object.keys(LANGUAGES) };
    expect(readAddress('?lang=tlh', known)).toMatchObject({ state: { lang: 'tlh' }, faults: [] });
    expect(readAddress('?lang=vulcan', known).faults).toHaveLength(1);
  });

  it('is spoken to those whose browser prefers it, unless the address says otherwise', () => {
    expect(codeFor(null, ['vul', 'tlh-QO', 'en'])).toBe('tlh');
    expect(codeFor('en', ['tlh'])).toBe('en');
    expect(codeFor(null, ['vul'])).toBe('en');
  });

  it('is spoken by the element on other pages, in all its regions', () => {
    expect(speechFor('tlh').embed.strongest).toBe('rar law’');
    expect(speechFor('tlh-QO').embed.strongest).toBe('rar law’');
    expect(speechFor('vul').embed.strongest).toBe('Strongest links');
  });
});
