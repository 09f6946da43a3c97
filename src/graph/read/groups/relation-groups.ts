import type { RelationFilter } from '../../../domain/filters.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { matchRelations } from '../relation-page.js';
import { checkGroups, type GroupsAsked } from './groups-asked.js';
import { groupingOf, groupMap, groupOf, ROWS, type Group } from './grouping.js';
import { keptRelationCounts } from './kept-counts.js';
import { moneyMoved } from './sums.js';

/** The relations of the whole graph that a filter lets through, counted by what they have in common. */
export function relationGroups(
  filter: RelationFilter,
  asked: GroupsAsked,
  view: TimeView,
): Statement<Group> {
  checkGroups(asked, ['RELATION']);
  const clauses = new Clauses(view);
  const from = { ...ROWS, clauses, subject: 'm', object: 'o' };
  const kept = keptRelationCounts(filter, asked, view);
  const grouped = { from, counted: 'r', money: moneyMoved(clauses, 'r') };
  const groups = groupingOf(grouped, asked, kept);
  const match = matchRelations(clauses, filter);
  const listed = `${clauses.prelude()}${match.text}
${where(match.conditions)}
`;
  const text = `${kept === null ? listed : ''}${groups}
RETURN ${groupMap(asked)} AS group`;
  return { text, parameters: clauses.parameters, decode: (row) => groupOf(row.group, asked) };
}
