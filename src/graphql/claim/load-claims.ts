import type { Claim as DomainClaim } from '../../domain/claim.js';
import { viewKey, type TimeView } from '../../domain/time-view.js';
import { pageOf, type PageRequest } from '../../graph/query/keyset.js';
import {
  claimCounts,
  claimsById,
  claimsOfRelations,
  type ClaimItem,
} from '../../graph/read/claims.js';
import { encodeCursor } from '../connection/cursor.js';
import { LazyConnection, type Edge } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { keyed } from '../loaders.js';
import { claimSource, type ClaimSource } from './claim.js';

/** The order of the claims of a relation: surest first. */
const SUREST = 'CONFIDENCE_DESC';

/** The claim with this id, or null. Claims that do not count as evidence are not shown. */
export async function loadClaim(
  { engine, loaders }: Context,
  id: string,
  view: TimeView,
): Promise<ClaimSource | null> {
  const loader = loaders.get<DomainClaim | null>(
    ['claim'],
    async (ids) => keyed(await engine.read(claimsById(ids)), (claim) => claim.id),
    null,
  );
  const claim = await loader.load(id);
  return claim?.state === 'ACCEPTED' ? claimSource(claim, view) : null;
}

/** The claims behind a relation as a connection. */
export function claimsConnection(
  context: Context,
  relationId: string,
  args: PageArguments,
  view: TimeView,
): LazyConnection<Edge<ClaimSource>> {
  const { engine, loaders } = context;
  const request = pageRequest(args, SUREST);
  const counts = loaders.get(
    ['claimCounts', viewKey(view)],
    async (ids) => keyed(await engine.read(claimCounts(ids, view)), ({ id }) => id),
    { id: '', total: 0 },
  );
  return new LazyConnection({
    request,
    count: async () => (await counts.load(relationId)).total,
    page: async () => {
      const items = await loadClaimItems(context, relationId, request, view);
      return pageOf(
        items.map(({ claim, key }) => ({
          cursor: encodeCursor(SUREST, { value: key, id: claim.id }),
          node: claimSource(claim, view),
        })),
        request,
      );
    },
  });
}

function loadClaimItems(
  { engine, loaders }: Context,
  relationId: string,
  request: PageRequest,
  view: TimeView,
): Promise<readonly ClaimItem[]> {
  const loader = loaders.get<readonly ClaimItem[]>(
    ['claimsOfRelation', viewKey(view), request],
    async (ids) => {
      const rows = await engine.read(claimsOfRelations(ids, request, view));
      return new Map(rows.map(({ id, items }) => [id, items]));
    },
    [],
  );
  return loader.load(relationId);
}

/** The hundred surest claims behind a relation, surest first. */
export async function surestClaims(
  context: Context,
  relationId: string,
  view: TimeView,
): Promise<DomainClaim[]> {
  const request: PageRequest = { size: 100, backward: false, key: null };
  const items = await loadClaimItems(context, relationId, request, view);
  return items.slice(0, request.size).map(({ claim }) => claim);
}
