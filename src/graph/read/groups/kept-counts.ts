import type { EntityFilter, RelationFilter } from '../../../domain/filters.js';
import { ENTITY_KINDS, KINDS, type EntityKind } from '../../../domain/kinds.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../../domain/relation-types.js';
import { isPresent, type TimeView } from '../../../domain/time/time-view.js';
import { presentTotal } from '../../withdrawn.js';
import type { GroupsAsked } from './groups-asked.js';

/*
 * Groups of which engines keep the count, or come to it fast, so that nobody looks at all of a list:
 * of entities by kind, of relations by type, and of those of one type by the kind at an end. Each is
 * a clause that gives rows `g0`, `count`; null where more is asked.
 */

/** Of the entities of a view. */
export function keptEntityCounts(
  { kinds, ...more }: EntityFilter,
  asked: GroupsAsked,
  view: TimeView,
): string | null {
  if (view.knownAt !== null || !isAlone('KIND', asked) || asksMore(more)) return null;
  return counted(kinds ?? ENTITY_KINDS, (kind) => presentTotal(kind, `'${kind}' AS g0, `));
}

/** Of the relations of the present. */
export function keptRelationCounts(
  { types, ...more }: RelationFilter,
  asked: GroupsAsked,
  view: TimeView,
): string | null {
  if (!isPresent(view) || asksMore(more)) return null;
  if (isAlone('TYPE', asked)) return counted(types ?? RELATION_TYPE_NAMES, ofType);
  const [type, ...others] = new Set(types);
  if (type === undefined || others.length > 0) return null;
  if (isAlone('SUBJECT_KIND', asked))
    return counted(ENTITY_KINDS, (kind) => atEnds(type, kind, ''));
  if (isAlone('OBJECT_KIND', asked)) return counted(ENTITY_KINDS, (kind) => atEnds(type, '', kind));
  return null;
}

function isAlone(key: GroupsAsked['by'][number], { by, withAmounts }: GroupsAsked): boolean {
  return by.length === 1 && by[0] === key && !withAmounts;
}

function asksMore(filter: object): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

const ofType = (type: RelationType): string => oneCount(`(:Entity)-[r:${type}]->()`, type);

function atEnds(type: RelationType, subject: EntityKind | '', object: EntityKind | ''): string {
  const [from, to] = [subject, object].map((kind) => (kind === '' ? '' : `:${KINDS[kind].label}`));
  const kind = subject === '' ? object : subject;
  return oneCount(`(${from ?? ''})-[r:${type}]->(${to ?? ''})`, kind);
}

/** Counted before anything is put beside it: only so does Neo4j take the count that it keeps. */
const oneCount = (pattern: string, value: string): string =>
  `MATCH ${pattern} WITH count(r) AS total RETURN '${value}' AS g0, total`;

/** One look at a count for each, none that is empty; in one order, so that plans are kept. */
function counted<Value extends string>(
  values: readonly Value[],
  one: (value: Value) => string,
): string {
  const all = [...new Set(values)].sort().map(one);
  if (all.length === 0) return 'UNWIND [] AS g0\nWITH g0, 0 AS count';
  return `CALL () {
${all.join('\nUNION ALL\n')}
}
WITH g0, total AS count WHERE count > 0`;
}
