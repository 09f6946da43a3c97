import { SPEECHES, speechFor } from '../../src/explorer/embed/speech.js';
import { en } from '../../src/explorer/core/words/en.js';
import { languageOf, LANGUAGES } from '../../src/explorer/core/words/languages.js';
import { pseudoWords } from '../../src/explorer/core/words/pseudo.js';
import { readAddress } from '../../src/explorer/core/address/address.js';

/** The paths of all entries of a catalogue. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, entry]) => paths(entry, `${path}.${key}`));
}

const KLINGON = { ...en, title: 'Qo’', views: { ...en.views, graph: 'DIr' } };

describe('a translation', () => {
  it.each(Object.entries(LANGUAGES))('has every entry of the English catalogue: %s', (_, one) => {
    expect(paths(one.words())).toEqual(paths(en));
  });

  it('is told from English by the made-up language, word for word', () => {
    expect(pseudoWords(en).views.graph).not.toBe(en.views.graph);
    expect(pseudoWords(en).search.also('x')).not.toBe(en.search.also('x'));
  });
});

describe('a new translation', () => {
  beforeAll(() => {
    Object.assign(LANGUAGES, { tlh: { words: () => KLINGON, tag: 'tlh', dir: 'ltr' } });
    const [english] = Object.values(SPEECHES);
    const embed = { ...english?.embed, strongest: 'rar law’' };
    Object.assign(SPEECHES, { tlh: { ...english, embed } });
  });

  it('is spoken by the explorer when the address asks for it, and is no fault there', () => {
    const { words, tag } = languageOf('?view=graph&lang=tlh');
    expect([words().title, words().views.graph, tag]).toEqual(['Qo’', 'DIr', 'tlh']);
    expect(languageOf('?lang=vulcan').words()).toBe(en);
    const known = { views: [], languages: Object.keys(LANGUAGES) };
    expect(readAddress('?lang=tlh', known)).toMatchObject({ state: { lang: 'tlh' }, faults: [] });
    expect(readAddress('?lang=vulcan', known).faults).toHaveLength(1);
  });

  it('is spoken by the element on other pages, in all its regions', () => {
    expect(speechFor('tlh').embed.strongest).toBe('rar law’');
    expect(speechFor('tlh-QO').embed.strongest).toBe('rar law’');
    expect(speechFor('vul').embed.strongest).toBe('Strongest links');
  });
});
