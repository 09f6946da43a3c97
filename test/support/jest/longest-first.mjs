import Sequencer from '@jest/test-sequencer';

/** On a new clone jest knows no durations and goes by size; these are small and take longest. */
const LONGEST =
  /test\/(contract\/neo4j|reconcile\/shipped-names|e2e\/(examples|interruptions|durability))\.test\.ts$/;

/** A sequencer of jest: the longest files first, so that no worker has one left at the end. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isLong = ({ path }) => LONGEST.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
