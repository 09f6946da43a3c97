import Sequencer from '@jest/test-sequencer';

/** On a new clone jest knows no durations and goes by size; these take longest, in this order. */
const LONGEST = [
  ...['contract/neo4j', 'e2e/explorer/explorer-in-browser', 'contract/grafeo'],
  ...['graphql/querying-docs', 'reconcile/shipped-names', 'e2e/examples', 'e2e/interruptions'],
  'e2e/durability',
].map((name) => `/test/${name}.test.ts`);

/** A sequencer of jest: the longest files first, so that no worker has one left at the end. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((name) => path.endsWith(name));
      return place < 0 ? LONGEST.length : place;
    };
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
