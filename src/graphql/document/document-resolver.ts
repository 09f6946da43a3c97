import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { viewKey } from '../../domain/time-view.js';
import { pageOf } from '../../graph/query/keyset.js';
import {
  entitiesOfDocuments,
  entityCountsOfDocuments,
  type EntityOfDocument,
} from '../../graph/read/entities-of-documents.js';
import { ClaimConnection } from '../claim/claim.js';
import { encodeCursor } from '../connection/cursor.js';
import { LazyConnection } from '../connection/lazy-connection.js';
import { PageArgs, pageRequest } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { entitySource } from '../entity/entity-source.js';
import { EntityConnection } from '../entity/kind-types.js';
import { keyed } from '../loaders.js';
import { claimList } from '../root/lists.js';
import { Document, type DocumentSource } from './document.js';

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => EntityConnection, { description: 'The entities it speaks of, by name.' })
  entities(
    @Root() { id, view }: DocumentSource,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { engine, loaders }: Context,
  ): unknown {
    const request = pageRequest(args, 'NAME_ASC');
    const pages = loaders.get<readonly EntityOfDocument[]>(
      ['entitiesOfDocument', viewKey(view), request],
      async (ids) => {
        const rows = await engine.read(entitiesOfDocuments(ids, request, view));
        return new Map(rows.map((row) => [row.id, row.items]));
      },
      [],
    );
    const counts = loaders.get(
      ['entityCountsOfDocument', viewKey(view)],
      async (ids) => keyed(await engine.read(entityCountsOfDocuments(ids, view)), (row) => row.id),
      { id: '', total: 0 },
    );
    return new LazyConnection({
      request,
      count: async () => (await counts.load(id)).total,
      page: async () =>
        pageOf(
          (await pages.load(id)).map(({ entity, key }) => ({
            cursor: encodeCursor('NAME_ASC', { value: key, id: entity.id }),
            node: entitySource(entity, view),
          })),
          request,
        ),
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
