import { parseId } from '../../domain/ids.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Shown } from '../../graph/query/shown.js';
import { loadClaim } from '../claim/load-claims.js';
import type { ClaimSource } from '../claim/claim.js';
import type { Context } from '../context.js';
import type { DocumentSource } from '../document/document.js';
import { loadDocument } from '../document/load-documents.js';
import type { EntitySource } from '../entity/entity.js';
import { loadEntity } from '../entity/entity-source.js';
import { loadRelation } from '../relation/load-relation.js';
import type { RelationSource } from '../relation/relation.js';

export type NodeSource = EntitySource | RelationSource | ClaimSource | DocumentSource;

/** Whatever has this id, or null. */
export async function loadNode(
  context: Context,
  id: string,
  view: TimeView,
  shown: Shown,
): Promise<NodeSource | null> {
  switch (parseId(id)?.target) {
    case 'entity':
      return loadEntity(context, id, view, shown);
    case 'relation':
      return loadRelation(context, id, view);
    case 'claim':
      return loadClaim(context, id, view);
    case 'document':
      return loadDocument(context, id, view);
    case undefined:
      return null;
  }
}
