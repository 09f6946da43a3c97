import {
  countriesCalled,
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
  ])('%s', (text, slug) => {
    expect(called(text)).toEqual([`country:${slug}`]);
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
