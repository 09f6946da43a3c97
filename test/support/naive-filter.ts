import type { Entity } from '../../src/domain/entity.js';
import type {
  Direction,
  EntityFilter,
  LinkFilter,
  NameFilter,
  RelationFilter,
  RelationTest,
} from '../../src/domain/filters.js';
import { fold } from '../../src/domain/names/fold.js';
import { firstDay, lastDay } from '../../src/domain/time/partial-date.js';
import { relationTypeInfo } from '../../src/domain/relation-types.js';
import type { Relation } from '../../src/domain/relation.js';
import { inRange, mayLastIn, startAndEnd } from './naive-dates.js';

/** A graph as plain lists: what a filter means, without any statement. */
export interface PlainGraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** The ids of the entities that a filter lets through, found by looking at each of them. */
export function naivelyFiltered(graph: PlainGraph, filter: EntityFilter): string[] {
  return graph.entities.filter((entity) => lets(graph, filter, entity)).map(({ id }) => id);
}

type Test = (graph: PlainGraph, filter: EntityFilter, entity: Entity) => boolean;

const TESTS: readonly Test[] = [
  (_graph, { ids }, { id }) => ids?.includes(id) ?? true,
  (_graph, { kinds }, { kind }) => kinds?.includes(kind) ?? true,
  (_graph, { name = {} }, entity) => named(name, fold(entity.name)),
  (_graph, { fields = {} }, entity) =>
    Object.entries(fields).every(([field, values]) =>
      [entity.fields[field]].flat().some((value) => value != null && among(values, String(value))),
    ),
  (_graph, { amounts = {} }, { fields }) =>
    Object.values(amounts).every(({ from = -Infinity, to = Infinity, currency }) => {
      const { budget, budgetCurrency } = fields;
      return (
        typeof budget === 'number' &&
        budget >= from &&
        budget <= to &&
        (currency === undefined || among([currency], String(budgetCurrency)))
      );
    }),
  (_graph, { start }, entity) => start === undefined || inRange(startAndEnd(entity).start, start),
  (_graph, { end }, entity) => end === undefined || inRange(startAndEnd(entity).end, end),
  (_graph, { during }, entity) => during === undefined || mayLastIn(entity, during),
  (graph, { linked = [] }, entity) => linked.every((link) => isLinked(graph, link, entity)),
  (graph, { notLinked = [] }, entity) => !notLinked.some((link) => isLinked(graph, link, entity)),
  (graph, { and = [] }, entity) => and.every((part) => lets(graph, part, entity)),
  (graph, { or }, entity) => or === undefined || or.some((part) => lets(graph, part, entity)),
  (graph, { not }, entity) => not === undefined || !lets(graph, not, entity),
];

const lets: Test = (graph, filter, entity) => TESTS.every((test) => test(graph, filter, entity));

function named(filter: NameFilter, name: string): boolean {
  const { equals = name, contains = '', startsWith = '' } = filter;
  const among = filter.in === undefined || filter.in.map(fold).includes(name);
  return (
    name === fold(equals) &&
    name.includes(fold(contains)) &&
    name.startsWith(fold(startsWith)) &&
    among
  );
}

function among(values: readonly string[], value: string): boolean {
  return values.map((each) => fold(each).trim()).includes(fold(value).trim());
}

function isLinked(graph: PlainGraph, link: LinkFilter, entity: Entity): boolean {
  const others = graph.relations
    .filter((relation) => fits(link, relation))
    .flatMap((relation) => otherEnds(relation, entity.id, link.direction ?? 'BOTH'))
    .filter((id) =>
      graph.entities.some((other) => other.id === id && lets(graph, link.to ?? {}, other)),
    );
  return new Set(others).size >= (link.minimum ?? 1);
}

/** The entities at the other end of a relation, as seen from one of its ends. */
function otherEnds(
  { subject, object, type }: Relation,
  id: string,
  direction: Direction,
): string[] {
  const both = direction === 'BOTH' || relationTypeInfo(type).symmetric === true;
  return [
    ...(subject === id && (both || direction === 'OUT') ? [object] : []),
    ...(object === id && (both || direction === 'IN') ? [subject] : []),
  ];
}

const RELATION_TESTS: readonly ((test: RelationTest, relation: Relation) => boolean)[] = [
  ({ types }, { type }) => types?.includes(type) ?? true,
  ({ statuses }, { status }) => statuses?.includes(status) ?? true,
  ({ votes }, { vote }) => votes === undefined || votes.some((each) => each === vote),
  ({ roles }, { role }) => roles === undefined || (role !== null && among(roles, role)),
  ({ actions }, { action }) => actions === undefined || (action !== null && among(actions, action)),
  ({ minConfidence = 0 }, { confidence }) => confidence >= minConfidence,
  ({ dated }, { validFrom, validTo }) =>
    dated === undefined || dated === (validFrom !== null || validTo !== null),
  ({ during = {} }, relation) => mayHold(relation, during),
  ({ validOn }, relation) => mayHold(relation, { from: validOn, to: validOn }),
];

const fits = (test: RelationTest, relation: Relation): boolean =>
  RELATION_TESTS.every((lets) => lets(test, relation));

function mayHold(
  { validFromDay, validToDay }: Relation,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  const ended = from !== undefined && validToDay < firstDay(from);
  const begins = to !== undefined && validFromDay > lastDay(to);
  return !ended && !begins;
}

/**
 * The ids of the relations that a filter lets through, found by looking at each of them.
 * @param asked the entity from which they are seen, if any.
 */
export function naivelyFilteredRelations(
  graph: PlainGraph,
  filter: RelationFilter,
  asked?: string,
): string[] {
  return graph.relations
    .filter((relation) => letsRelation(graph, filter, { relation, asked }))
    .map(({ id }) => id);
}

type RelationLets = (graph: PlainGraph, filter: RelationFilter, seen: Seen) => boolean;

interface Seen {
  readonly relation: Relation;
  readonly asked: string | undefined;
}

const SEEN_TESTS: readonly RelationLets[] = [
  (_graph, filter, { relation }) => fits(filter, relation),
  (graph, filter, { relation }) => endsFit(graph, filter, relation),
  (_graph, { direction = 'BOTH' }, { relation, asked }) =>
    asked === undefined || otherEnds(relation, asked, direction).length > 0,
  (graph, { and = [] }, seen) => and.every((part) => letsRelation(graph, part, seen)),
  (graph, { or }, seen) => or?.some((part) => letsRelation(graph, part, seen)) ?? true,
  (graph, { not }, seen) => not === undefined || !letsRelation(graph, not, seen),
];

const letsRelation: RelationLets = (graph, filter, seen) =>
  SEEN_TESTS.every((test) => test(graph, filter, seen));

function endsFit(
  graph: PlainGraph,
  { subject = {}, object = {} }: RelationFilter,
  relation: Relation,
): boolean {
  const fit = (first: string, second: string): boolean =>
    letsId(graph, subject, first) && letsId(graph, object, second);
  const isFree = relationTypeInfo(relation.type).symmetric === true;
  return (
    fit(relation.subject, relation.object) || (isFree && fit(relation.object, relation.subject))
  );
}

function letsId(graph: PlainGraph, filter: EntityFilter, id: string): boolean {
  return graph.entities.some((entity) => entity.id === id && lets(graph, filter, entity));
}
