import type { Claim } from '../../../domain/claims/claim.js';
import type { SourceDocument } from '../../../domain/claims/document.js';
import type { Entity } from '../../../domain/entity.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import { decodeCursor } from '../../../fact/cursor.js';
import type { Key } from '../../../graph/query/keyset.js';
import { claimCount, claimPage } from '../../../graph/read/claims.js';
import { entitiesById } from '../../../graph/read/entities-by-id.js';
import { entityCountsOfDocuments } from '../../../graph/read/entities-of-documents.js';
import { statesRelation } from '../../../graph/stored-description.js';
import { lastChange } from '../../../graph/read/statistics.js';
import type { PermalinkRequest } from '../address.js';
import type { Reader } from '../../../fact/surest-sources.js';

/** The order of the claims of a document, for its cursors. */
export const CLAIM_ORDER = 'ID_ASC';

const CLAIMS = 50;

/** A claim with the two entities it speaks of. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly subject: Entity;
  readonly object: Entity;
}

/** What a permalink tells of a document. */
export interface DocumentRecord {
  readonly what: 'document';
  readonly document: SourceDocument;
  readonly view: TimeView;
  /** A page of what it says. */
  readonly claims: readonly ClaimRow[];
  readonly claimCount: number;
  readonly entityCount: number;
  readonly next: Key | null;
  readonly lastChange: string | null;
}

export async function readDocumentRecord(
  engine: Reader,
  document: SourceDocument,
  { view, after }: Pick<PermalinkRequest, 'view' | 'after'>,
): Promise<DocumentRecord> {
  const key = after === null ? null : decodeCursor(after, CLAIM_ORDER, 'after');
  const filter = { document: document.id, about: 'RELATION' } as const;
  const [found, [count = 0], [entities], [last]] = await Promise.all([
    engine.read(claimPage(filter, { size: CLAIMS, backward: false, key }, view)),
    engine.read(claimCount(filter, view)),
    engine.read(entityCountsOfDocuments([document.id], view)),
    engine.read(lastChange()),
  ]);
  const shown = found.slice(0, CLAIMS);
  const end = shown.at(-1);
  return {
    what: 'document',
    document,
    view,
    claims: await withEnds(engine, shown.map(({ claim }) => claim).filter(statesRelation), view),
    claimCount: count,
    entityCount: entities?.total ?? 0,
    next: found.length > CLAIMS && end !== undefined ? { value: end.key, id: end.claim.id } : null,
    lastChange: last ?? null,
  };
}

async function withEnds(
  engine: Reader,
  claims: readonly Claim[],
  view: TimeView,
): Promise<ClaimRow[]> {
  const ids = [...new Set(claims.flatMap(({ key }) => [key.subject, key.object]))];
  const entities = ids.length === 0 ? [] : await engine.read(entitiesById(ids, view));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return claims.flatMap((claim) => {
    const [subject, object] = [byId.get(claim.key.subject), byId.get(claim.key.object)];
    return subject === undefined || object === undefined ? [] : [{ claim, subject, object }];
  });
}
