import type { Engine } from '../../src/engine/engine.js';
import { recordClaims } from '../../src/graph/write/record-claims.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { claim, entity } from './claims.js';
import { FIRST, SECOND, storeSmallGraph } from './small-graph.js';

const beta = 'organisation:beta';

/**
 * The small graph, and what is dated in part: a project without an end, a membership of which only
 * the end is known, and funding that began later than its project.
 */
export async function storeTimelineGraph(engine: Engine): Promise<void> {
  await storeSmallGraph(engine);
  await engine.write(async (transaction) => {
    const open = entity('project:open', 'Open Project', { fields: { start: '2019' } });
    await storeEntities(transaction, [open], FIRST);
    const claims = [
      claim(beta, 'MEMBER_OF', 'dialogue:north', { validTo: '2011' }),
      claim(beta, 'IMPLEMENTS', 'project:open'),
      claim(beta, 'FUNDS', 'project:open', { validFrom: '2020' }),
    ];
    await recordClaims(transaction, claims, { now: SECOND, state: 'ACCEPTED', by: null });
  });
}
