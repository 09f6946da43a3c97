import { Field, ID, InputType, Int } from 'type-graphql';
import type { Direction } from '../../domain/filters.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { RelationStatus, Vote } from '../../domain/relation.js';
import type { RelationType } from '../../domain/relation-types.js';
import {
  DirectionEnum,
  EntityKindEnum,
  RelationStatusEnum,
  RelationTypeEnum,
  VoteEnum,
} from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

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
  readonly startsAfter?: Maybe<string>;
  readonly startsBefore?: Maybe<string>;
  readonly linked?: Maybe<readonly LinkFilterInput[]>;
  readonly notLinked?: Maybe<readonly LinkFilterInput[]>;
  readonly and?: Maybe<readonly FilterInput[]>;
  readonly or?: Maybe<readonly FilterInput[]>;
  readonly not?: Maybe<FilterInput>;
}

export type InputClass = new () => FilterInput;

/** Adds the fields that every entity filter has to an input class. */
export function describeFilter(
  Filter: InputClass,
  options: { kinds: boolean; dates: boolean },
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
  if (options.dates) {
    field(
      'startsAfter',
      () => PartialDateScalar,
      'May have started, or been adopted, established or published, after this date: what is dated "2024" may be of any day of it. Undated ones do not match.',
    );
    field(
      'startsBefore',
      () => PartialDateScalar,
      'May have started, or been adopted, established or published, before this date: what is dated "2024" may be of any day of it. Undated ones do not match.',
    );
  }
  field('linked', () => [LinkFilterInput], 'Has all of these links.');
  field('notLinked', () => [LinkFilterInput], 'Has none of these links.');
  field('and', () => [Filter], 'All of these hold.');
  field('or', () => [Filter], 'At least one of these holds.');
  field('not', () => Filter, 'This does not hold.');
}

export class EntityFilterInput implements FilterInput {}
InputType('EntityFilter', {
  description: `Tests entities of any kind. All conditions given must hold. Filters nest at most 4 deep with at most 16 links.`,
})(EntityFilterInput);
describeFilter(EntityFilterInput, { kinds: true, dates: true });

@InputType('Period', {
  description:
    'A period; an end that is missing is open. Relations that may have held at some day of it match.',
})
export class PeriodInput {
  @Field(() => PartialDateScalar, { nullable: true, description: 'First day or later.' })
  from?: Maybe<string>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last day or earlier.' })
  to?: Maybe<string>;
}

@InputType('LinkFilter', {
  description:
    'A relation that an entity must have. Links nest through `to`: "is a member of what IOM chairs" is one filter.',
})
export class LinkFilterInput {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'One of these types. All when missing.',
  })
  types?: Maybe<RelationType[]>;

  @Field(() => DirectionEnum, {
    defaultValue: 'BOTH',
    description: 'Seen from the entity tested.',
  })
  direction?: Direction;

  @Field(() => String, { nullable: true, description: 'Exactly this role.' })
  role?: Maybe<string>;

  @Field(() => RelationStatusEnum, { nullable: true, description: 'Exactly this status.' })
  status?: Maybe<RelationStatus>;

  @Field(() => String, { nullable: true, description: 'For ENDORSES: exactly this action.' })
  action?: Maybe<string>;

  @Field(() => VoteEnum, { nullable: true, description: 'For VOTED_ON: exactly this vote.' })
  vote?: Maybe<Vote>;

  @Field(() => EntityFilterInput, { nullable: true, description: 'What stands at the other end.' })
  to?: Maybe<EntityFilterInput>;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'At least so many distinct entities at the other end, 1 or more.',
  })
  minimum?: number;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'It may have held at some day of this period.',
  })
  during?: Maybe<PeriodInput>;
}
