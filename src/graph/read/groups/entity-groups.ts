import type { EntityFilter } from '../../../domain/filters.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { matchEntities } from '../entity-page.js';
import { entityGroupingOf } from './entity-grouping.js';
import { groupMap, groupOf, type Group } from './grouping.js';
import { keptEntityCounts } from './kept-counts.js';
import type { GroupsAsked } from './groups-asked.js';

/** The entities that a filter lets through, counted by what they have in common; money is what they received. */
export function entityGroups(
  filter: EntityFilter,
  asked: GroupsAsked,
  view: TimeView,
): Statement<Group> {
  const clauses = new Clauses(view);
  const kept = keptEntityCounts(filter, asked, view);
  const groups = entityGroupingOf(clauses, 'n', asked, kept);
  const match = matchEntities(clauses, filter);
  const listed = `${clauses.prelude()}${match.text}
${where(match.conditions)}
`;
  const text = `${kept === null ? listed : ''}${groups}
RETURN ${groupMap(asked)} AS group`;
  return { text, parameters: clauses.parameters, decode: (row) => groupOf(row.group, asked) };
}
