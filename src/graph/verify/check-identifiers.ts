import { nodePages } from '../read/dump-pages.js';
import type { Check } from './finding.js';
import { liveEntities } from './known.js';

/** Every identifier belongs to an entity of today. */
export const checkIdentifiers: Check = async function* (engine) {
  for await (const page of nodePages(engine, 'identifier')) {
    const held = page.map(({ key, props }) => ({ key, entity: String(props.entityId) }));
    const known = await liveEntities(
      engine,
      held.map(({ entity }) => entity),
    );
    const findings = held
      .filter(({ entity }) => !known.has(entity))
      .map(({ key, entity }) => `The identifier ${key} belongs to ${entity}, which is not there`);
    yield { records: page.length, findings };
  }
};
