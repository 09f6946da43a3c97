import { ArgsType, Field } from 'type-graphql';
import { ENTITY_KINDS, KINDS, type EntityKind } from '../../domain/kinds.js';
import type { EntityOrder } from '../../graph/read/entity-page.js';
import type { RelationOrder } from '../../graph/read/related-page.js';
import { PageArgs, type PageArguments } from '../connection/page-args.js';
import { EntityOrderEnum, RelationOrderEnum } from '../enums.js';
import { EntityFilterInput, type FilterInput } from '../filter/entity-filter-input.js';
import { KIND_FILTERS } from '../filter/kind-filters.js';
import { RelationFilterInput } from '../filter/relation-filter-input.js';

@ArgsType()
class OrderedArgs extends PageArgs {
  @Field(() => EntityOrderEnum, { defaultValue: 'NAME_ASC', description: 'Order of the list.' })
  orderBy!: EntityOrder;
}

/** Arguments of a list of entities. */
export interface ListArguments extends PageArguments {
  readonly orderBy: EntityOrder;
  readonly filter?: FilterInput | null;
}

function listArgs(filter: () => new () => FilterInput, of: string): new () => OrderedArgs {
  class Args extends OrderedArgs {}
  ArgsType()(Args);
  Field(filter, { nullable: true, description: `Tests the ${of}.` })(Args.prototype, 'filter');
  return Args;
}

export const EntityListArgs = listArgs(() => EntityFilterInput, 'entities');

/** The arguments of each kind's list. */
export const KIND_LIST_ARGS = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, listArgs(() => KIND_FILTERS[kind], KINDS[kind].plural)]),
) as Readonly<Record<EntityKind, new () => OrderedArgs>>;

@ArgsType()
export class RelationListArgs extends PageArgs {
  @Field(() => RelationFilterInput, { nullable: true, description: 'Tests the relations.' })
  filter?: RelationFilterInput | null;

  @Field(() => RelationOrderEnum, { defaultValue: 'NAME_ASC', description: 'Order of the list.' })
  orderBy!: RelationOrder;
}
