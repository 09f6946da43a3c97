import type { Engine } from '../../engine/engine.js';
import { checkClaims } from './check-claims.js';
import { checkCounters } from './check-counters.js';
import { checkIdentifiers } from './check-identifiers.js';
import { checkMatches } from './check-matches.js';
import { checkRedirects } from './check-redirects.js';
import { checkRelations } from './check-relations.js';
import { checkValues } from './check-values.js';
import type { Check, Checked } from './finding.js';

const CHECKS: readonly Check[] = [
  checkRelations,
  checkClaims,
  checkValues,
  checkCounters,
  checkRedirects,
  checkIdentifiers,
  checkMatches,
];

/** Looks at a whole store with all checks, page by page. Nothing is changed. */
export async function* verify(engine: Engine): AsyncGenerator<Checked> {
  for (const check of CHECKS) yield* check(engine);
}
