import type { Entity } from '../../domain/entity.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../query/keyset.js';
import { itemsPerId, totalPerId, type IdItems, type IdTotal } from '../query/per-id.js';
import { entityOf } from '../stored.js';
import { groupMap, groupOf, type Group } from './groups/grouping.js';
import type { GroupsAsked } from './groups/groups-asked.js';
import { entityGroupingOf } from './groups/entity-grouping.js';
import { countedClaims } from './claims.js';

const BY_NAME: Order = { expression: 'n.sortName', descending: false };

export interface EntityOfDocument {
  readonly entity: Entity;
  readonly key: string;
}

/** One page of the entities that each of these documents speaks of, by name. */
export function entitiesOfDocuments(
  ids: readonly string[],
  page: PageRequest,
  view: TimeView,
): Statement<IdItems<EntityOfDocument>> {
  const clauses = new Clauses(view);
  const named = namedBy(clauses);
  const { conditions, tail } = keyset(clauses, BY_NAME, 'n.id', page);
  const body = `${named}
  ${where([clauses.visible('n'), ...conditions])}
  WITH n ${tail}
  RETURN collect({entity: ${clauses.entityMap('n')}, key: n.sortName}) AS items`;
  return itemsPerId({ clauses, ids, from: 'id' }, body, ({ entity, key }) => ({
    entity: entityOf(entity, view),
    key: key as string,
  }));
}

/** How many entities each of these documents speaks of. */
export function entityCountsOfDocuments(
  ids: readonly string[],
  view: TimeView,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  const body = `${namedBy(clauses)}
  ${where([clauses.visible('n')])}
  RETURN count(n) AS total`;
  return totalPerId({ clauses, ids, from: 'id' }, body);
}

/** The entities that each of these documents speaks of, counted by what they have in common. */
export function entityGroupsOfDocuments(
  ids: readonly string[],
  asked: GroupsAsked,
  view: TimeView,
): Statement<IdItems<Group>> {
  const clauses = new Clauses(view);
  const groups = entityGroupingOf(clauses, 'n', asked);
  const body = `${namedBy(clauses)}
  ${where([clauses.visible('n')])}
  ${groups}
  RETURN collect(${groupMap(asked)}) AS items`;
  return itemsPerId({ clauses, ids, from: 'id' }, body, (group) => groupOf(group, asked));
}

/** The entities `n` that claims citing the document `id` speak of, each once. */
function namedBy(clauses: Clauses): string {
  return `MATCH (:Document {id: id})<-[:CITES]-(c:Claim)
  ${where(countedClaims(clauses))}
  UNWIND [c.subjectId, c.objectId, c.entityId] AS entityId
  WITH DISTINCT ${clauses.kept()}entityId WHERE entityId IS NOT NULL
  MATCH (n:Entity {id: entityId})`;
}
