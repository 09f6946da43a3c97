import { relationPages } from '../read/dump-pages.js';
import { misdated } from './check-periods.js';
import type { Check } from './finding.js';
import { misnamedEnds } from './check-ends.js';
import { assertedRelations } from './known.js';

/**
 * Every present relation rests on an accepted claim, has the days that they prove, and is there once;
 * every version knows its ends.
 */
export const checkRelations: Check = async function* (engine) {
  for await (const page of relationPages(engine)) {
    const present = page.filter(({ type }) => type !== 'SUPERSEDED').map(({ props }) => props);
    const ids = present.map(({ id }) => id as string);
    const asserted = await assertedRelations(engine, ids);
    const findings = [
      ...(await misnamedEnds(engine, page)),
      ...ids.filter((id) => !asserted.has(id)).map((id) => `${id} has no accepted claim`),
      ...(await misdated(engine, present)),
      ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${id} is there twice`),
    ];
    yield { records: page.length, findings };
  }
};
