import type { EntityFilter, RelationFilter } from '../../domain/filters.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import type { Relation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { entityConditions } from '../query/entity-filter.js';
import { itemsPerId, type IdItems } from '../query/per-id.js';
import { endConditions, relationConditions } from '../query/relation-filter.js';
import { RELATION, STATED, type Shown } from '../query/shown.js';
import { relationShown } from '../stored.js';

/** What may be walked over and what may be met. */
export interface SurroundingsQuestion {
  readonly relation: RelationFilter;
  readonly other: EntityFilter;
}

const WITH_ENDS = { relation: 'r', subject: 's', object: 'o' };

export interface Neighbour {
  readonly id: string;
  /** Relations between it and the frontier. */
  readonly links: number;
}

/**
 * The next layer around the frontier: entities not seen yet, those with most relations to the
 * frontier first, then by name and id. At most `limit`.
 */
export function nextLayer(
  frontier: readonly string[],
  seen: readonly string[],
  question: SurroundingsQuestion,
  limit: number,
  view: TimeView,
): Statement<Neighbour> {
  const clauses = new Clauses(view);
  const next = bestNext(clauses, seen, question, limit);
  const text = `${clauses.prelude()}UNWIND ${clauses.parameter(frontier)} AS id
MATCH (n:Entity {id: id})
${next}
RETURN m.id AS id, links`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ id: row.id as string, links: row.links as number }),
  };
}

/** Of each of the frontier the entities not seen yet with most relations to it, at most `limit` each. */
export function nextOfEach(
  frontier: readonly string[],
  seen: readonly string[],
  question: SurroundingsQuestion,
  limit: number,
  view: TimeView,
): Statement<IdItems<string>> {
  const clauses = new Clauses(view);
  const body = `${bestNext(clauses, seen, question, limit)}
RETURN collect({id: m.id}) AS items`;
  return itemsPerId({ clauses, ids: frontier, from: 'n' }, body, ({ id }) => id as string);
}

/** From `n` over relations to those `m`, not seen yet, with most `links`; all rows of `n` together. */
function bestNext(
  clauses: Clauses,
  seen: readonly string[],
  { relation, other }: SurroundingsQuestion,
  limit: number,
): string {
  const { types = RELATION_TYPE_NAMES, direction = 'BOTH' } = relation;
  const own = [
    ...clauses.conditions('n', 'r', types, direction),
    ...relationConditions(clauses, relation, 'r'),
    ...entityConditions(clauses, other, 'm'),
  ];
  const ends = endConditions(clauses, relation, { ...WITH_ENDS, asked: 'n' });
  const withEnds =
    ends.length === 0
      ? ''
      : `\nWITH ${clauses.kept()}n, r, m, startNode(r) AS s, endNode(r) AS o ${where(ends)}`;
  return `MATCH ${clauses.pattern('n', 'r', 'm', types, direction)} ${where(own)}${withEnds}
WITH m, count(r) AS links WHERE NOT m.id IN ${clauses.parameter(seen)}
WITH m, links ORDER BY links DESC, m.sortName, m.id LIMIT ${clauses.parameter(limit)}`;
}

/** All relations among these entities, by id, at most `limit`. */
export function relationsAmong(
  ids: readonly string[],
  filter: RelationFilter,
  limit: number,
  view: TimeView,
  shown: Shown = RELATION,
): Statement<Relation> {
  const clauses = new Clauses(view);
  const types = filter.types ?? RELATION_TYPE_NAMES;
  const conditions = [
    'o IN among',
    ...clauses.inView('r', types),
    ...relationConditions(clauses, filter, 'r'),
    ...endConditions(clauses, filter, WITH_ENDS),
  ];
  // Nodes are compared, not ids: Neo4j takes twice as long with a map of ids, Grafeo a third less.
  const text = `${clauses.prelude()}MATCH (n:Entity) WHERE n.id IN ${clauses.parameter(ids)}
WITH ${clauses.kept()}collect(n) AS among
UNWIND among AS s
MATCH ${clauses.stored('s', 'r', 'o', types)}
${where(conditions)}
WITH r ORDER BY r.id LIMIT ${clauses.parameter(limit)}
RETURN ${clauses.relationMap('r', shown | STATED)} AS relation`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => relationShown(row.relation, shown),
  };
}
