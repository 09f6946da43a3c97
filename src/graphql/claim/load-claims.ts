import type { Claim as DomainClaim } from '../../domain/claims/claim.js';
import type { Evidence } from '../../domain/claims/summarise.js';
import { hasRole } from '../../domain/access.js';
import type { Relation as DomainRelation } from '../../domain/relation.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import type { PageRequest } from '../../graph/query/keyset.js';
import {
  claimCounts,
  claimsById,
  claimsOfRelations,
  type ClaimItem,
} from '../../graph/read/claims.js';
import {
  batchedConnection,
  loadItems,
  type BatchedList,
} from '../connection/batched-connection.js';
import { encodeCursor } from '../../fact/cursor.js';
import type { Edge, LazyConnection } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import { previewAcceptance } from '../../graph/write/preview-acceptance.js';
import { statesRelation, type AnyClaim } from '../../graph/stored-description.js';
import type { Context } from '../context.js';
import { loadDocument } from '../document/load-documents.js';
import { keyed } from '../loaders.js';
import { claimSource, type ClaimSource } from './claim.js';
import { asDatedInView } from './dates-in-view.js';

/** The order of the claims of a relation: those that weigh most first. */
const SUREST = 'WEIGHT_DESC';

/** The claim with this id, or null. Those that do not count as evidence only for contributors. */
export async function loadClaim(
  { engine, loaders, principal }: Context,
  id: string,
  view: TimeView,
): Promise<ClaimSource | null> {
  const loader = loaders.get<AnyClaim | null>(
    ['claim'],
    async (ids) => keyed(await engine.read(claimsById(ids)), (claim) => claim.id),
    null,
  );
  const claim = await loader.load(id);
  if (claim === null || (view.knownAt !== null && claim.recordedAt > view.knownAt)) return null;
  const shown = claim.state === 'ACCEPTED' || hasRole(principal, 'CONTRIBUTOR');
  return shown ? claimSource(claim, view) : null;
}

/** How the claims of relations are read, a page for many relations at once. */
function claimLists(
  view: TimeView,
  request: PageRequest,
): BatchedList<ClaimItem<DomainClaim>, Edge<ClaimSource>> {
  return {
    key: ['claims', viewKey(view)],
    request,
    page: (ids) => claimsOfRelations(ids, request, view),
    count: (ids) => claimCounts(ids, view),
    edge: ({ claim, key }) => ({
      cursor: encodeCursor(SUREST, { value: key, id: claim.id }),
      node: claimSource(claim, view),
    }),
  };
}

/** The claims behind a relation as a connection. */
export function claimsConnection(
  context: Context,
  relationId: string,
  args: PageArguments,
  view: TimeView,
): LazyConnection<Edge<ClaimSource>> {
  return batchedConnection(context, relationId, claimLists(view, pageRequest(args, SUREST)));
}

/** The hundred surest claims behind a relation, surest first, with the dates known in the view. */
export async function surestClaims(
  context: Context,
  relationId: string,
  view: TimeView,
): Promise<DomainClaim[]> {
  const request: PageRequest = { size: 100, backward: false, key: null };
  const items = await loadItems(context, relationId, claimLists(view, request));
  const claims = items.slice(0, request.size).map(({ claim }) => claim);
  return Promise.all(claims.map((claim) => asDatedInView(context, claim, view)));
}

/** The hundred surest claims behind a relation with the documents they cite. */
export async function surestEvidence(
  context: Context,
  relationId: string,
  view: TimeView,
): Promise<Evidence[]> {
  const claims = await surestClaims(context, relationId, view);
  const documents = await Promise.all(
    claims.map(({ document }) => loadDocument(context, document, view)),
  );
  return claims.flatMap((claim, at) => {
    const document = documents[at];
    return document == null ? [] : [{ claim, document }];
  });
}

/** What a proposed claim would make of its relation; null for claims that are not proposed. */
export async function loadPreview(
  { engine, loaders }: Context,
  id: string,
): Promise<DomainRelation | null> {
  const loader = loaders.get<DomainRelation | null>(
    ['preview'],
    async (ids) => {
      const claims = await engine.read(claimsById(ids));
      const proposed = claims.filter(statesRelation).filter(({ state }) => state === 'PROPOSED');
      return previewAcceptance({ run: (statement) => engine.read(statement) }, proposed);
    },
    null,
  );
  return loader.load(id);
}
