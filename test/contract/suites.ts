import type { EngineUnderTest } from '../support/engines.js';
import { describeClosing } from './closing.contract.js';
import { describeGraphKeyStore } from './key-store.contract.js';
import { describeMerging } from './merging.contract.js';
import { describeNames } from './names.contract.js';
import { describeParameters } from './parameters.contract.js';
import { describePortability } from './portability.contract.js';
import { describeReading } from './reading.contract.js';
import { describeSchema } from './schema.contract.js';
import { describeTakingTurns } from './taking-turns.contract.js';
import { describeTwoClocks } from './two-clocks.contract.js';
import { describeUndoingMerges } from './undoing-merges.contract.js';
import { describeWriting } from './writing.contract.js';

/** Everything each engine must pass. */
const SUITES: readonly ((engine: EngineUnderTest) => void)[] = [
  describeReading,
  describeParameters,
  describeWriting,
  describeTakingTurns,
  describeSchema,
  describeNames,
  describeMerging,
  describeUndoingMerges,
  describeGraphKeyStore,
  describeTwoClocks,
  describePortability,
  describeClosing,
];

export function describeContract(engine: EngineUnderTest): void {
  describe(`the contract on ${engine.name}`, () => {
    for (const suite of SUITES) suite(engine);
  });
}
