import type { RelationFilter } from '../../domain/filters.js';
import { STATUS_ORDER, type RelationStatus } from '../../domain/relation.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { SYMMETRIC } from '../query/clauses.js';
import { IN, OUT, statusBits, typeNumber, type HalfRule } from './columns.js';

/** Every status but what somebody merely alleges. */
export const NOT_CLAIMED = STATUS_ORDER.filter((status) => status !== 'CLAIMED');

const DIRECTIONS = { OUT, IN, BOTH: OUT | IN };

/** What columns do not hold. */
const NOT_HELD = [
  ...(['roles', 'votes', 'actions', 'dated', 'document', 'documentPublisher'] as const),
  ...(['subject', 'object', 'and', 'or', 'not'] as const),
];

/**
 * The filter and the view as a test of halves, seen from the entity asked; null where columns do not
 * hold what is tested.
 * @param usual the statuses that count when the filter names none.
 */
export function halfRule(
  filter: RelationFilter,
  view: TimeView,
  usual: readonly RelationStatus[],
): HalfRule | null {
  if (view.knownAt !== null || NOT_HELD.some((name) => filter[name] !== undefined)) return null;
  const types = new Uint8Array(256);
  for (const type of filter.types ?? RELATION_TYPE_NAMES) {
    const direction = SYMMETRIC.includes(type) ? 'BOTH' : (filter.direction ?? 'BOTH');
    types[typeNumber(type)] = DIRECTIONS[direction];
  }
  const on = [view.validOn, filter.validOn].filter((date) => date != null);
  const { from, to } = filter.during ?? {};
  return {
    types,
    statuses: statusBits(filter.statuses ?? usual),
    beginsBy: Math.min(Infinity, ...[...on, ...some(to)].map(lastDay)),
    endsFrom: Math.max(-Infinity, ...[...on, ...some(from)].map(firstDay)),
    minConfidence: filter.minConfidence ?? -Infinity,
  };
}

function some(date: string | undefined): string[] {
  return date === undefined ? [] : [date];
}
