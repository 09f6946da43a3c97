import type { EntityFilter, RelationFilter } from '../../domain/filters.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import { SYMMETRIC, type Clauses } from './clauses.js';
import { all, anyOf, entityConditions, type Start } from './entity-filter.js';
import type { ReadAt } from './plain-conditions.js';
import { relationTest } from './relation-test.js';

/**
 * Conditions on a relation in one fixed order, but for those that speak of its ends. Types and
 * direction are not here: they belong to the pattern.
 */
export function relationConditions(
  clauses: Clauses,
  filter: RelationFilter,
  variable: string,
): string[] {
  return [
    ...relationTest(clauses, filter, variable),
    ...(partsSpeakOfEnds(filter) ? [] : partConditions(clauses, filter, { relation: variable })),
  ];
}

/** The variables that hold a relation and, where its ends are looked at, those. */
interface Looked {
  readonly relation: string;
  readonly subject?: string;
  readonly object?: string;
  /** The end from which the relation is seen, where it is seen from one. */
  readonly asked?: string;
}

/** As `Looked`, with both ends. */
export type WithEnds = Looked & Required<Pick<Looked, 'subject' | 'object'>>;

/** Where a search for relations began: at entities that their subjects, or objects, must be among. */
export interface Begun extends Start {
  readonly end: 'subject' | 'object';
}

/**
 * Conditions that speak of the two ends.
 * @param begun what holds of all that is met, but for types without direction.
 */
export function endConditions(
  clauses: Clauses,
  filter: RelationFilter,
  looked: WithEnds,
  begun: Begun | null = null,
): string[] {
  return [
    ...bothEnds(clauses, filter, looked, begun),
    ...(partsSpeakOfEnds(filter) ? partConditions(clauses, filter, looked) : []),
  ];
}

/**
 * Conditions on subject and object. A relation of a type without direction is let through when its
 * ends fit either way round.
 */
function bothEnds(
  clauses: Clauses,
  { subject, object, types = RELATION_TYPE_NAMES }: RelationFilter,
  looked: WithEnds,
  begun: Begun | null = null,
): string[] {
  if (subject === undefined && object === undefined) return [];
  const { relation } = looked;
  const [first, second] = [end(looked, 'subject'), end(looked, 'object')];
  if (!types.some(isFree)) {
    const [atFirst, atSecond] = (['subject', 'object'] as const).map((name) =>
      begun?.end === name ? begun : null,
    );
    return [...fit(clauses, subject, first, atFirst), ...fit(clauses, object, second, atSecond)];
  }
  const asStored = [...fit(clauses, subject, first), ...fit(clauses, object, second)];
  const turned = [...fit(clauses, subject, second), ...fit(clauses, object, first)];
  const free = types.every(isFree)
    ? []
    : [`${clauses.typeOf(relation)} IN ${clauses.parameter(SYMMETRIC)}`];
  return anyOf([all(asStored), all([...free, ...turned])]);
}

const isFree = (type: RelationType): boolean => SYMMETRIC.includes(type);

interface End {
  readonly variable: string;
  readonly at: ReadAt;
}

function end(looked: WithEnds, which: 'subject' | 'object'): End {
  const { OUT, IN } = farEnd(looked.relation);
  return { variable: looked[which], at: which === 'subject' ? IN : OUT };
}

function fit(
  clauses: Clauses,
  filter: EntityFilter = {},
  { variable, at }: End,
  start: Start | null = null,
): string[] {
  return entityConditions(clauses, filter, variable, at, start);
}

/** What a relation keeps of the entity that it leads to, or comes from. */
export function farEnd(relation: string): Readonly<Record<'OUT' | 'IN', ReadAt>> {
  return {
    OUT: { kind: `${relation}.objectKind`, name: `${relation}.objectName` },
    IN: { kind: `${relation}.subjectKind`, name: `${relation}.subjectName` },
  };
}

function partsOf({ and = [], or = [], not }: RelationFilter): readonly RelationFilter[] {
  return [...and, ...or, ...(not === undefined ? [] : [not])];
}

function partsSpeakOfEnds(filter: RelationFilter): boolean {
  return partsOf(filter).some(
    (part) =>
      [part.subject, part.object, part.direction].some((test) => test !== undefined) ||
      partsSpeakOfEnds(part),
  );
}

function partConditions(clauses: Clauses, filter: RelationFilter, looked: Looked): string[] {
  const part = (inner: RelationFilter): string =>
    all([
      ...ofTypes(clauses, inner, looked),
      ...relationTest(clauses, inner, looked.relation),
      ...(hasEnds(looked) ? bothEnds(clauses, inner, looked) : []),
      ...partConditions(clauses, inner, looked),
    ]);
  return [
    ...(filter.and ?? []).map(part),
    ...anyOf(filter.or?.map(part)),
    ...(filter.not === undefined ? [] : [`NOT ${part(filter.not)}`]),
  ];
}

function hasEnds(looked: Looked): looked is WithEnds {
  return looked.subject !== undefined && looked.object !== undefined;
}

/** Types and direction of a part, which the pattern of the whole cannot say. */
function ofTypes(
  clauses: Clauses,
  { types, direction = 'BOTH' }: RelationFilter,
  { relation, subject, object, asked }: Looked,
): string[] {
  const type = clauses.typeOf(relation);
  const found = types === undefined ? [] : [`${type} IN ${clauses.parameter([...types].sort())}`];
  if (asked === undefined || direction === 'BOTH') return found;
  const end = direction === 'OUT' ? subject : object;
  return [...found, `(${end}.id = ${asked}.id OR ${type} IN ${clauses.parameter(SYMMETRIC)})`];
}
