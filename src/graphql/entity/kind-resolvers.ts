import type { GraphQLResolveInfo } from 'graphql';
import { Resolver } from 'type-graphql';
import { ENTITY_KINDS, fieldsOf, type EntityKind } from '../../domain/kinds.js';
import type { Context } from '../context.js';
import { defineField, type Plain } from '../define-field.js';
import { shownBy } from '../selection/shown-by.js';
import { Actor, type EntitySource } from './entity.js';
import { loadEntity } from './entity-source.js';
import { KIND_TYPES } from './kind-types.js';
import { relatedConnection, relatedQuestion, type RelatedArgs } from './related.js';
import { ShortcutArgs } from './related-args.js';
import { RELATED_CONNECTIONS } from './related-types.js';
import { SHORTCUTS, checkShortcut, kindsOfTarget, type Shortcut } from './shortcuts.js';

function defineShortcut(resolver: new () => object, name: string, shortcut: Shortcut): void {
  const { types, direction, target, description } = shortcut;
  const kinds = kindsOfTarget(target);
  defineField(resolver, 'type', {
    name,
    type: () => RELATED_CONNECTIONS[target],
    description,
    args: ShortcutArgs,
    resolve: (
      entity: EntitySource,
      args: Plain<ShortcutArgs>,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const other = kinds === null ? {} : { kinds };
      const asked: RelatedArgs = { ...args, types, direction };
      const question = relatedQuestion(asked, other);
      return relatedConnection(context, entity, question, asked, shownBy(info));
    },
  });
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
