import { accepted } from '../../../../src/domain/checks/cleaning.js';
import { cleanDescription } from '../../../../src/domain/checks/clean-description.js';
import type { DescriptionInput } from '../../../../src/domain/claims/description.js';
import { statedName, statedValue } from '../../../../src/domain/claims/stated-values.js';
import { entity } from '../../../support/claims.js';
import { description } from '../../../support/describing.js';

const said = (more: Partial<DescriptionInput>): DescriptionInput =>
  description(entity('organisation:tried', 'Tried Body'), more);
const saying = (property: string, value: string): DescriptionInput =>
  said({ values: [statedValue(property, value)] });
const name = { value: 'Old', language: null, kind: 'FORMER', from: null, to: null } as const;

describe('what a document says of an entity is refused when', () => {
  const cases: readonly (readonly [string, DescriptionInput, string, string])[] = [
    ['it has no place', said({ locator: ' ' }), 'locator', 'Say where in the document'],
    ['its place holds a NUL', said({ locator: 'a\u0000b' }), 'locator', 'U+0000'],
    ['its note names a person', said({ note: 'Mr Smith says so' }), 'note', 'no persons'],
    ['it is surer than sure', said({ confidence: 2 }), 'confidence', 'from 0 to 1'],
    ['a property is none', saying('shortName', 'TB'), 'input', 'Use one of: name'],
    ['a value is empty', saying('website', ' '), 'input.website', 'is empty'],
    ['an address is none', saying('website', 'javascript:x'), 'input.website', 'https://'],
    ['a code is none', saying('identifier:ror', 'x'), 'input.identifier:ror', 'one like 03v6m5e25'],
    [
      'a type is none',
      saying('organisationType', 'big'),
      'input.organisationType',
      'not in its list',
    ],
    [
      'a name is of no language',
      said({ values: [statedName({ ...name, language: 'en-GBR' })] }),
      'input.name.language',
      'not a language tag',
    ],
    [
      'a name ends before it begins',
      said({ values: [statedName({ ...name, from: '2020', to: '2010' })] }),
      'input.name.to',
      'lies before',
    ],
    [
      'its own words are long',
      said({ editorial: { shortName: 'x'.repeat(27) } }),
      'shortName',
      '26',
    ],
  ];

  it.each(cases)('%s', (_why, input, path, message) => {
    expect(cleanDescription(input).problems).toEqual([
      { path, message: expect.stringContaining(message) as string },
    ]);
  });

  it('is taken in its normal form', () => {
    const values = [
      statedValue('name', ' Tried  Body '),
      statedValue('identifier:ror', 'https://ror.org/03V6M5E25'),
      statedName({ ...name, language: 'en_GB' }),
    ];
    expect(accepted(cleanDescription(said({ locator: ' row 1', values })))).toEqual(
      said({
        values: [
          statedValue('name', 'Tried Body'),
          statedValue('identifier:ror', '03v6m5e25'),
          statedName({ ...name, language: 'en-GB' }),
        ],
      }),
    );
  });
});
