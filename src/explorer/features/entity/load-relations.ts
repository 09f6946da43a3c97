import { ask } from '../../core/ask/ask.js';
import {
  ENTITY_RELATIONS,
  type EntityRelation,
  type EntityVariables,
  type RelationsPage,
} from '../../core/documents/entity.js';
import { today } from '../../../domain/time/partial-date.js';

export interface LoadedRelations {
  readonly relations: readonly EntityRelation[];
  readonly total: number;
}

/** Pages of 100; whoever has more is looked at in the table. */
const MOST_PAGES = 10;

/** All relations of an entity, up to a thousand. */
export async function loadRelations(
  variables: EntityVariables,
  signal: AbortSignal,
): Promise<LoadedRelations> {
  const relations: EntityRelation[] = [];
  let after: string | null = null;
  let total = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const day = variables.on ?? today();
    const answer: RelationsPage = await ask(ENTITY_RELATIONS, { ...variables, after, day }, signal);
    if (answer.asOf.entity === null) break;
    const found = answer.asOf.entity.relations;
    relations.push(...found.nodes);
    total = found.totalCount;
    after = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) break;
  }
  return { relations, total };
}
