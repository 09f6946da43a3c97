import { Field, ID, InputType, Int } from 'type-graphql';
import { FILTER_DEPTH, FILTER_LINKS, type Direction } from '../../domain/filters.js';
import type { EntityKind } from '../../domain/kinds.js';
import { DirectionEnum, EntityKindEnum } from '../enums.js';
import { DateRangeInput, PeriodInput } from './ranges.js';
import { RelationTestInput } from './relation-test-input.js';

type Maybe<Value> = Value | null;

@InputType('NameFilter', {
  description:
    'Tests the primary name; case and accents do not matter. `search` looks at all names.',
})
export class NameFilterInput {
  @Field(() => String, { nullable: true, description: 'Is this.' })
  equals?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Has this in it.' })
  contains?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'Begins so.' })
  startsWith?: Maybe<string>;

  @Field(() => [String], { nullable: true, description: 'Is one of these.' })
  in?: Maybe<string[]>;
}

@InputType('IdentifierInput', { description: 'A code of another register.' })
export class IdentifierInput {
  @Field(() => String, { description: 'The register, such as `iso3166-1-alpha-2` or `ror`.' })
  scheme!: string;

  @Field(() => String, { description: 'The code in that register.' })
  value!: string;
}

/** What filters of every kind have. The kind's own fields are added by `kindFilter`. */
export interface FilterInput {
  readonly ids?: Maybe<readonly string[]>;
  readonly kinds?: Maybe<readonly EntityKind[]>;
  readonly name?: Maybe<NameFilterInput>;
  readonly identifier?: Maybe<IdentifierInput>;
  readonly start?: Maybe<DateRangeInput>;
  readonly end?: Maybe<DateRangeInput>;
  readonly during?: Maybe<PeriodInput>;
  readonly linked?: Maybe<readonly LinkFilterInput[]>;
  readonly notLinked?: Maybe<readonly LinkFilterInput[]>;
  readonly and?: Maybe<readonly FilterInput[]>;
  readonly or?: Maybe<readonly FilterInput[]>;
  readonly not?: Maybe<FilterInput>;
}

export type InputClass = new () => FilterInput;

/** The limits of all filters, in their descriptions. */
export const NESTING = `Filters nest at most ${FILTER_DEPTH} deep with at most ${FILTER_LINKS} links.`;

const BEGINNINGS = 'started, or was adopted, established or published,';
const UNDER_WAY =
  'It may have been under way on some day of this period: between its start and its end, a framework in the time it covers or else since its adoption. Without a known end all but events may go on. Undated ones do not match.';

/** Adds the fields that every entity filter has to an input class. */
export function describeFilter(
  Filter: InputClass,
  options: { kinds: boolean; dates: Record<'start' | 'end' | 'lasts', boolean> },
): void {
  const field = (name: string, type: () => unknown, description: string): void => {
    Field(type as () => InputClass, { nullable: true, description })(
      Filter.prototype as object,
      name,
    );
  };
  field('ids', () => [ID], 'Has one of these ids.');
  if (options.kinds) field('kinds', () => [EntityKindEnum], 'Is of one of these kinds.');
  field('name', () => NameFilterInput, 'Tests the primary name.');
  field('identifier', () => IdentifierInput, 'Has this code in another register.');
  const { start, end, lasts } = options.dates;
  const when = `It ${BEGINNINGS}`;
  if (start) field('start', () => DateRangeInput, `${when} in this range.`);
  if (end) field('end', () => DateRangeInput, 'It ended in this range.');
  if (lasts) field('during', () => PeriodInput, UNDER_WAY);
  field('linked', () => [LinkFilterInput], 'Has all of these links.');
  field('notLinked', () => [LinkFilterInput], 'Has none of these links.');
  field('and', () => [Filter], 'All of these hold.');
  field('or', () => [Filter], 'At least one of these holds.');
  field('not', () => Filter, 'This does not hold.');
}

export class EntityFilterInput implements FilterInput {}
InputType('EntityFilter', {
  description: `Tests entities of any kind. All conditions given must hold. A field named after a kind tests what only that kind has, and lets no other kind through. ${NESTING}`,
})(EntityFilterInput);
describeFilter(EntityFilterInput, {
  kinds: true,
  dates: { start: true, end: true, lasts: true },
});

@InputType('LinkFilter', {
  description:
    'A relation that an entity must have. Links nest through `to`: "is a member of what IOM chairs" is one filter.',
})
export class LinkFilterInput extends RelationTestInput {
  @Field(() => DirectionEnum, {
    nullable: true,
    defaultValue: 'BOTH',
    description: 'Seen from the entity tested.',
  })
  direction?: Maybe<Direction>;

  @Field(() => EntityFilterInput, { nullable: true, description: 'What stands at the other end.' })
  to?: Maybe<EntityFilterInput>;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'At least so many distinct entities at the other end, 1 or more.',
  })
  minimum?: Maybe<number>;
}
