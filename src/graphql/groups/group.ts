import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { AmountKind } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { GroupKey } from '../../graph/read/groups/group-keys.js';
import type { Group as FoundGroup, GroupedBy } from '../../graph/read/groups/grouping.js';
import type { Plain } from '../define-field.js';
import { AmountKindEnum, GroupKeyEnum } from '../enums.js';

@ObjectType({ description: 'What the members of a group have in common under one key.' })
export class GroupValue {
  @Field(() => GroupKeyEnum, { description: 'The key.' })
  readonly key!: GroupKey;

  @Field(() => String, {
    nullable: true,
    description:
      'The value as filters take it: a word, a code, a year, an id. Null for those of which nothing is known.',
  })
  readonly value!: string | null;
}

/** A value as resolvers hand it on: with the view that names are read in. */
export interface GroupValueSource extends GroupedBy {
  readonly view: TimeView;
}

@ObjectType({ description: 'A sum of money in one currency.' })
export class CurrencyAmount {
  @Field(() => String, { description: 'Currency, ISO 4217.' })
  readonly currency!: string;

  @Field(() => AmountKindEnum, {
    nullable: true,
    description:
      'What became of the money: what was promised and what was paid are never added up. Null when not known.',
  })
  readonly kind!: AmountKind | null;

  @Field(() => Float, { description: 'The sum over all years, in units of the currency.' })
  readonly value!: number;
}

@ObjectType({ description: 'Those of a list that have something in common.' })
export class Group {
  @Field(() => [GroupValue], { description: 'What they have in common, in the order of `by`.' })
  readonly keys!: readonly GroupValueSource[];

  @Field(() => Int, { description: 'How many they are: exact, whatever the page.' })
  readonly count!: number;

  @Field(() => [CurrencyAmount], {
    description:
      'Money, by currency and what became of it. Of relations: what those of type FUNDS state. Of the entities of a root list: what FUNDS relations gave to them. Of neighbours: what moved over the relations that lead there.',
  })
  readonly amounts!: readonly CurrencyAmount[];
}

/** A group as resolvers hand it on. */
export type GroupSource = Plain<Group>;

export function groupSource(group: FoundGroup, view: TimeView): GroupSource {
  return { ...group, keys: group.keys.map((value) => ({ ...value, view })) };
}
