import { PRESENT } from '../../domain/time/time-view.js';
import { descriptionsOf } from '../read/descriptions.js';
import { nodePages } from '../read/dump-pages.js';
import { LIVE } from '../query/clauses.js';
import { entityOf, unsourcedOn } from '../stored.js';
import { grouped } from '../write/batches.js';
import { entityProperties } from '../write/entity-properties.js';
import { entityAfter } from '../write/settle-entities.js';
import type { Check } from './finding.js';

/** Every entity shows what its descriptions, and what it has without one, add up to. */
export const checkValues: Check = async function* (engine) {
  for await (const page of nodePages(engine, 'entity')) {
    const live = page.filter(({ props }) => props.retractedAt === LIVE);
    const ids = live.map(({ key }) => key);
    const found = ids.length === 0 ? [] : await engine.read(descriptionsOf(ids, PRESENT));
    const testified = grouped(found, ({ description }) => description.entity);
    const findings = live
      .filter(({ key, props }) => {
        const { kind } = entityOf(props, PRESENT);
        const asked = { id: key, kind, unsourced: unsourcedOn(props) };
        const entity = entityAfter(asked, testified.get(key) ?? [], props);
        return entityProperties(entity).fingerprint !== props.fingerprint;
      })
      .map(({ key }) => `${key} shows other values than its claims give it`);
    yield { records: page.length, findings };
  }
};
