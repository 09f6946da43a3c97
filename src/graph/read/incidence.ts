import type { Direction, EntityFilter, RelationFilter } from '../../domain/filters.js';
import type { EntityKind } from '../../domain/kinds.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import type { Relation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { endConditions, relationConditions } from '../query/relation-filter.js';
import { relationOf } from '../stored.js';
import { matchEntities } from './entity-page.js';

/** Ids of the entities that a filter lets through, in order, at most `limit`. */
export function idsOf(filter: EntityFilter, limit: number, view: TimeView): Statement<string> {
  const clauses = new Clauses(view);
  const match = matchEntities(clauses, filter);
  const text = `${clauses.prelude()}${match.text}
${where(match.conditions)}
WITH n.id AS id ORDER BY id LIMIT ${clauses.parameter(limit)}
RETURN id`;
  return { text, parameters: clauses.parameters, decode: (row) => row.id as string };
}

/** Who takes part in what: the relations that count, with `direction` seen from who takes part. */
export interface IncidenceQuestion {
  readonly relation: RelationFilter;
  /** Kinds at the far end. */
  readonly kinds: readonly EntityKind[];
  /** Whether the ids are those of who takes part, or of what they take part in. */
  readonly from: 'nodes' | 'via';
}

export interface Incidence {
  readonly id: string;
  /** Distinct, by id. */
  readonly others: readonly string[];
}

/**
 * For each of these entities those of the kinds asked for that a relation ties it to, itself never:
 * at most `limit` pairs in all, those with the smallest ids. Entities without any are left out.
 */
export function incidence(
  ids: readonly string[],
  question: IncidenceQuestion,
  limit: number,
  view: TimeView,
): Statement<Incidence> {
  const clauses = new Clauses(view);
  const kinds = `m.kind IN ${clauses.parameter(question.kinds)}`;
  const { match, prelude } = participation(clauses, question.relation, question.from, [
    kinds,
    'm.id <> n.id',
  ]);
  const text = `${prelude}UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
${match}
WITH DISTINCT n.id AS a, m.id AS b ORDER BY a, b LIMIT ${clauses.parameter(limit)}
WITH a, collect(b) AS others
RETURN a AS id, others ORDER BY id`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ id: row.id as string, others: [...(row.others as string[])].sort() }),
  };
}

/** Someone and something they take part in. */
export interface Part {
  readonly node: string;
  readonly via: string;
}

/** For each such pair the relations that count, by id. */
export function participations(
  parts: readonly Part[],
  relation: RelationFilter,
  view: TimeView,
): Statement<Part & { readonly relations: readonly Relation[] }> {
  const clauses = new Clauses(view);
  const { match, prelude } = participation(clauses, relation, 'nodes', []);
  const text = `${prelude}UNWIND ${clauses.parameter(parts)} AS part
MATCH (n:Entity {id: part.node})
MATCH (m:Entity {id: part.via})
${match}
RETURN n.id AS node, m.id AS via, collect(${clauses.relationMap('r')}) AS relations`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      node: row.node as string,
      via: row.via as string,
      relations: (row.relations as Row[]).map(relationOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    }),
  };
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** `MATCH (n)-[r]-(m) WHERE …`, and the preludes that must stand before. */
function participation(
  clauses: Clauses,
  relation: RelationFilter,
  from: IncidenceQuestion['from'],
  others: readonly string[],
): { match: string; prelude: string } {
  const types = relation.types ?? RELATION_TYPE_NAMES;
  const asked = relation.direction ?? 'BOTH';
  const direction = from === 'nodes' ? asked : OPPOSITE[asked];
  const conditions = [
    ...others,
    ...(relation.statuses === undefined ? ["r.status <> 'CLAIMED'"] : []),
    ...clauses.conditions('n', 'r', types, direction),
    ...relationConditions(clauses, relation, 'r'),
  ];
  const ends = endConditions(clauses, relation, {
    ...{ relation: 'r', subject: 's', object: 'o', asked: from === 'nodes' ? 'n' : 'm' },
  });
  const withEnds =
    ends.length === 0
      ? ''
      : `\nWITH ${clauses.kept()}r, n, m, startNode(r) AS s, endNode(r) AS o ${where(ends)}`;
  const pattern = clauses.pattern('n', 'r', 'm', types, direction);
  return {
    match: `MATCH ${pattern}\n${where(conditions)}${withEnds}`,
    prelude: clauses.prelude(),
  };
}
