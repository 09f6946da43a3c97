import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { isPresent } from '../../domain/time/time-view.js';
import { NAMED, type Shown } from '../../graph/query/shown.js';
import { groupKeyInfo } from '../../graph/read/groups/group-keys.js';
import type { Context } from '../context.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { loadEntity } from '../entity/entity-source.js';
import { shownBy } from '../selection/shown-by.js';
import { GroupValue, type GroupValueSource } from './group.js';

/** What a value is called that is not there. */
const NOT_STATED = 'not stated';

@Resolver(() => GroupValue)
export class GroupValueResolver {
  @FieldResolver(() => String, {
    description:
      'The value in words, for menus and axes: of codes what they mean, of an entity its short name in the view, of a document its title; "not stated" where there is no value.',
  })
  async label(@Root() value: GroupValueSource, @Ctx() context: Context): Promise<string> {
    const called = value.label ?? value.value ?? NOT_STATED;
    if (isPresent(value.view)) return called;
    return (await entityOf(value, context, NAMED))?.shortName ?? called;
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity that the value names, under COUNTRY, THEME, SUBJECT and OBJECT.',
  })
  entity(
    @Root() value: GroupValueSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource | null> {
    return entityOf(value, context, shownBy(info));
  }
}

async function entityOf(
  { key, value, view }: GroupValueSource,
  context: Context,
  shown: Shown,
): Promise<EntitySource | null> {
  if (value === null || groupKeyInfo(key).leadsToEntity !== true) return null;
  return loadEntity(context, value, view, shown);
}
