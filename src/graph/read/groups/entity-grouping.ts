import type { Clauses } from '../../query/clauses.js';
import { groupingOf, ROWS } from './grouping.js';
import { checkGroups, type GroupsAsked } from './groups-asked.js';
import { moneyReceived } from './sums.js';

/** The groups of entities, of which each is one row; money is what they were given. */
export function entityGroupingOf(
  clauses: Clauses,
  entity: string,
  asked: GroupsAsked,
  kept: string | null = null,
): string {
  checkGroups(asked, ['ENTITY']);
  const money = moneyReceived(clauses, entity);
  return groupingOf({ from: { ...ROWS, clauses, entity }, counted: entity, money }, asked, kept);
}
