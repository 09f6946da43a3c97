import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { viewKey } from '../../domain/time/time-view.js';
import { viewIdOf } from '../../domain/time/view-id.js';
import {
  entitiesOfDocuments,
  entityCountsOfDocuments,
  entityGroupsOfDocuments,
  type EntityOfDocument,
} from '../../graph/read/entities-of-documents.js';
import { ClaimConnection } from '../claim/claim.js';
import { batchedConnection } from '../connection/batched-connection.js';
import { encodeCursor } from '../../fact/cursor.js';
import type { Edge } from '../connection/lazy-connection.js';
import { PageArgs, pageRequest } from '../connection/page-args.js';
import type { Context } from '../context.js';
import type { EntitySource } from '../entity/entity.js';
import { ID_DESCRIPTION } from '../entity/node.js';
import { entitySource } from '../entity/entity-source.js';
import { EntityConnection } from '../entity/kind-types.js';
import { claimList } from '../root/lists.js';
import { Document, type DocumentSource } from './document.js';

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => ID, { description: ID_DESCRIPTION })
  id(@Root() { id, view }: DocumentSource): string {
    return viewIdOf(id, view);
  }

  @FieldResolver(() => ID)
  documentId(@Root() { id }: DocumentSource): string {
    return id;
  }

  @FieldResolver(() => EntityConnection, { description: 'The entities it speaks of, by name.' })
  entities(
    @Root() { id, view }: DocumentSource,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    const request = pageRequest(args, 'NAME_ASC');
    return batchedConnection<EntityOfDocument, Edge<EntitySource>>(context, id, {
      key: ['entitiesOfDocument', viewKey(view)],
      request,
      page: (ids) => entitiesOfDocuments(ids, request, view),
      count: (ids) => entityCountsOfDocuments(ids, view),
      groups: { view, of: (ids, asked) => entityGroupsOfDocuments(ids, asked, view) },
      edge: ({ entity, key }) => ({
        cursor: encodeCursor('NAME_ASC', { value: key, id: entity.id }),
        node: entitySource(entity, view),
      }),
    });
  }

  @FieldResolver(() => ClaimConnection, { description: 'The accepted claims that cite it, by id.' })
  claims(
    @Root() { id, view }: DocumentSource,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return claimList(context, args, { document: id }, view);
  }
}
