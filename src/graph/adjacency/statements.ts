import type { EntityKind } from '../../domain/kinds.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import type { Row, Statement } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';

const TYPES = [...RELATION_TYPE_NAMES].sort().join('|');

/** An entity as columns keep it. */
export interface NodeRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** False when it was withdrawn. */
  readonly shown: boolean;
  /** Of how many present relations it is the subject, or an end. */
  readonly links: number;
}

const NODE = `n.id AS id, n.kind AS kind, coalesce(n.sortName, '') AS name, n.retractedAt = '${LIVE}' AS shown`;

const nodeOf = (row: Row): NodeRow => ({
  id: row.id as string,
  kind: row.kind as EntityKind,
  name: row.name as string,
  shown: row.shown === true,
  links: row.links as number,
});

/** The next entities by id, with the number of relations of which each is the subject. */
export function nodesAfter(after: string, limit: number): Statement<NodeRow> {
  return {
    text: `MATCH (n:Entity) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN ${NODE}, COUNT { MATCH (n)-[r:${TYPES}]->() } AS links ORDER BY id`,
    parameters: { after, limit },
    decode: nodeOf,
  };
}

/** These entities, with the number of relations of which each is an end. */
export function nodesById(ids: readonly string[]): Statement<NodeRow> {
  return {
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id})
RETURN ${NODE}, COUNT { MATCH (n)-[r:${TYPES}]-() } AS links`,
    parameters: { ids },
    decode: nodeOf,
  };
}

/** A relation as columns keep it. */
export interface LinkRow {
  readonly subject: string;
  readonly object: string;
  readonly type: string;
  readonly status: string;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

const WORDS =
  "type(r) AS type, coalesce(r.status, 'ACTUAL') AS status, coalesce(r.validFromDay, -1000000000) AS from, coalesce(r.validToDay, 1000000000) AS to, coalesce(r.confidence, 0.0) AS confidence";

const linkOf = (row: Row): LinkRow => ({
  subject: row.subject as string,
  object: row.object as string,
  type: row.type as string,
  status: row.status as string,
  from: row.from as number,
  to: row.to as number,
  confidence: row.confidence as number,
});

/** The relations of which these are the subjects. */
export function linksOf(ids: readonly string[]): Statement<LinkRow> {
  return {
    text: `UNWIND $ids AS id MATCH (s:Entity {id: id})
MATCH (s)-[r:${TYPES}]->(o)
RETURN id AS subject, o.id AS object, ${WORDS}`,
    parameters: { ids },
    decode: linkOf,
  };
}

/** The next relations of one subject, by their ids. */
export function linksOfHub(
  id: string,
  after: string,
  limit: number,
): Statement<LinkRow & { readonly id: string }> {
  return {
    text: `MATCH (s:Entity {id: $id})-[r:${TYPES}]->(o) WHERE r.id > $after
WITH r, o ORDER BY r.id LIMIT $limit
RETURN r.id AS id, $id AS subject, o.id AS object, ${WORDS} ORDER BY id`,
    parameters: { id, after, limit },
    decode: (row) => ({ ...linkOf(row), id: row.id as string }),
  };
}

/** The relations of which these are an end, each once for each of these. */
export function linksAround(ids: readonly string[]): Statement<LinkRow & { readonly at: string }> {
  return {
    text: `UNWIND $ids AS id MATCH (n:Entity {id: id})
MATCH (n)-[r:${TYPES}]-(m)
RETURN id AS at, startNode(r).id AS subject, endNode(r).id AS object, ${WORDS}`,
    parameters: { ids },
    decode: (row) => ({ ...linkOf(row), at: row.at as string }),
  };
}

/** Two entities; the relations of `a` are looked through, so it should be the one with fewer. */
export interface EndPair {
  readonly a: string;
  readonly b: string;
}

/** The relations between the two of each pair, either way. */
export function linksBetween(pairs: readonly EndPair[]): Statement<LinkRow> {
  return {
    text: `UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.a})
MATCH (b:Entity {id: pair.b})
MATCH (a)-[r:${TYPES}]-(b)
RETURN startNode(r).id AS subject, endNode(r).id AS object, ${WORDS}`,
    parameters: { pairs },
    decode: linkOf,
  };
}
