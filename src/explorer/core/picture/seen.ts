import {
  isRelationType,
  RELATION_TYPE_NAMES,
  relationTypeInfo,
} from '../../../domain/relation-types.js';
import { queryText } from '../../../fact/text/address.js';
import { clocksOf, sidesOf } from '../address/sides.js';
import { OPENING, OPENING_ALL } from '../address/parts/page.js';
import type { State } from '../address/state.js';
import { runnable } from '../ask/query-text.js';
import { pickedText, SEEN, type SeenFilter } from '../documents/seen.js';
import { isByHand } from './by-hand.js';
import { LIMIT } from './load-picture.js';
import type { Filters, Subgraph } from './subgraph.js';

/** What decides which picture is seen. */
export type SeenState = Pick<State, 'of' | 'depth' | 'on' | 'known' | 'with' | 'since'> & Filters;

/** The most entities whose surroundings are one question. */
const MOST_STARTS = 20;

/**
 * True when one question finds the picture: what is around some entities. Others are put together,
 * by the first visit or by whoever looks, and can only be named thing by thing.
 */
export function isOneQuestion({ of, depth }: Pick<State, 'of' | 'depth'>): boolean {
  const isChosen = of.some((id) => id === OPENING || id === OPENING_ALL);
  return of.length > 0 && of.length <= MOST_STARTS && depth > 0 && !isChosen;
}

/** The same, with all its filters: those by attributes, by hand and between two sides pick thing by thing. */
function isAsked(state: SeenState): boolean {
  const { facets = [] } = state;
  const isPicked = sidesOf(state) !== null || isByHand(state) || facets.length > 0;
  return isOneQuestion(state) && !isPicked;
}

/** What is seen as an address of the server's files, without the format; null when it has none. */
export function seenAddress(state: SeenState): string | null {
  if (!isAsked(state)) return null;
  const { of, depth, kinds, groups, hide, minconf, undated, on, known } = state;
  return queryText({
    of: of.join(','),
    depth: String(depth),
    kinds: kinds.join(','),
    groups: groups.join(','),
    hideTypes: hide.filter(isRelationType).join(','),
    minConfidence: minconf === 0 ? null : String(minconf),
    undated: undated === 'hide' ? undated : null,
    asOf: on,
    knownAt: known,
    walk: 'all',
  });
}

/** What is seen as a question to the API that runs as it stands. */
export function seenQuestion(state: SeenState, shown: Subgraph): string {
  const { of, depth, kinds, on, known } = state;
  if (isAsked(state)) {
    const filter = seenFilter(state);
    const asked = { of, depth, limit: LIMIT, filter: isEmpty(filter) ? null : filter, on, known };
    return runnable(SEEN, { ...asked, kinds: kinds.length === 0 ? null : kinds });
  }
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  const picked = { entities: ids(shown.nodes), relations: ids(shown.relations) };
  return pickedText({ ...picked, ...clocksOf(state) });
}

/** The filters of a state on relations that were found already. */
export function seenFilter({ kinds, groups, hide, minconf, undated }: Filters): SeenFilter {
  const types = RELATION_TYPE_NAMES.filter((type) => {
    const { group } = relationTypeInfo(type);
    return !hide.includes(type) && (groups.length === 0 || groups.includes(group));
  });
  return {
    ...(types.length === RELATION_TYPE_NAMES.length ? {} : { types }),
    ...(minconf === 0 ? {} : { minConfidence: minconf }),
    ...(undated === 'hide' ? { dated: true } : {}),
    ...(kinds.length === 0 ? {} : { subject: { kinds }, object: { kinds } }),
  };
}

function isEmpty(filter: SeenFilter): boolean {
  return Object.keys(filter).length === 0;
}
