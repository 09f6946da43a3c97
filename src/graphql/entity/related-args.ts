import { ArgsType, Field } from 'type-graphql';
import type { Direction } from '../../domain/filters.js';
import { ENTITY_KINDS, KINDS, type EntityKind } from '../../domain/kinds.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { RelationOrder } from '../../graph/read/related-page.js';
import { PageArgs } from '../connection/page-args.js';
import { DirectionEnum, RelationOrderEnum, RelationTypeEnum } from '../enums.js';
import { EntityFilterInput, type FilterInput } from '../filter/entity-filter-input.js';
import { KIND_FILTERS } from '../filter/kind-filters.js';
import { RelationFilterInput } from '../filter/relation-filter-input.js';
import { PARTS_ACT } from '../parts/words.js';
import type { RelatedArgs } from './related.js';
import { TARGETS, type Target } from './related-types.js';

/** Arguments of neighbours, whose relation type may be given by the field. */
@ArgsType()
export class ShortcutArgs extends PageArgs {
  @Field(() => RelationFilterInput, { nullable: true, description: 'Tests the relation.' })
  relation?: RelationFilterInput | null;

  @Field(() => RelationOrderEnum, {
    defaultValue: 'NAME_ASC',
    description:
      'Order of the list. A neighbour stands where the first of the relations with it would.',
  })
  orderBy!: RelationOrder;
}

/** Arguments of the neighbours of one kind. */
@ArgsType()
export class NeighbourArgs extends ShortcutArgs {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Over relations of these types. All when missing.',
  })
  types?: RelationType[] | null;

  @Field(() => DirectionEnum, {
    defaultValue: 'BOTH',
    description: 'Seen from this entity.',
  })
  direction!: Direction;
}

/** Arguments of `relations`: here the filter tests the relation, which is the node. */
@ArgsType()
export class RelationsArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Of these types. All when missing.',
  })
  types?: RelationType[] | null;

  @Field(() => DirectionEnum, { defaultValue: 'BOTH', description: 'Seen from this entity.' })
  direction!: Direction;

  @Field(() => RelationFilterInput, { nullable: true, description: 'Tests the relation.' })
  filter?: RelationFilterInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: `${PARTS_ACT} \`edges { through }\` names the part. What passes between the parts of the entity is left out.`,
  })
  includeParts!: boolean;

  @Field(() => RelationOrderEnum, { defaultValue: 'NAME_ASC', description: 'Order of the list.' })
  orderBy!: RelationOrder;
}

/** Arguments of neighbours with the filter that tests them. */
export interface FilteredArguments extends RelatedArgs {
  readonly filter?: FilterInput | null;
}

function withFilter<Args extends ShortcutArgs>(
  base: new () => Args,
  target: Target,
): new () => Args {
  class WithFilter extends (base as new () => ShortcutArgs) {}
  ArgsType()(WithFilter);
  const isKind = target !== 'ACTOR' && target !== 'ENTITY';
  Field(() => (isKind ? KIND_FILTERS[target] : EntityFilterInput), {
    nullable: true,
    description: `Tests the ${isKind ? KINDS[target].plural : 'neighbours'}.`,
  })(WithFilter.prototype, 'filter');
  return WithFilter as new () => Args;
}

/** The arguments of each kind's neighbour field. */
export const KIND_NEIGHBOUR_ARGS = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, withFilter(NeighbourArgs, kind)]),
) as Readonly<Record<EntityKind, new () => NeighbourArgs>>;

/** The arguments of the shortcuts to each target. */
export const SHORTCUT_ARGS = Object.fromEntries(
  TARGETS.map((target) => [target, withFilter(ShortcutArgs, target)]),
) as Readonly<Record<Target, new () => ShortcutArgs>>;
