import type { SourceDocument } from '../../domain/claims/document.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import {
  documentCounts,
  documentsById,
  documentsOfEntities,
  type DocumentItem,
  type DocumentOrder,
} from '../../graph/read/documents.js';
import { batchedConnection } from '../connection/batched-connection.js';
import { encodeCursor } from '../../fact/cursor.js';
import type { Edge, LazyConnection } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { keyed } from '../loaders.js';
import { documentSource, type DocumentSource } from './document.js';

/** The order of documents: by title. */
const BY_TITLE = 'TITLE_ASC';

/** The document with this id, or null. */
export async function loadDocument(
  { engine, loaders }: Context,
  id: string,
  view: TimeView,
): Promise<DocumentSource | null> {
  const loader = loaders.get<SourceDocument | null>(
    ['document'],
    async (ids) => keyed(await engine.read(documentsById(ids)), (document) => document.id),
    null,
  );
  const document = await loader.load(id);
  const known = document !== null && (view.knownAt === null || document.recordedAt <= view.knownAt);
  return known ? documentSource(document, view) : null;
}

/** A document as an edge of a list. */
export function documentEdge(
  { document, key }: DocumentItem,
  view: TimeView,
  orderBy: DocumentOrder = BY_TITLE,
): Edge<DocumentSource> {
  return {
    cursor: encodeCursor(orderBy, { value: key, id: document.id }),
    node: documentSource(document, view),
  };
}

/** The documents that speak of an entity, by title. */
export function documentsConnection(
  context: Context,
  entityId: string,
  args: PageArguments,
  view: TimeView,
): LazyConnection<Edge<DocumentSource>> {
  const request = pageRequest(args, BY_TITLE);
  return batchedConnection<DocumentItem, Edge<DocumentSource>>(context, entityId, {
    key: ['documents', viewKey(view)],
    request,
    page: (ids) => documentsOfEntities(ids, request, view),
    count: (ids) => documentCounts(ids, view),
    edge: (item) => documentEdge(item, view),
  });
}
