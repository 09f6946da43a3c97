import { ArgsType, Field, Float, Int } from 'type-graphql';
import type { EntityKind } from '../../domain/kinds.js';
import { PARTNER_ORDERS, type PartnerOrder } from '../../graph/read/partners.js';
import { connectionType } from '../connection/connection-type.js';
import { PageArgs } from '../connection/page-args.js';
import { Actor } from '../entity/entity.js';
import { EntityKindEnum, enumOf } from '../enums.js';
import { RelationFilterInput } from '../filter/relation-filter-input.js';
import { PARTS_ACT } from '../parts/words.js';
import { TIE_FILTER_DESCRIPTION } from './tie-filter.js';

export const PartnerOrderEnum = enumOf(
  'PartnerOrder',
  'The order of partners. Ties go by id.',
  PARTNER_ORDERS,
);

@ArgsType()
export class PartnerArgs extends PageArgs {
  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Kinds of shared entity. PROJECT, EVENT, DIALOGUE and FRAMEWORK when missing.',
  })
  via?: EntityKind[] | null;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Kinds of partner: ORGANISATION, COUNTRY, DIALOGUE. All three when missing.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'At least so many shared entities, 1 or more.',
  })
  minimumShared!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also actors tied only directly; their `sharedCount` is 0.',
  })
  includeDirect!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: `${PARTS_ACT} A part that acts in the name of its whole (its unit, office, secretariat or ministry, and all that belongs to a country or dialogue) is found as that whole, if that is of \`kinds\`; an agency or organ under its own name. Own parts and wholes are no partners.`,
  })
  includeParts!: boolean;

  @Field(() => RelationFilterInput, { nullable: true, description: TIE_FILTER_DESCRIPTION })
  relation?: RelationFilterInput | null;

  @Field(() => PartnerOrderEnum, {
    defaultValue: 'RELEVANCE_DESC',
    description: 'Order of the list.',
  })
  orderBy!: PartnerOrder;
}

/** The page of partners; `shared` and `direct` of its edges are resolved by `PartnerResolver`. */
export const PartnerConnection = connectionType({
  name: 'Partner',
  of: 'partners of an actor',
  node: () => Actor,
  edgeFields: {
    sharedCount: { type: () => Int, description: 'How many distinct entities the two share.' },
    weight: {
      type: () => Float,
      description:
        'Sum over shared entities of 1/(k−1), where k is the number of actors there: a meeting of two weighs more than one of a hundred (Newman 2001). Rounded to six decimals.',
    },
  },
});
