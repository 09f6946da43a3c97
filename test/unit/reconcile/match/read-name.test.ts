import { isInitialsOf } from '../../../../src/reconcile/match/acronyms.js';
import { readName } from '../../../../src/reconcile/match/read-name.js';

/** `body @country <owner`, for each reading. */
const read = (text: string): string[] =>
  readName(text).readings.map(({ body, countries, owner }) =>
    [
      body,
      ...countries.map((id) => `@${id.replace('country:', '')}`),
      ...(owner === null ? [] : [`<${owner}`]),
    ].join(' '),
  );

describe('a name is read', () => {
  it.each([
    ['as it stands', 'Sea Fund', ['Sea Fund']],
    ['without its acronym', 'Sea Fund (SEFU)', ['Sea Fund']],
    ['with its country before it', 'Kenya - Sea Fund', ['Kenya - Sea Fund @ken', 'Sea Fund @ken']],
    ['behind it', 'Sea Fund, Kenya', ['Sea Fund, Kenya @ken', 'Sea Fund @ken']],
    ['in brackets', 'Sea Fund (Kenya)', ['Sea Fund Kenya @ken', 'Sea Fund @ken']],
    [
      'as a part of it',
      'Sea Fund of the Republic of Kenya',
      ['Sea Fund of the Republic of Kenya @ken', 'Sea Fund @ken'],
    ],
    [
      'as a unit',
      'Sea Fund - Puffin Office',
      ['Sea Fund - Puffin Office', 'Puffin Office <Sea Fund'],
    ],
    [
      'as a unit in brackets, of a body of a country',
      'Kenya - Sea Fund (Puffin Office)',
      [
        'Kenya - Sea Fund (Puffin Office) @ken',
        'Sea Fund (Puffin Office) @ken',
        'Puffin Office @ken <Sea Fund',
      ],
    ],
    [
      'as several',
      'Sea Fund / Fonds de mer',
      ['Sea Fund / Fonds de mer', 'Sea Fund', 'Fonds de mer'],
    ],
    ['as a country, which has no place', 'Republic of Kenya', ['Republic of Kenya']],
    [
      'with two countries as with none',
      'Sea Fund for Kenya and Iraq',
      ['Sea Fund for Kenya and Iraq'],
    ],
  ])('%s: %s', (_how, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('with an acronym beside it, or with what must be one', () => {
    const [, initials] = readName('SF - Sea Fund').readings;
    expect(initials).toMatchObject({ body: 'Sea Fund', needs: null });
    const [, other] = readName('Sea Fund - BHA').readings;
    expect(other).toMatchObject({ body: 'Sea Fund', needs: 'bha' });
    expect(isInitialsOf('Sida', 'Swedish International Development Agency')).toBe(true);
    expect(isInitialsOf('BHA', 'Swedish International Development Agency')).toBe(false);
  });
});
