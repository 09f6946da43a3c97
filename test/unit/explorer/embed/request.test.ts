import {
  readRequest,
  REQUEST_ATTRIBUTES,
  type Attributes,
} from '../../../../src/explorer/core/address/graph-request.js';

const NONE = Object.fromEntries(REQUEST_ATTRIBUTES.map((name) => [name, null])) as Attributes;
const read = (given: Partial<Attributes>) => readRequest({ ...NONE, ...given });

describe('attributes of an embedded graph', () => {
  it('may have spaces, commas and line breaks in lists, and words in any case', () => {
    const { request, faults } = read({
      of: ' framework:gcm\n framework:jvap,framework:gcm ',
      depth: '2',
      'as-of': '2018-12-31',
      kinds: 'country Organisation',
      types: 'member-of, ENDORSES',
      hide: 'theme criticism voted_on',
      limit: '40',
      'min-confidence': '0.7',
    });
    expect(faults).toEqual([]);
    expect(request).toEqual({
      of: ['framework:gcm', 'framework:jvap'],
      depth: 2,
      on: '2018-12-31',
      known: null,
      undated: 'show',
      kinds: ['COUNTRY', 'ORGANISATION'],
      types: ['MEMBER_OF', 'ENDORSES'],
      hiddenKinds: ['THEME'],
      hiddenGroups: ['CRITICISM'],
      hiddenTypes: ['VOTED_ON'],
      limit: 40,
      minConfidence: 0.7,
    });
  });

  it('show everything one step away at any date, but no more than can be read', () => {
    const { request } = read({ of: 'country:ita' });
    expect(request).toMatchObject({ depth: 1, on: null, limit: 60, minConfidence: 0, kinds: [] });
  });

  it.each([
    ['of', 'Italy', 'badId', 'Italy'],
    ['depth', '4', 'badDepth', '4'],
    ['as-of', '2018-02-30', 'badDate', '2018-02-30'],
    ['known-at', '2018', 'badTime', '2018'],
    ['kinds', 'country planet', 'badChoice', 'PLANET'],
    ['hide', 'everything', 'badChoice', 'EVERYTHING'],
    ['types', 'member of!', 'badType', 'OF!'],
    ['limit', '0', 'badLimit', '0'],
    ['limit', '2001', 'badLimit', '2001'],
    ['limit', 'many', 'badLimit', 'NaN'],
    ['min-confidence', '2', 'badNumber', '2'],
  ] as const)('are named when they cannot be used: %s="%s"', (name, text, words, value) => {
    const { request, faults } = read({ of: 'country:ita', [name]: text });
    expect(faults).toEqual([{ words, value }]);
    const { request: usual } = read({ of: name === 'of' ? null : 'country:ita' });
    expect(request).toEqual(usual);
  });
});
