import type { Entity } from '../../../domain/entity.js';
import type { Linkage } from '../../../domain/linkages/linkage.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses } from '../../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../../query/keyset.js';
import type { IdItems, IdTotal } from '../../query/per-id.js';
import { entityOf } from '../../stored.js';
import { eachFamily, leadingOut, linkageOf, type LinkageQuestion } from './leading-out.js';

const BY_NAME: Order = { expression: 'm.sortName', descending: false };

export interface LinkageItem {
  readonly linkage: Linkage;
  readonly entity: Entity;
  readonly key: string;
}

/** One page of the linkages of each family, by the name of the linked entity, then by relation. */
export function linkagePage(
  families: readonly string[],
  question: LinkageQuestion,
  page: PageRequest,
  view: TimeView,
): Statement<IdItems<LinkageItem>> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, BY_NAME, 'r.id', page);
  const text = `${eachFamily(clauses, families, question)}
CALL (family) {
  ${leadingOut(clauses, question, conditions)}
  WITH p, r, m ${tail}
  RETURN collect({family: family.key, member: p.id, entity: m.id, far: ${clauses.entityMap('m')}, relation: ${clauses.relationMap('r')}}) AS items
}
RETURN family.key AS id, items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      id: row.id as string,
      items: (row.items as Record<string, unknown>[]).map((item) => {
        const entity = entityOf(item.far, view);
        return { linkage: linkageOf(item), entity, key: entity.sortName };
      }),
    }),
  };
}

/** How many linkages each family has. */
export function linkageCount(
  families: readonly string[],
  question: LinkageQuestion,
  view: TimeView,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  const text = `${eachFamily(clauses, families, question)}
CALL (family) {
  ${leadingOut(clauses, question)}
  RETURN count(r) AS total
}
RETURN family.key AS id, total`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ id: row.id as string, total: row.total as number }),
  };
}
