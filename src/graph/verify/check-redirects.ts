import { nodePages } from '../read/dump-pages.js';
import type { Check } from './finding.js';
import { knownEntities, knownRelations } from './known.js';

/** Every id that was given up leads to an entity or a relation. */
export const checkRedirects: Check = async function* (engine) {
  for await (const page of nodePages(engine, 'redirect')) {
    const redirects = page.map(({ key, props }) => ({ key, target: String(props.target) }));
    const targets = redirects.map(({ target }) => target);
    const known = new Set([
      ...(await knownEntities(engine, targets)),
      ...(await knownRelations(engine, targets)),
    ]);
    const findings = redirects
      .filter(({ target }) => !known.has(target))
      .map(({ key, target }) => `${key} leads to ${target}, which is not there`);
    yield { records: page.length, findings };
  }
};
