import type { EngineUnderTest } from '../support/engines.js';
import { describeBatches } from './batches.contract.js';
import { describeCounting } from './counting.contract.js';
import { describeClosing } from './closing.contract.js';
import { describeGroups } from './groups.contract.js';
import { describeGroupsInTime } from './groups-in-time.contract.js';
import { describeGraphKeyStore } from './key-store.contract.js';
import { describeKeptEnds } from './kept-ends.contract.js';
import { describeKeepingInStep } from './keeping-in-step.contract.js';
import { describeKnownValues } from './known-values.contract.js';
import { describeLinkages } from './linkages.contract.js';
import { describeExports } from './exports.contract.js';
import { describeLibrary } from './library.contract.js';
import { describeLoading } from './loading.contract.js';
import { describeMatchDecisions } from './match-decisions.contract.js';
import { describeMerging } from './merging.contract.js';
import { describeNeighbours } from './neighbours.contract.js';
import { describeNetworks } from './networks.contract.js';
import { describeNames } from './names.contract.js';
import { describeParameters } from './parameters.contract.js';
import { describePeriods } from './periods.contract.js';
import { describePermalinks } from './permalinks.contract.js';
import { describePortability } from './portability.contract.js';
import { describeFolded } from './folded.contract.js';
import { describeEntityFilters } from './entity-filters.contract.js';
import { describeEntityLists } from './entity-lists.contract.js';
import { describePaths } from './paths.contract.js';
import { describePartsOfFilters } from './parts-of-filters.contract.js';
import { describeParts, describePartsInTime } from './parts.contract.js';
import { describePartners } from './partners.contract.js';
import { describePartnership } from './partnership.contract.js';
import { describeRandomEvidence } from './random-evidence.contract.js';
import { describeRandomFilters } from './random-filters.contract.js';
import { describePresentGraph } from './present-graph.contract.js';
import { describeReading } from './reading.contract.js';
import { describeRecording } from './recording.contract.js';
import { describeRelated } from './related.contract.js';
import { describeRelationCounters } from './relation-counters.contract.js';
import { describeRelations } from './relations.contract.js';
import { describeSaidLater } from './said-later.contract.js';
import { describeSchema } from './schema.contract.js';
import { describeShipped } from './shipped.contract.js';
import { describeSurroundings } from './surroundings.contract.js';
import { describeTakingTurns } from './taking-turns.contract.js';
import { describeTimelines } from './timelines.contract.js';
import { describeTwoClocks } from './two-clocks.contract.js';
import { describeUndoingMerges } from './undoing-merges.contract.js';
import { describeTimeViews } from './time-views.contract.js';
import { describeUpgrading } from './upgrading.contract.js';
import { describeValues } from './values.contract.js';
import { describeWriting } from './writing.contract.js';

/** Everything each engine must pass. */
const SUITES: readonly ((engine: EngineUnderTest) => void)[] = [
  describeReading,
  describeParameters,
  describeWriting,
  describeValues,
  describeSaidLater,
  describeKnownValues,
  describeTakingTurns,
  describeSchema,
  describeNames,
  describeLoading,
  describeLibrary,
  describeMatchDecisions,
  describeMerging,
  describeUndoingMerges,
  describeGraphKeyStore,
  describeTwoClocks,
  describePeriods,
  describePortability,
  describeClosing,
  describeRecording,
  describeBatches,
  describeEntityLists,
  describeEntityFilters,
  describeFolded,
  describeRelations,
  describeNeighbours,
  describeRelated,
  describeKeptEnds,
  describeRelationCounters,
  describeCounting,
  describeGroups,
  describeGroupsInTime,
  describeTimeViews,
  describePartners,
  describePartnership,
  describeParts,
  describePartsInTime,
  describePaths,
  describeSurroundings,
  describeNetworks,
  describePresentGraph,
  describeKeepingInStep,
  describeLinkages,
  describeTimelines,
  describeExports,
  describeRandomFilters,
  describeRandomEvidence,
  describePartsOfFilters,
  describeUpgrading,
  describeShipped,
  describePermalinks,
];

export function describeContract(engine: EngineUnderTest): void {
  describe(`the contract on ${engine.name}`, () => {
    for (const suite of SUITES) suite(engine);
  });
}
