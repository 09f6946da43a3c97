import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { DateTimeScalar } from '../scalars/date-time.js';
import { hasRole } from '../../domain/access.js';
import { forbidden, invalidInput } from '../../domain/errors.js';
import { ENTITY_KINDS, KINDS } from '../../domain/kinds.js';
import { isEntityId } from '../../domain/ids.js';
import { Claim, ClaimConnection, type ClaimSource } from '../claim/claim.js';
import { ClaimListArgs, toClaimFilter } from '../claim/claim-list-args.js';
import { loadClaim } from '../claim/load-claims.js';
import type { Context } from '../context.js';
import { defineField, type Plain } from '../define-field.js';
import { Document, DocumentConnection, type DocumentSource } from '../document/document.js';
import { DocumentListArgs } from '../document/document-list-args.js';
import { loadDocument } from '../document/load-documents.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { keptId, loadEntity } from '../entity/entity-source.js';
import { EntityConnection, KIND_CONNECTIONS, KIND_TYPES } from '../entity/kind-types.js';
import { Node } from '../entity/node.js';
import { IdentifierInput } from '../filter/entity-filter-input.js';
import { toEntityFilter } from '../filter/to-domain.js';
import { Relation, RelationConnection, type RelationSource } from '../relation/relation.js';
import { loadRelation } from '../relation/load-relation.js';
import { shownBy } from '../selection/shown-by.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { EntityRef, resolveRef } from './entity-ref.js';
import { inViewOf } from './in-view-of.js';
import {
  EntityListArgs,
  KIND_LIST_ARGS,
  RelationListArgs,
  type ListArguments,
} from './list-args.js';
import { claimList, documentList, entityList, relationList } from './lists.js';
import { loadIdentified } from './load-identified.js';
import { loadNode, type NodeSource } from './load-node.js';

const MOST_IDS = 100;
const MOST_CODES = 500;

@Resolver(() => Snapshot)
export class RootResolver {
  @Query(() => Snapshot, {
    description:
      'The whole graph as of a date on either clock: when it was true in the world, and when this graph knew it.',
  })
  asOf(
    @Arg('validOn', () => PartialDateScalar, {
      nullable: true,
      description:
        'Hides relations that certainly did not hold then. An unknown end counts as possible.',
    })
    validOn: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'Shows what this graph knew then. A day stands for its beginning in UTC.',
    })
    knownAt: Date | null,
  ): Snapshot {
    return new Snapshot({ validOn: validOn ?? null, knownAt: knownAt?.toISOString() ?? null });
  }

  @Read(() => Node, {
    nullable: true,
    description:
      'Anything by its id; null when there is no such id. An id that names a view is answered in that view.',
  })
  node(
    @Root() { view }: Snapshot,
    @Arg('id', () => ID, { description: 'Id of an entity, relation, claim or document.' })
    id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeSource | null> {
    return inViewOf(id, view, (plain, seen) => loadNode(context, plain, seen, shownBy(info)));
  }

  @Read(() => [Node], {
    nullable: 'items',
    description: `Up to ${MOST_IDS} things by their ids, in the order asked; null where there is no such id.`,
  })
  nodes(
    @Root() { view }: Snapshot,
    @Arg('ids', () => [ID], { description: `At most ${MOST_IDS} ids.` }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(NodeSource | null)[]> {
    if (ids.length > MOST_IDS) {
      throw invalidInput(`At most ${MOST_IDS} ids at once, not ${ids.length}.`, 'ids');
    }
    const shown = shownBy(info);
    return Promise.all(
      ids.map((id) => inViewOf(id, view, (plain, seen) => loadNode(context, plain, seen, shown))),
    );
  }

  @Read(() => Entity, { nullable: true, description: 'One entity by id, name or identifier.' })
  entity(
    @Root() { view }: Snapshot,
    @Arg('by', () => EntityRef, { description: 'Which one.' }) by: EntityRef,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource | null> {
    return resolveRef(context, by, view, shownBy(info));
  }

  @Read(() => [Entity], {
    nullable: 'items',
    description: `Up to ${MOST_CODES} entities by codes of other registers, in the order asked; null where a code is not known. For joining a table.`,
  })
  entitiesBy(
    @Root() { view }: Snapshot,
    @Arg('identifiers', () => [IdentifierInput], { description: `At most ${MOST_CODES} codes.` })
    identifiers: IdentifierInput[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(EntitySource | null)[]> {
    if (identifiers.length > MOST_CODES) {
      const message = `At most ${MOST_CODES} identifiers at once, not ${identifiers.length}.`;
      throw invalidInput(message, 'identifiers');
    }
    return loadIdentified(context, identifiers, view, shownBy(info));
  }

  @Read(() => EntityConnection, { description: 'Entities of all kinds.' })
  entities(
    @Root() { view }: Snapshot,
    @Args(() => EntityListArgs) args: ListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return entityList(context, args, toEntityFilter(args.filter), view, shownBy(info));
  }

  @Read(() => Relation, { nullable: true, description: 'One relation by its id.' })
  relation(
    @Root() { view }: Snapshot,
    @Arg('id', () => ID, { description: 'Id of the relation.' }) id: string,
    @Ctx() context: Context,
  ): Promise<RelationSource | null> {
    return inViewOf(id, view, (plain, seen) => loadRelation(context, plain, seen));
  }

  @Read(() => RelationConnection, { description: 'Relations of the whole graph.' })
  relations(
    @Root() { view }: Snapshot,
    @Args(() => RelationListArgs) args: RelationListArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return relationList(context, args, view, shownBy(info));
  }

  @Read(() => Claim, {
    nullable: true,
    description: 'One claim by its id; those that are not accepted only for contributors.',
  })
  claim(
    @Root() { view }: Snapshot,
    @Arg('id', () => ID, { description: 'Id of the claim.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ClaimSource | null> {
    return inViewOf(id, view, (plain, seen) => loadClaim(context, plain, seen));
  }

  @Read(() => ClaimConnection, { description: 'Claims of the whole graph, by id.' })
  async claims(
    @Root() { view }: Snapshot,
    @Args(() => ClaimListArgs) args: Plain<ClaimListArgs>,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const { entity, ...filter } = toClaimFilter(args.filter);
    const open = (filter.states ?? []).every((state) => state === 'ACCEPTED');
    if (!open && !hasRole(context.principal, 'CONTRIBUTOR')) {
      throw forbidden(
        'Claims that are not accepted are shown only to contributors. Ask for ACCEPTED ones.',
      );
    }
    const kept = entity === undefined ? {} : { entity: await keptId(context, entity) };
    return claimList(context, args, { ...filter, ...kept }, view);
  }

  @Read(() => Document, { nullable: true, description: 'One document by its id.' })
  document(
    @Root() { view }: Snapshot,
    @Arg('id', () => ID, { description: 'Id of the document.' }) id: string,
    @Ctx() context: Context,
  ): Promise<DocumentSource | null> {
    return inViewOf(id, view, (plain, seen) => loadDocument(context, plain, seen));
  }

  @Read(() => DocumentConnection, { description: 'All documents.' })
  documents(
    @Root() { view }: Snapshot,
    @Args(() => DocumentListArgs) args: Plain<DocumentListArgs>,
    @Ctx() context: Context,
  ): unknown {
    return documentList(context, args, view);
  }
}

for (const kind of ENTITY_KINDS) {
  const { prefix, plural, label } = KINDS[kind];
  defineField(RootResolver, 'root', {
    name: prefix,
    type: () => KIND_TYPES[kind],
    nullable: true,
    description: `One ${label} by its id; null when there is none.`,
    args: 'id',
    resolve: ({ view }: Snapshot, id: string, context: Context, info: GraphQLResolveInfo) => {
      return inViewOf(id, view, (plain, seen) =>
        isEntityId(plain, kind) ? loadEntity(context, plain, seen, shownBy(info)) : null,
      );
    },
  });
  defineField(RootResolver, 'root', {
    name: plural,
    type: () => KIND_CONNECTIONS[kind],
    description: `The ${plural}.`,
    args: KIND_LIST_ARGS[kind],
    resolve: (
      { view }: Snapshot,
      args: ListArguments,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const filter = { ...toEntityFilter(args.filter), kinds: [kind] };
      return entityList(context, args, filter, view, shownBy(info));
    },
  });
}
