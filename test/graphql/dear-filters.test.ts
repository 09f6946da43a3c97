import { request } from '../support/api.js';
import { useShipped } from '../support/shipped-seed.js';

/**
 * Filters that took the embedded engine thirty seconds, after which it gives up. Whoever is
 * related to a framework has a relation, so none of these lets anybody through.
 */
describe('a filter of many links', () => {
  const engine = useShipped();
  const FILTER = `{
    notLinked: [{}, { direction: IN, to: { kinds: [DIALOGUE] } }, { roles: ["iom"] }]
    or: [{ notLinked: [{}, {}, {}, {}, {}] }]
  }`;

  it.each([
    [
      'of the present',
      `{ frameworks(first: 20) { nodes { countries(filter: ${FILTER}) { totalCount } } } }`,
    ],
    [
      'of a past view',
      `{ asOf(knownAt: "2999-01-01T00:00:00Z") { frameworks(first: 20) { nodes {
         countries(direction: OUT, filter: ${FILTER}) { totalCount nodes { id } } } } } }`,
    ],
    [
      'that are all of one direction',
      `{ frameworks(first: 20) { nodes { countries(filter: {
         notLinked: [{ direction: IN }, { direction: OUT }] }) { totalCount } } } }`,
    ],
  ])('is answered %s', async (_which, query) => {
    const { data, errors } = await request(engine(), query);
    expect(errors).toEqual([]);
    const totals = JSON.stringify(data).match(/"totalCount":\d+/g);
    expect(new Set(totals)).toEqual(new Set(['"totalCount":0']));
  });
});
