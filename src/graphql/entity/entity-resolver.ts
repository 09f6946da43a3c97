import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Direction } from '../../domain/filters.js';
import { ENTITY_KINDS, KINDS } from '../../domain/kinds.js';
import { lookUpLanguage } from '../../domain/names/language-lookup.js';
import { relationTypeInfo, type RelationType } from '../../domain/relation-types.js';
import { viewKey } from '../../domain/time/time-view.js';
import { relationCounts, type RelationCountRow } from '../../graph/read/relation-counts.js';
import { PageArgs } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { defineField, type Plain } from '../define-field.js';
import { DocumentConnection } from '../document/document.js';
import { documentsConnection } from '../document/load-documents.js';
import { DirectionEnum, RelationTypeEnum } from '../enums.js';
import { toEntityFilter } from '../filter/to-domain.js';
import { grouped } from '../loaders.js';
import { RelationConnection } from '../relation/relation.js';
import { Entity, type EntitySource } from './entity.js';
import { relatedConnection, relatedQuestion, relationsConnection } from './related.js';
import { KIND_NEIGHBOUR_ARGS, RelationsArgs, type KindNeighbourArguments } from './related-args.js';
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
}

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, {
    description:
      'The primary name. With `language` (BCP 47) the full name in that language where one is known, else the primary name. Looked up as RFC 4647 says: `de-AT` is answered by `de`, in any case.',
  })
  name(
    @Root() entity: EntitySource,
    @Arg('language', () => String, { nullable: true, description: 'BCP 47, such as `fr`.' })
    language: string | null,
  ): string {
    if (language == null) return entity.name;
    const labels = entity.names.filter(({ kind }) => kind === 'LABEL');
    const tag = lookUpLanguage(
      language,
      labels.flatMap((label) => label.language ?? []),
    );
    const translated = labels.find((label) => label.language === tag && tag !== null);
    return translated?.value ?? entity.name;
  }

  @FieldResolver(() => RelationConnection, {
    description: 'Its relations. The nodes are relations; `filter` tests them.',
  })
  relations(
    @Root() entity: EntitySource,
    @Args(() => RelationsArgs) { filter, ...args }: Plain<RelationsArgs>,
    @Ctx() context: Context,
  ): unknown {
    const asked = { ...args, relation: filter ?? null };
    return relationsConnection(context, entity, relatedQuestion(asked, {}, 'filter'), asked);
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
    @Root() entity: EntitySource,
    @Ctx() { engine, loaders }: Context,
  ): Promise<Plain<RelationCount>[]> {
    const loader = loaders.get<readonly RelationCountRow[]>(
      ['relationCounts', viewKey(entity.view)],
      async (ids) => grouped(await engine.read(relationCounts(ids, entity.view)), ({ id }) => id),
      [],
    );
    return (await loader.load(entity.id)).map(({ type, direction, count }) => ({
      type,
      direction,
      label: relationTypeInfo(type)[direction === 'IN' ? 'inLabel' : 'outLabel'],
      count,
    }));
  }
}

for (const kind of ENTITY_KINDS) {
  defineField(EntityResolver, 'type', {
    name: KINDS[kind].plural,
    type: () => RELATED_CONNECTIONS[kind],
    description: `Related ${KINDS[kind].plural}, one edge per relation. \`filter\` tests them, \`relation\` the relation.`,
    args: KIND_NEIGHBOUR_ARGS[kind],
    resolve: (
      entity: EntitySource,
      { filter, ...args }: KindNeighbourArguments,
      context: Context,
    ) => {
      const other = { ...toEntityFilter(filter), kinds: [kind] };
      return relatedConnection(context, entity, relatedQuestion(args, other), args);
    },
  });
}
