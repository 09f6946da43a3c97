import type { RelationFilter } from '../../domain/filters.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import type { Relation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, SYMMETRIC, where } from '../query/clauses.js';
import { boundStart } from '../query/entity-filter.js';
import { alongIndex, keyset, type Keyset, type Order, type PageRequest } from '../query/keyset.js';
import { endConditions, relationConditions, type Begun } from '../query/relation-filter.js';
import { RELATION, STATED, type Shown } from '../query/shown.js';
import { relationShown } from '../stored.js';
import { relationOrder, type RelationOrder } from './related-page.js';

export interface RelationItem {
  readonly relation: Relation;
  readonly key: string | number;
}

/** One page of the relations of the whole graph that a filter lets through. */
export function relationPage(
  filter: RelationFilter,
  orderBy: RelationOrder,
  page: PageRequest,
  view: TimeView,
  shown: Shown = RELATION,
): Statement<RelationItem> {
  const clauses = new Clauses(view);
  const match = matchRelations(clauses, filter);
  const sort = relationOrder(orderBy, SUBJECT_NAME);
  const keys = keyset(clauses, sort, 'r.id', page);
  const conditions = [...match.conditions, ...keys.conditions];
  const byName = sort.expression === SUBJECT_NAME && !match.bound;
  const start = byName ? namesFirst(clauses, match, page, keys) : match.text;
  const text = `${clauses.prelude()}${start}
${where(conditions)}
WITH r, m ${keys.tail}
RETURN ${clauses.relationMap('r', shown | STATED)} AS relation, ${sort.expression} AS key`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      relation: relationShown(row.relation, shown),
      key: row.key as string | number,
    }),
  };
}

/** How many relations of the whole graph a filter lets through. */
export function relationCount(filter: RelationFilter, view: TimeView): Statement<number> {
  const clauses = new Clauses(view);
  const match = matchRelations(clauses, filter);
  const text = `${clauses.prelude()}${match.text}
${where(match.conditions)}
RETURN count(r) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

const SUBJECT_NAME = 'm.sortName';

const LOOKED = { relation: 'r', subject: 'm', object: 'o' };

interface RelationMatch {
  readonly text: string;
  readonly conditions: readonly string[];
  /** `(m)-[r:…]->(o)` after `m` is known. */
  readonly pattern: string;
  /** True when it begins at a named end. */
  readonly bound: boolean;
}

/**
 * Finds the names of the subjects on the page first: a name a relation, few enough to look up
 * again. Where an engine sorts all relations, it sorts short texts; where it reads along the index
 * of names, it stops after a page.
 */
function namesFirst(
  clauses: Clauses,
  match: RelationMatch,
  page: PageRequest,
  { conditions, limit, way }: Keyset,
): string {
  const order: Order = { expression: SUBJECT_NAME, descending: false, indexedFrom: '' };
  const all = [...match.conditions, ...alongIndex(order, page), ...conditions];
  return `${match.text}
${where(all)}
WITH ${clauses.kept()}${SUBJECT_NAME} AS name ORDER BY name${way} ${limit}
WITH DISTINCT ${clauses.kept()}name
MATCH (m:Entity {sortName: name})
MATCH ${match.pattern}`;
}

/** Begins at the subject or object where a filter names one. `m` is the subject. */
export function matchRelations(clauses: Clauses, filter: RelationFilter): RelationMatch {
  const types = filter.types ?? RELATION_TYPE_NAMES;
  const begin = beginning(clauses, filter);
  const conditions = [
    ...clauses.inView('r', types),
    ...relationConditions(clauses, filter, 'r'),
    ...endConditions(clauses, filter, LOOKED, begin),
  ];
  const pattern = clauses.stored('m', 'r', 'o', types);
  const bound = begin !== null;
  const text = bound
    ? begunAt(clauses, begin, types)
    : `MATCH ${clauses.stored('m:Entity', 'r', 'o', types)}`;
  return { text, conditions, pattern, bound };
}

const isFree = (type: RelationType): boolean => SYMMETRIC.includes(type);

function beginning(clauses: Clauses, { subject = {}, object = {} }: RelationFilter): Begun | null {
  const first = boundStart(clauses, subject);
  if (first !== null) return { ...first, end: 'subject' };
  const second = boundStart(clauses, object);
  return second === null ? null : { ...second, end: 'object' };
}

/** Relations `r` from `m` to `o` with one end in a set; of types without direction, with either. */
function begunAt(clauses: Clauses, { set, end }: Begun, types: readonly RelationType[]): string {
  const begun = (at: Begun['end'], of: readonly RelationType[]): string =>
    `UNWIND ${set} AS ${at === 'subject' ? 'm' : 'o'}\nMATCH ${clauses.stored('m', 'r', 'o', of, at)}`;
  const free = types.filter(isFree);
  const text = begun(end, types);
  if (free.length === 0) return text;
  return `CALL ${clauses.scope()} {
  ${text} RETURN m, r, o
  UNION
  ${begun(end === 'subject' ? 'object' : 'subject', free)} RETURN m, r, o
}
WITH ${clauses.kept()}m, r, o`;
}
