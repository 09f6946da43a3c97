import type { Claim } from '../domain/claims/claim.js';
import type { TimeView } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import type { Source } from './evidence.js';
import { claimsOfRelations } from '../graph/read/claims.js';
import { documentsById } from '../graph/read/documents.js';

export type Reader = Pick<Engine, 'read'>;

/** The surest claims behind each of these relations with the documents they cite. */
export async function surestSources(
  engine: Reader,
  relationIds: readonly string[],
  perRelation: number,
  view: TimeView,
): Promise<ReadonlyMap<string, readonly Source[]>> {
  if (relationIds.length === 0) return new Map();
  const page = { size: perRelation, backward: false, key: null };
  const found = await engine.read(claimsOfRelations(relationIds, page, view));
  const claims = found.map(({ id, items }): [string, Claim[]] => [
    id,
    items.slice(0, perRelation).map(({ claim }) => claim),
  ]);
  const cited = [...new Set(claims.flatMap(([, some]) => some.map(({ document }) => document)))];
  const documents = cited.length === 0 ? [] : await engine.read(documentsById(cited.sort()));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return new Map(
    claims.map(([id, some]) => [
      id,
      some.flatMap((claim) => {
        const document = byId.get(claim.document);
        return document === undefined ? [] : [{ claim, document }];
      }),
    ]),
  );
}

/** Of some sources, surest first, the one to show: the first that asserts, else the first. */
export function shownSource(sources: readonly Source[]): Source | null {
  return sources.find(({ claim }) => claim.polarity === 'ASSERTS') ?? sources[0] ?? null;
}
