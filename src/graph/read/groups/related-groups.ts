import type { Parts } from '../../../domain/parts/parts.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { itemsPerId, type IdItems } from '../../query/per-id.js';
import { batchOf, matchRelated, type RelatedQuestion } from '../related-page.js';
import { groupKeyInfo } from './group-keys.js';
import { groupingOf, groupMap, groupOf, ROWS, type Group, type Grouped } from './grouping.js';
import { checkGroups, type GroupsAsked } from './groups-asked.js';
import { moneyMoved } from './sums.js';

/** The neighbours of each of these entities, each counted once in a group; money is what moved between. */
export function neighbourGroups(
  ids: readonly string[],
  question: RelatedQuestion,
  asked: GroupsAsked,
  view: TimeView,
): Statement<IdItems<Group>> {
  checkGroups(asked, ['ENTITY', 'RELATION']);
  return grouped(ids, question, asked, view, null, { counted: 'm', repeats: true });
}

/** The relations of each of these entities, with those of their parts where those act for them. */
export function groupsOfRelations(
  ids: readonly string[],
  question: RelatedQuestion,
  asked: GroupsAsked,
  view: TimeView,
  parts: Parts | null = null,
): Statement<IdItems<Group>> {
  checkGroups(asked, ['RELATION']);
  return grouped(ids, question, asked, view, parts, { counted: 'r' });
}

function grouped(
  ids: readonly string[],
  question: RelatedQuestion,
  asked: GroupsAsked,
  view: TimeView,
  parts: Parts | null,
  counting: Pick<Grouped, 'counted' | 'repeats'>,
): Statement<IdItems<Group>> {
  const clauses = new Clauses(view);
  const from = { ...ROWS, clauses };
  const money = moneyMoved(clauses, 'r');
  const groups = groupingOf({ from, money, ...counting }, asked);
  const withEnds = asked.by.some((key) => groupKeyInfo(key).readsEnds === true);
  const match = matchRelated(clauses, question, parts !== null, withEnds);
  const body = `${match.text}
  ${where(match.conditions)}
  ${groups}
  RETURN collect(${groupMap(asked)}) AS items`;
  return itemsPerId(batchOf(clauses, ids, parts), body, (group) => groupOf(group, asked));
}
