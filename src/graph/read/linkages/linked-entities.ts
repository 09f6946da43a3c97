import type { Entity } from '../../../domain/entity.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../../query/keyset.js';
import { entityOf } from '../../stored.js';
import { eachFamily, leadingOut, type LinkageQuestion } from './leading-out.js';

/** Those linked to most frameworks first, then by name: one text, so that it can be a key. */
const MOST_FRAMEWORKS: Order = { expression: 'place', descending: false };

/** More frameworks than one question can name. */
const PLACES = 1000;

export interface LinkedEntity {
  readonly entity: Entity;
  /** To how many of the frameworks it is linked. */
  readonly frameworks: number;
  readonly key: string;
}

/** One page of the entities that are linked to at least so many of the families. */
export function linkedEntities(
  families: readonly string[],
  question: LinkageQuestion,
  minimum: number,
  page: PageRequest,
  view: TimeView,
): Statement<LinkedEntity> {
  const clauses = new Clauses(view);
  const linked = matchLinked(clauses, families, question, minimum);
  const { conditions, tail } = keyset(clauses, MOST_FRAMEWORKS, 'm.id', page);
  const text = `${linked}
WITH m, seen, toString(${PLACES} - seen) + m.sortName AS place
${where(conditions)}
WITH m, seen, place ${tail}
RETURN ${clauses.entityMap('m')} AS entity, seen AS frameworks, place AS key`;
  return {
    text,
    parameters: clauses.parameters,
    decode: ({ entity, frameworks, key }) => ({
      entity: entityOf(entity, view),
      frameworks: frameworks as number,
      key: key as string,
    }),
  };
}

/** How many entities are linked to at least so many of the families. */
export function linkedEntityCount(
  families: readonly string[],
  question: LinkageQuestion,
  minimum: number,
  view: TimeView,
): Statement<number> {
  const clauses = new Clauses(view);
  const text = `${matchLinked(clauses, families, question, minimum)}
RETURN count(m) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

function matchLinked(
  clauses: Clauses,
  families: readonly string[],
  question: LinkageQuestion,
  minimum: number,
): string {
  return `${eachFamily(clauses, families, question)}
CALL (family) {
  ${leadingOut(clauses, question)}
  RETURN DISTINCT m
}
WITH m, count(family.key) AS seen WHERE seen >= ${clauses.parameter(minimum)}`;
}
