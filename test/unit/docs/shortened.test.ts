import { differences } from '../../support/shortened.js';

describe('an answer and what a page shows of it', () => {
  it.each<[string, unknown, unknown]>([
    ['the same', { a: [1, { b: null }] }, { a: [1, { b: null }] }],
    ['a list that is cut', ['x', '…'], ['x', 'y', 'z']],
    ['a text that is cut', 'Migration…', 'Migration Governance'],
    ['a text that is left out', '…', '2026-01-01'],
  ])('fit: %s', (_case, shown, answer) => {
    expect(differences(shown, answer)).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['another value', { a: 1 }, { a: 2 }],
    ['a field too few', {}, { a: 1 }],
    ['a field too many', { a: 1 }, {}],
    ['a list that goes on unsaid', ['x'], ['x', 'y']],
    ['a cut where nothing follows', ['x', '…'], ['x']],
    ['another beginning', 'Mobility…', 'Migration'],
    ['a text for a number', '…', 5],
    ['null for a map', { a: null }, { a: {} }],
  ])('do not fit: %s', (_case, shown, answer) => {
    expect(differences(shown, answer)).toHaveLength(1);
  });
});
