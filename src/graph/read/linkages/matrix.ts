import { invalidInput } from '../../../domain/errors.js';
import type { Entity } from '../../../domain/entity.js';
import type { EntityFilter } from '../../../domain/filters.js';
import { ACTOR_KINDS } from '../../../domain/kinds.js';
import type { Linkage } from '../../../domain/linkages/linkage.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import { entityPage } from '../entity-page.js';
import type { Ask } from '../redirects.js';
import type { LinkageQuestion } from './leading-out.js';
import { linkagesAmong } from './linkages-among.js';
import { linkedEntities } from './linked-entities.js';

/** The most actors a table is made of, shown or not: its tallies count all of them. */
export const MOST_ACTORS = 1000;

/** The most relations a table is made of. */
export const MOST_CELL_RELATIONS = 20_000;

const ONE_PAGE = { size: MOST_ACTORS, backward: false, key: null } as const;

/**
 * The actors of a table, by name: those a filter lets through, or without one those linked to any
 * of the families. INVALID_INPUT when there are too many.
 */
export async function matrixActors(
  ask: Ask,
  families: readonly string[],
  question: LinkageQuestion,
  filter: EntityFilter | null,
  view: TimeView,
): Promise<Entity[]> {
  const kinds = ACTOR_KINDS.filter((kind) => question.kinds?.includes(kind) ?? true);
  const found =
    filter === null
      ? await ask(linkedEntities(families, { ...question, kinds }, 1, ONE_PAGE, view))
      : await ask(entityPage({ kinds, and: [filter] }, 'NAME_ASC', ONE_PAGE, view));
  if (found.length > MOST_ACTORS) {
    throw invalidInput(
      `More than ${MOST_ACTORS} actors would be in the table. Give \`actors\` a narrower filter.`,
      'actors',
    );
  }
  return found.map(({ entity }) => entity);
}

/** All linkages between these actors and families; INVALID_INPUT when there are too many. */
export async function matrixLinkages(
  ask: Ask,
  families: readonly string[],
  actors: readonly Entity[],
  question: LinkageQuestion,
  view: TimeView,
): Promise<Linkage[]> {
  if (actors.length === 0) return [];
  const ids = actors.map(({ id }) => id);
  const found = await ask(linkagesAmong(families, ids, question, MOST_CELL_RELATIONS + 1, view));
  if (found.length <= MOST_CELL_RELATIONS) return found;
  throw invalidInput(
    `More than ${MOST_CELL_RELATIONS} relations would be in the table. Name fewer frameworks, or narrow \`actors\` or \`types\`.`,
    'frameworks',
  );
}
