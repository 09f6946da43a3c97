import { badFilter } from './bad-filter.js';
import type {
  EntityFilter,
  LinkFilter,
  NameFilter,
  RelationFilter,
  RelationTest,
} from '../../domain/filters.js';
import { Budget, checkLength, given } from './budget.js';
import type { FilterInput, LinkFilterInput, NameFilterInput } from './entity-filter-input.js';
import { namedKinds, ownFields } from './kind-fields.js';
import { toDateRange, toPeriod, toShare } from './read-ranges.js';
import type { RelationFilterInput } from './relation-filter-input.js';
import type { RelationTestInput } from './relation-test-input.js';

/** A filter on entities; INVALID_INPUT names the field that breaks a limit. */
export function toEntityFilter(
  input: FilterInput | null | undefined,
  path = 'filter',
): EntityFilter {
  return input == null ? {} : entityFilter(input, path, 1, new Budget());
}

/** A filter on relations; INVALID_INPUT names the field that breaks a limit. */
export function toRelationFilter(
  input: RelationFilterInput | null | undefined,
  path = 'filter',
): RelationFilter {
  return input == null ? {} : relationFilter(input, path, 1, new Budget());
}

function relationFilter(
  input: RelationFilterInput,
  path: string,
  depth: number,
  budget: Budget,
): RelationFilter {
  budget.part(depth, path);
  const { subject, object, and, or, not, ...rest } = given(input);
  const end = (filter: FilterInput, name: string): EntityFilter =>
    entityFilter(filter, `${path}.${name}`, depth, budget);
  const part = (filter: RelationFilterInput, name: string): RelationFilter =>
    relationFilter(filter, `${path}.${name}`, depth + 1, budget);
  const parts = (list: readonly RelationFilterInput[], name: string): RelationFilter[] =>
    list.map((each, index) => part(each, `${name}.${index}`));
  return {
    ...relationTest(rest, path),
    ...(subject === undefined ? {} : { subject: end(subject, 'subject') }),
    ...(object === undefined ? {} : { object: end(object, 'object') }),
    ...(and === undefined ? {} : { and: parts(and, 'and') }),
    ...(or === undefined ? {} : { or: parts(or, 'or') }),
    ...(not === undefined ? {} : { not: part(not, 'not') }),
  };
}

/** What is tested of the relation itself, and what else stands beside it. */
function relationTest<Input extends RelationTestInput>(
  input: Input,
  path: string,
): RelationTest & Omit<Input, keyof RelationTestInput> {
  const { minConfidence, during, ...rest } = input;
  for (const [key, value] of Object.entries(rest)) checkLength(value, `${path}.${key}`);
  const ranges: RelationTest = {
    ...(minConfidence == null
      ? {}
      : { minConfidence: toShare(minConfidence, `${path}.minConfidence`) }),
    ...(during == null ? {} : { during: toPeriod(during, `${path}.during`) }),
  };
  return { ...rest, ...ranges } as RelationTest & Omit<Input, keyof RelationTestInput>;
}

function entityFilter(
  input: FilterInput,
  path: string,
  depth: number,
  budget: Budget,
): EntityFilter {
  budget.part(depth, path);
  const { linked, notLinked, and = [], or, not, ...own } = given(input);
  const links = (list: readonly LinkFilterInput[], key: string): LinkFilter[] =>
    list.map((link, index) => linkFilter(link, `${path}.${key}.${index}`, depth, budget));
  const part = (filter: FilterInput, key: string, deeper = 1): EntityFilter =>
    entityFilter(filter, `${path}.${key}`, depth + deeper, budget);
  const parts = (list: readonly FilterInput[], key: string): EntityFilter[] =>
    list.map((each, index) => part(each, `${key}.${index}`));
  const { kinds, named, rest } = namedKinds(own);
  const both = [
    ...parts(and, 'and'),
    // A kind is named once at most, so this is no way to nest deeper.
    ...named.map(({ prefix, filter }) => part(filter, prefix, 0)).filter(isSome),
  ];
  return {
    ...ownTests(rest, path),
    ...kinds,
    ...(linked === undefined ? {} : { linked: links(linked, 'linked') }),
    ...(notLinked === undefined ? {} : { notLinked: links(notLinked, 'notLinked') }),
    ...(both.length === 0 ? {} : { and: both }),
    ...(or === undefined ? {} : { or: parts(or, 'or') }),
    ...(not === undefined ? {} : { not: part(not, 'not') }),
  };
}

const isSome = (filter: EntityFilter): boolean => Object.keys(filter).length > 0;

/** What is tested of the entity itself. */
function ownTests(input: FilterInput, path: string): EntityFilter {
  const { name, start, end, during, ...own } = given(input);
  return {
    ...ownFields(own, path),
    ...(name === undefined ? {} : { name: nameFilter(name, `${path}.name`) }),
    ...(start === undefined ? {} : { start: toDateRange(start, `${path}.start`) }),
    ...(end === undefined ? {} : { end: toDateRange(end, `${path}.end`) }),
    ...(during === undefined ? {} : { during: toPeriod(during, `${path}.during`) }),
  };
}

function nameFilter(input: NameFilterInput, path: string): NameFilter {
  checkLength(input.in, `${path}.in`);
  return given(input);
}

function linkFilter(
  input: LinkFilterInput,
  path: string,
  depth: number,
  budget: Budget,
): LinkFilter {
  budget.link(path);
  const { to, minimum = 1, ...rest } = given(input);
  if (minimum < 1) throw badFilter('`minimum` must be 1 or more.', `${path}.minimum`);
  return {
    ...relationTest(rest, path),
    minimum,
    ...(to === undefined ? {} : { to: entityFilter(to, `${path}.to`, depth + 1, budget) }),
  };
}
