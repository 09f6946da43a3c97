import {
  countriesCalled,
  countriesMeant,
  countriesNearlyCalled,
} from '../../../../src/domain/names/country-names.js';

const called = (text: string): string[] => countriesCalled(text).map(({ id }) => id);

describe('a country is known by what people write', () => {
  it.each([
    ['Zaire', 'cod'],
    ['Burma', 'mmr'],
    ['Swaziland', 'swz'],
    ['Holland', 'nld'],
    ['FYROM', 'mkd'],
    ['Centrafrique', 'caf'],
    ['Guyane', 'guf'],
    ['Guyana', 'guy'],
    ['Birmanie', 'mmr'],
    ['Gaza', 'pse'],
    ['B&H', 'bih'],
    ['Trinidad &amp; Tobago', 'tto'],
    ['Venezuela, RB', 'ven'],
    ['Micronesia, Fed. Sts.', 'fsm'],
    ['Korea, South', 'kor'],
    ['Korea, Dem. People’s Rep.', 'prk'],
    ['Congo, Dem. Rep.', 'cod'],
    ['St. Kitts & Nevis', 'kna'],
    ['Saint Kitts and Nevis', 'kna'],
    ['Bolivia (Plurinational State of)', 'bol'],
    ['Kingdom of Norway', 'nor'],
    ['Norwegen', 'nor'],
    ['挪威', 'nor'],
    ['Норвегия', 'nor'],
    ['النرويج', 'nor'],
    ['ไทย', 'tha'],
    ['U.A.E.', 'are'],
    ['UAE', 'are'],
    ['S. Korea', 'kor'],
    ['Corea del Norte', 'prk'],
    ['République populaire démocratique de Corée', 'prk'],
    ['조선민주주의인민공화국', 'prk'],
    ['República Democrática del Congo', 'cod'],
    ['Республика Конго', 'cog'],
    ['Volksrepublik China', 'chn'],
    ['République française', 'fra'],
    ['Česká republika', 'cze'],
    ['Regno del Marocco', 'mar'],
    ['Kongeriget Danmark', 'dnk'],
    ['Republika Hrvatska', 'hrv'],
    ['Türkiye Cumhuriyeti', 'tur'],
    ['جمهوری اسلامی ایران', 'irn'],
    ['المملكة الأردنية الهاشمية', 'jor'],
    ['摩洛哥王国', 'mar'],
    ['ราชอาณาจักรไทย', 'tha'],
    ['Estados Unidos de América', 'usa'],
  ])('%s', (text, slug) => {
    expect(called(text)).toEqual([`country:${slug}`]);
  });

  it.each(['Korea', 'Corée', 'Корея', 'كوريا'])('%s is one of two', (text) => {
    expect(called(text).sort()).toEqual(['country:kor', 'country:prk']);
  });

  it.each([
    ['by its id', 'country:irq'],
    ['by three letters', 'irq'],
    ['by two letters', 'IQ'],
    ['by name', 'Irak'],
  ])('in a column of countries is meant %s', (_how, text) => {
    expect(countriesMeant(text)).toEqual(['country:irq']);
  });

  it('is told apart from its government, which may be a body', () => {
    expect(countriesCalled('Government of the Republic of Kenya')).toEqual([
      { id: 'country:ken', asGovernment: true },
    ]);
    expect(countriesCalled('Royal Government of Cambodia')).toEqual([
      { id: 'country:khm', asGovernment: true },
    ]);
    expect(countriesCalled('Kenya')).toEqual([{ id: 'country:ken', asGovernment: false }]);
  });

  it.each([
    ...[
      '',
      'Government',
      'Republic',
      'Ministry of Interior of Kenya',
      'car',
      'us',
      'African Union',
    ],
    ...['Yugoslavia', 'Soviet Union', 'Czechoslovakia', 'German Democratic Republic'],
    ...['Democratic Republic', 'United Nations', 'Embassy of Kenya'],
  ])('none is meant by "%s"', (text) => {
    expect(called(text)).toEqual([]);
  });

  it('is guessed from a name with one slip, in a word that is long enough', () => {
    expect(countriesNearlyCalled('Hollland')).toEqual(['country:nld']);
    expect(countriesNearlyCalled('Irann')).toEqual([]);
  });
});
