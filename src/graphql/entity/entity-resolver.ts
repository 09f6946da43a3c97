import { grouped } from '../../domain/grouped.js';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Direction } from '../../domain/filters.js';
import { ENTITY_KINDS, KINDS } from '../../domain/kinds.js';
import { nameInLanguage } from '../../domain/names/name-in-language.js';
import { relationTypeInfo, type RelationType } from '../../domain/relation-types.js';
import { viewKey } from '../../domain/time/time-view.js';
import { viewIdOf } from '../../domain/time/view-id.js';
import { readRelationCounts, type RelationCountRow } from '../../graph/read/relation-counts.js';
import { PageArgs } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { defineField, type Plain } from '../define-field.js';
import { DocumentConnection } from '../document/document.js';
import { documentsConnection } from '../document/load-documents.js';
import { DirectionEnum, RelationTypeEnum } from '../enums.js';
import { toEntityFilter } from '../filter/to-domain.js';
import { RelationConnection } from '../relation/relation.js';
import { Entity, type EntitySource } from './entity.js';
import { shownBy } from '../selection/shown-by.js';
import { loadParts } from '../parts/load-parts.js';
import { PARTS_ACT } from '../parts/words.js';
import { loadEntity } from './entity-source.js';
import { ID_DESCRIPTION } from './node.js';
import {
  relatedConnection,
  relatedQuestion,
  relationsConnection,
  type RelationEdge,
} from './related.js';
import { KIND_NEIGHBOUR_ARGS, RelationsArgs, type FilteredArguments } from './related-args.js';
import { RELATED_CONNECTIONS } from './related-types.js';

@ObjectType({ description: 'How many relations of one type an entity has, one way.' })
export class RelationCount {
  @Field(() => RelationTypeEnum, { description: 'The type.' })
  readonly type!: RelationType;

  @Field(() => DirectionEnum, {
    description: 'OUT: it is the subject. IN: it is the object. BOTH: the type has no direction.',
  })
  readonly direction!: Direction;

  @Field(() => String, { description: 'The words that way: "is member of", "has member".' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;

  @Field(() => Int, {
    description: 'How many of these are relations of its parts. 0 without `includeParts`.',
  })
  readonly throughParts!: number;
}

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() { id, view }: EntitySource): string {
    return viewIdOf(id, view);
  }

  @FieldResolver(() => ID)
  entityId(@Root() { id }: EntitySource): string {
    return id;
  }

  @FieldResolver(() => String, {
    description:
      'The primary name. With `language` (BCP 47) the full name in that language where one is known, else the primary name. Looked up as RFC 4647 says: `de-AT` is answered by `de`, in any case. Under `validOn` both are the names of that date.',
  })
  name(
    @Root() entity: EntitySource,
    @Arg('language', () => String, { nullable: true, description: 'BCP 47, such as `fr`.' })
    language: string | null,
  ): string {
    if (language == null) return entity.name;
    return nameInLanguage(entity, language, entity.view.validOn);
  }

  @FieldResolver(() => RelationConnection, {
    description: 'Its relations. The nodes are relations; `filter` tests them.',
  })
  async relations(
    @Root() entity: EntitySource,
    @Args(() => RelationsArgs) { filter, includeParts, ...args }: Plain<RelationsArgs>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const asked = { ...args, relation: filter ?? null };
    const question = relatedQuestion(asked, {}, 'filter');
    const parts = includeParts ? await loadParts(context, entity.view, info) : null;
    return relationsConnection(context, entity, question, asked, parts, shownBy(info));
  }

  @FieldResolver(() => DocumentConnection, {
    description: 'The documents that speak of it, by title.',
  })
  documents(
    @Root() entity: EntitySource,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return documentsConnection(context, entity.id, args, entity.view);
  }

  @FieldResolver(() => [RelationCount], {
    description: 'How many relations it has, per type and direction. Zeros are left out.',
  })
  async relationCounts(
    @Root() { id, view }: EntitySource,
    @Arg('includeParts', () => Boolean, {
      defaultValue: false,
      description: `${PARTS_ACT} What passes between the parts of the entity is left out.`,
    })
    includeParts: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Plain<RelationCount>[]> {
    const { engine, loaders } = context;
    const parts = includeParts ? await loadParts(context, view, info) : null;
    const loader = loaders.get<readonly RelationCountRow[]>(
      ['relationCounts', viewKey(view), includeParts],
      async (ids) => grouped(await readRelationCounts(engine, ids, view, parts), (row) => row.id),
      [],
    );
    return (await loader.load(id)).map(({ type, direction, count, throughParts }) => ({
      type,
      direction,
      label: relationTypeInfo(type)[direction === 'IN' ? 'inLabel' : 'outLabel'],
      count,
      throughParts,
    }));
  }
}

@Resolver(() => RelationConnection.edge)
export class RelationEdgeResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      'The part of the entity asked that the relation is of. Null where it is its own, and in lists of all relations.',
  })
  through(
    @Root() { node, through = null }: Partial<RelationEdge> & Pick<RelationEdge, 'node'>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource | null> {
    if (through === null) return Promise.resolve(null);
    return loadEntity(context, through, node.view, shownBy(info));
  }
}

for (const kind of ENTITY_KINDS) {
  defineField(EntityResolver, 'type', {
    name: KINDS[kind].plural,
    type: () => RELATED_CONNECTIONS[kind],
    description: `Related ${KINDS[kind].plural}, each once, however many relations lead there. \`filter\` tests them, \`relation\` the relations.`,
    args: KIND_NEIGHBOUR_ARGS[kind],
    resolve: (
      entity: EntitySource,
      { filter, ...args }: FilteredArguments,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const other = { ...toEntityFilter(filter), kinds: [kind] };
      return relatedConnection(context, entity, relatedQuestion(args, other), args, shownBy(info));
    },
  });
}
