import { permalink, queryText } from '../../../fact/text/address.js';
import type { State } from './state.js';

/** The lasting address of what has this id: a page that reads without scripts, and data. */
export function permalinkOf(id: string, { on, known }: Pick<State, 'on' | 'known'>): string {
  return permalink(location.origin, id) + queryText({ asOf: on, knownAt: known });
}
