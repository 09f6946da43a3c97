import type { Engine } from '../../src/engine/engine.js';
import { claim, entity } from './claims.js';
import { Curator } from './curating.js';
import { storeSmallGraph } from './small-graph.js';

/** Members of the hub, more than two pages of a list. */
export const MEMBERS = 230;

/** The small graph, with an entity that was merged, one that was withdrawn, a bad name, and a hub. */
export async function storePermalinkGraph(engine: Engine): Promise<void> {
  await storeSmallGraph(engine);
  const curator = new Curator(engine);
  await curator.store(
    entity('organisation:old-beta', 'Old Beta'),
    entity('organisation:gone', 'Gone Bureau'),
    entity('organisation:bad', '</script><script>alert(1)</script>', {
      description: '"Quoted" & <i>more</i>',
    }),
    entity('organisation:hub', 'Hub'),
    ...Array.from({ length: MEMBERS }, (_, at) => entity(`organisation:m-${at}`, `Member ${at}`)),
  );
  await curator.record(
    claim('organisation:old-beta', 'PARTICIPATES_IN', 'event:summit', { role: 'expert' }),
    ...Array.from({ length: MEMBERS }, (_, at) =>
      claim(`organisation:m-${at}`, 'MEMBER_OF', 'organisation:hub'),
    ),
  );
  await curator.merge('organisation:beta', 'organisation:old-beta');
  await curator.withdraw('organisation:gone', 'organisation:alpha');
}
