import { matchId, type MatchDecision, type MatchedName } from '../../domain/match-decision.js';
import type { Row, Statement } from '../../engine/statement.js';
import { decisionOf } from '../stored-match.js';
import { rowsInBatches } from '../write/batches.js';
import { MergedIds, type Ask } from './redirects.js';

/** How many decisions one statement reads. */
const AT_ONCE = 1000;

/** The decisions with these ids, as they were taken, in no promised order. */
export function decisionsById(ids: readonly string[]): Statement<MatchDecision> {
  return {
    text: `UNWIND $ids AS id
MATCH (d:MatchDecision {id: id})
RETURN d {.*} AS decision`,
    parameters: { ids },
    decode: ({ decision }) => decisionOf(decision as Row),
  };
}

/**
 * What was decided on these names, by `matchId`; names on which nothing was decided are left out.
 * An entity that was merged since stands as the one that was kept.
 */
export async function readDecisions(
  ask: Ask,
  names: readonly MatchedName[],
): Promise<Map<string, MatchDecision>> {
  const ids = [...new Set(names.map(matchId))];
  const found = await rowsInBatches(ids, AT_ONCE, (some) => ask(decisionsById(some)));
  const told = found.flatMap(({ entity, not }) => (entity === null ? not : [entity, ...not]));
  const merged = await MergedIds.read(ask, told);
  return new Map(
    found.map((decision) => [
      decision.id,
      {
        ...decision,
        entity: decision.entity === null ? null : merged.keptFor(decision.entity),
        not: [...new Set(decision.not.map((id) => merged.keptFor(id)))],
      },
    ]),
  );
}
