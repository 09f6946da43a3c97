import { grouped } from '../../domain/grouped.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { descriptionsOf } from '../read/descriptions.js';
import { nodePages } from '../read/dump-pages.js';
import { LIVE } from '../query/clauses.js';
import { entityOf, unsourcedOn } from '../stored.js';
import { entityProperties } from '../write/entity-properties.js';
import { entityAfter } from '../write/settle-entities.js';
import type { Check, Finding } from './finding.js';
import { FOLDING } from '../versions.js';
import type { Engine } from '../../engine/engine.js';
import type { DumpedNode } from '../read/dump.js';
import { mislabelled } from '../withdrawn.js';

/**
 * Every entity shows what its descriptions, and what it has without one, add up to, and is counted
 * where it should be.
 */
export const checkValues: Check = async function* (engine) {
  for await (const page of nodePages(engine, 'entity')) {
    const live = page.filter(({ props }) => props.retractedAt === LIVE);
    const ids = live.map(({ key }) => key);
    const found = ids.length === 0 ? [] : await engine.read(descriptionsOf(ids, PRESENT));
    const testified = grouped(found, ({ description }) => description.entity);
    const otherwise = live.filter(({ key, props }) => {
      const { kind } = entityOf(props, PRESENT);
      const asked = { id: key, kind, unsourced: unsourcedOn(props) };
      const entity = entityAfter(asked, testified.get(key) ?? [], props);
      return entityProperties(entity).fingerprint !== props.fingerprint;
    });
    const findings = [
      ...otherwise.map(({ key }) => `${key} shows other values than its claims give it`),
      ...(await mislabelledAmong(engine, page)),
    ];
    yield { records: page.length, findings };
  }
};

/** Entities that an older version wrote are left out: they are labelled at opening. */
async function mislabelledAmong(
  engine: Engine,
  entities: readonly DumpedNode[],
): Promise<Finding[]> {
  const ids = await engine.read({
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.folding = $folding AND ${mislabelled('n')}
RETURN n.id AS id ORDER BY id`,
    parameters: { ids: entities.map(({ key }) => key), folding: FOLDING },
    decode: (row) => row.id as string,
  });
  return ids.map((id) => `${id} is not counted as it should be; \`mgg rebuild\` mends it`);
}
