import { invalidInput } from '../../domain/errors.js';
import {
  FILTER_DEPTH,
  FILTER_LINKS,
  FILTER_PARTS,
  type EntityFilter,
  type LinkFilter,
  type NameFilter,
  type Period,
  type RelationFilter,
} from '../../domain/filters.js';
import { ENTITY_KINDS, fieldsOf } from '../../domain/kinds.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import type {
  FilterInput,
  LinkFilterInput,
  NameFilterInput,
  PeriodInput,
} from './entity-filter-input.js';
import type { RelationFilterInput } from './relation-filter-input.js';

/** The most ids, names or values that one list in a filter may hold. */
export const FILTER_VALUES = 1000;

/** Counts what a whole filter holds while it is read, so that limits span all its parts. */
class Budget {
  #links = 0;
  #parts = 0;

  link(path: string): void {
    this.#links += 1;
    if (this.#links <= FILTER_LINKS) return;
    throw invalidInput(
      `A filter may hold at most ${FILTER_LINKS} links. Ask in two queries.`,
      path,
    );
  }

  part(depth: number, path: string): void {
    if (depth > FILTER_DEPTH)
      throw invalidInput(`Filters nest at most ${FILTER_DEPTH} deep. Ask in two queries.`, path);
    this.#parts += 1;
    if (this.#parts <= FILTER_PARTS) return;
    throw invalidInput(
      `A filter may hold at most ${FILTER_PARTS} filters. Give alternatives as lists, such as \`ids\` or \`name.in\`.`,
      path,
    );
  }
}

/** Entries that were given: GraphQL's null means the same as leaving the field out. */
type WithoutNulls<Value> = { readonly [Key in keyof Value]?: NonNullable<Value[Key]> };

function given<Value extends object>(value: Value): WithoutNulls<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry != null),
  ) as WithoutNulls<Value>;
}

/** A filter on entities; INVALID_INPUT names the field that breaks a limit. */
export function toEntityFilter(
  input: FilterInput | null | undefined,
  path = 'filter',
): EntityFilter {
  return input == null ? {} : entityFilter(input, path, 1, new Budget());
}

/** A filter on relations; `direction` is read by the caller. */
export function toRelationFilter(
  input: RelationFilterInput | null | undefined,
  path = 'filter',
): RelationFilter {
  if (input == null) return {};
  const { subject, object, minConfidence, during, ...rest } = given(input);
  for (const [key, value] of Object.entries(rest)) checkLength(value, `${path}.${key}`);
  return {
    ...rest,
    ...toEnds({ subject, object }, path),
    ...(minConfidence === undefined ? {} : { minConfidence: share(minConfidence, path) }),
    ...(during === undefined ? {} : { during: toPeriod(during, `${path}.during`) }),
  };
}

/** The filters on both ends, which share one budget. */
function toEnds(
  ends: Readonly<Record<'subject' | 'object', FilterInput | undefined>>,
  path: string,
): Pick<RelationFilter, 'subject' | 'object'> {
  const budget = new Budget();
  const read = ([end, input]: [string, FilterInput]): [string, EntityFilter] => [
    end,
    entityFilter(input, `${path}.${end}`, 1, budget),
  ];
  return Object.fromEntries(Object.entries(given(ends)).map(read));
}

function share(minConfidence: number, path: string): number {
  if (minConfidence >= 0 && minConfidence <= 1) return minConfidence;
  throw invalidInput(`\`minConfidence\` must be between 0 and 1.`, `${path}.minConfidence`);
}

function toPeriod(input: PeriodInput, path: string): Period {
  const period = given(input);
  const { from, to } = period;
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) {
    throw invalidInput(`The period ends in ${to}, before it begins in ${from}.`, path);
  }
  return period;
}

function checkLength(value: unknown, path: string): void {
  if (!Array.isArray(value) || value.length <= FILTER_VALUES) return;
  throw invalidInput(`At most ${FILTER_VALUES} values at once, not ${value.length}.`, path);
}

function entityFilter(
  input: FilterInput,
  path: string,
  depth: number,
  budget: Budget,
): EntityFilter {
  budget.part(depth, path);
  const { linked, notLinked, and, or, not, name, ...rest } = given(input);
  const links = (list: readonly LinkFilterInput[], key: string): LinkFilter[] =>
    list.map((link, index) => linkFilter(link, `${path}.${key}.${index}`, depth, budget));
  const parts = (list: readonly FilterInput[], key: string): EntityFilter[] =>
    list.map((part, index) => entityFilter(part, `${path}.${key}.${index}`, depth + 1, budget));
  return {
    ...ownFields(rest, path),
    ...(name === undefined ? {} : { name: nameFilter(name, `${path}.name`) }),
    ...(linked === undefined ? {} : { linked: links(linked, 'linked') }),
    ...(notLinked === undefined ? {} : { notLinked: links(notLinked, 'notLinked') }),
    ...(and === undefined ? {} : { and: parts(and, 'and') }),
    ...(or === undefined ? {} : { or: parts(or, 'or') }),
    ...(not === undefined ? {} : { not: entityFilter(not, `${path}.not`, depth + 1, budget) }),
  };
}

function nameFilter(input: NameFilterInput, path: string): NameFilter {
  checkLength(input.in, `${path}.in`);
  return given(input);
}

/** Field of a kind by the name its filter has: `organisationTypes` → `organisationType`. */
const FIELD_OF_FILTER = new Map(
  ENTITY_KINDS.flatMap((kind) =>
    Object.entries(fieldsOf(kind))
      .filter(([, { filter }]) => filter === 'in')
      .map(([name, { filterName }]) => [filterName ?? name, name] as const),
  ),
);

/** The values of fields that are a vocabulary. */
const VOCABULARIES = new Map(
  ENTITY_KINDS.flatMap((kind) =>
    Object.entries(fieldsOf(kind)).flatMap(([name, { values }]) =>
      values === undefined ? [] : [[name, values] as const],
    ),
  ),
);

function ownFields(rest: Readonly<Record<string, unknown>>, path: string): EntityFilter {
  const fields: Record<string, readonly string[]> = {};
  const common: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    checkLength(value, `${path}.${key}`);
    const field = FIELD_OF_FILTER.get(key);
    if (field === undefined) common[key] = value;
    else fields[field] = inVocabulary(value as readonly string[], field, `${path}.${key}`);
  }
  return { ...common, ...(Object.keys(fields).length === 0 ? {} : { fields }) };
}

/** A value that no entity can have is a slip of the one who asks. */
function inVocabulary(values: readonly string[], field: string, path: string): readonly string[] {
  const known = VOCABULARIES.get(field);
  if (known === undefined) return values;
  return values.map((value) => {
    const found = known.find((word) => word === value.trim().toLowerCase());
    if (found !== undefined) return found;
    throw invalidInput(`"${value}" is none of the ${field}. Use ${known.join(', ')}.`, path);
  });
}

function linkFilter(
  input: LinkFilterInput,
  path: string,
  depth: number,
  budget: Budget,
): LinkFilter {
  budget.link(path);
  const { to, minimum = 1, during, ...rest } = given(input);
  checkLength(rest.types, `${path}.types`);
  if (minimum < 1) throw invalidInput('`minimum` must be 1 or more.', `${path}.minimum`);
  return {
    ...rest,
    minimum,
    ...(during === undefined ? {} : { during: toPeriod(during, `${path}.during`) }),
    ...(to === undefined ? {} : { to: entityFilter(to, `${path}.to`, depth + 1, budget) }),
  };
}
