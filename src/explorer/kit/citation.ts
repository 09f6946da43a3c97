import type { Evidence } from '../core/documents/evidence.js';
import { clocksOf } from '../core/address/sides.js';
import type { App } from '../core/app.js';
import { permalinkOf } from '../core/address/permalink.js';

/**
 * The API's citation of a relation, which ends with its permalink; where the server has no lasting
 * address it ends with the id, and the address under which this page was opened stands in.
 */
export function citationOf(evidence: Pick<Evidence, 'id' | 'citation'>, app: App): string {
  return citationWith(permalinkOf(evidence.id, clocksOf(app.state)), evidence);
}

/** The same, with another address where the server has none. */
export function citationWith(
  link: string,
  { id, citation }: Pick<Evidence, 'id' | 'citation'>,
): string {
  return citation.endsWith(id) ? `${citation.slice(0, -id.length)}${link}` : citation;
}
