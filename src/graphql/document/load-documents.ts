import type { SourceDocument } from '../../domain/document.js';
import { viewKey, type TimeView } from '../../domain/time-view.js';
import { pageOf } from '../../graph/query/keyset.js';
import {
  documentCounts,
  documentsById,
  documentsOfEntities,
  type DocumentItem,
} from '../../graph/read/documents.js';
import { encodeCursor } from '../connection/cursor.js';
import { LazyConnection, type Edge } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { keyed } from '../loaders.js';
import { documentSource, type DocumentSource } from './document.js';

/** The order of documents: by title. */
export const BY_TITLE = 'TITLE_ASC';

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

/** A page of documents as edges. */
export function documentEdge(
  { document, key }: DocumentItem,
  view: TimeView,
): Edge<DocumentSource> {
  return {
    cursor: encodeCursor(BY_TITLE, { value: key, id: document.id }),
    node: documentSource(document, view),
  };
}

/** The documents that speak of an entity, by title. */
export function documentsConnection(
  { engine, loaders }: Context,
  entityId: string,
  args: PageArguments,
  view: TimeView,
): LazyConnection<Edge<DocumentSource>> {
  const request = pageRequest(args, BY_TITLE);
  const pages = loaders.get<readonly DocumentItem[]>(
    ['documentsOfEntity', viewKey(view), request],
    async (ids) => {
      const rows = await engine.read(documentsOfEntities(ids, request, view));
      return new Map(rows.map(({ id, items }) => [id, items]));
    },
    [],
  );
  const counts = loaders.get(
    ['documentCounts', viewKey(view)],
    async (ids) => keyed(await engine.read(documentCounts(ids, view)), ({ id }) => id),
    { id: '', total: 0 },
  );
  return new LazyConnection({
    request,
    page: async () =>
      pageOf(
        (await pages.load(entityId)).map((item) => documentEdge(item, view)),
        request,
      ),
    count: async () => (await counts.load(entityId)).total,
  });
}
