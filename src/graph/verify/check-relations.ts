import { relationPages } from '../read/dump-pages.js';
import type { Check } from './finding.js';
import { assertedRelations } from './known.js';

/** Every present relation rests on an accepted claim and is there once. */
export const checkRelations: Check = async function* (engine) {
  for await (const page of relationPages(engine)) {
    const ids = page
      .filter(({ type }) => type !== 'SUPERSEDED')
      .map(({ props }) => props.id as string);
    const asserted = await assertedRelations(engine, ids);
    const findings = [
      ...ids.filter((id) => !asserted.has(id)).map((id) => `${id} has no accepted claim`),
      ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${id} is there twice`),
    ];
    yield { records: page.length, findings };
  }
};
