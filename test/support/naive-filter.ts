import type { Entity } from '../../src/domain/entity.js';
import type { Direction, EntityFilter, LinkFilter, NameFilter } from '../../src/domain/filters.js';
import { fold } from '../../src/domain/names/fold.js';
import { firstDay, lastDay } from '../../src/domain/time/partial-date.js';
import { relationTypeInfo } from '../../src/domain/relation-types.js';
import type { Relation } from '../../src/domain/relation.js';

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
      values.includes(String(entity.fields[field])),
    ),
  (_graph, { startsAfter }, entity) => {
    const start = startOf(entity);
    return startsAfter === undefined || (start !== null && lastDay(start) > lastDay(startsAfter));
  },
  (_graph, { startsBefore }, entity) => {
    const start = startOf(entity);
    return (
      startsBefore === undefined || (start !== null && firstDay(start) < firstDay(startsBefore))
    );
  },
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

function startOf({ fields }: Entity): string | null {
  const date = fields['start'] ?? fields['established'] ?? fields['adoptedOn'] ?? null;
  return date === null ? null : String(date);
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

function fits(link: LinkFilter, relation: Relation): boolean {
  const same = (['role', 'status', 'action', 'vote'] as const).every(
    (property) => link[property] === undefined || link[property] === relation[property],
  );
  const { validFromDay: from, validToDay: to } = relation;
  const { during = {} } = link;
  const ended = during.from !== undefined && to < firstDay(during.from);
  const begins = during.to !== undefined && from > lastDay(during.to);
  return same && !ended && !begins && (link.types?.includes(relation.type) ?? true);
}
