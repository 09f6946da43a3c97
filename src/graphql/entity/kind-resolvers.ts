import type { GraphQLResolveInfo } from 'graphql';
import { Resolver } from 'type-graphql';
import type { EntityFilter } from '../../domain/filters.js';
import { ENTITY_KINDS, fieldsOf, type EntityKind } from '../../domain/kinds.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { Context } from '../context.js';
import { defineField } from '../define-field.js';
import { toEntityFilter } from '../filter/to-domain.js';
import { shownBy } from '../selection/shown-by.js';
import { Actor, type EntitySource } from './entity.js';
import { loadEntity } from './entity-source.js';
import { KIND_TYPES } from './kind-types.js';
import { relatedConnection, relatedQuestion, type RelatedArgs } from './related.js';
import { SHORTCUT_ARGS, type FilteredArguments } from './related-args.js';
import { RELATED_CONNECTIONS } from './related-types.js';
import { SHORTCUTS, checkShortcut, kindsOfTarget, type Shortcut } from './shortcuts.js';

function defineShortcut(resolver: new () => object, name: string, shortcut: Shortcut): void {
  const { types, direction, target, description } = shortcut;
  const kinds = kindsOfTarget(target);
  defineField(resolver, 'type', {
    name,
    type: () => RELATED_CONNECTIONS[target],
    description: `${description} ${over(types)}`,
    args: SHORTCUT_ARGS[target],
    resolve: (
      entity: EntitySource,
      { filter, ...args }: FilteredArguments,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const other = amongKinds(kinds, toEntityFilter(filter));
      const asked: RelatedArgs = { ...args, types, direction };
      const question = relatedQuestion(asked, other);
      return relatedConnection(context, entity, question, asked, shownBy(info));
    },
  });
}

/** The filter for neighbours of these kinds, of any where there are none. */
function amongKinds(kinds: readonly EntityKind[] | null, filter: EntityFilter): EntityFilter {
  if (kinds === null) return filter;
  return { ...filter, kinds: kinds.filter((kind) => filter.kinds?.includes(kind) ?? true) };
}

/** Which types a shortcut follows, in words. */
function over(types: readonly RelationType[]): string {
  return `Over ${types.join(' and ')}, each neighbour once.`;
}

function kindResolver(kind: EntityKind): new () => object {
  class KindResolver {}
  Resolver(() => KIND_TYPES[kind])(KindResolver);
  for (const [name, shortcut] of Object.entries(SHORTCUTS[kind] ?? {})) {
    checkShortcut(kind, name, shortcut);
    defineShortcut(KindResolver, name, shortcut);
  }
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    if (field.type !== 'country') continue;
    defineField(KindResolver, 'type', {
      name,
      type: () => KIND_TYPES.COUNTRY,
      nullable: true,
      description: field.description,
      resolve: (entity: EntitySource, context: Context, info: GraphQLResolveInfo) => {
        const id = entity.fields[name];
        if (typeof id !== 'string') return null;
        return loadEntity(context, id, entity.view, shownBy(info));
      },
    });
  }
  return KindResolver;
}

export const KIND_RESOLVERS = ENTITY_KINDS.map(kindResolver);

@Resolver(() => Actor)
export class ActorResolver {}

for (const [name, shortcut] of Object.entries(SHORTCUTS.ACTOR ?? {})) {
  checkShortcut('ACTOR', name, shortcut);
  defineShortcut(ActorResolver, name, shortcut);
}
