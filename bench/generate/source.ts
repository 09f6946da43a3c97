import type { DocumentInput } from '../../src/domain/claims/document.js';
import type { Evidence } from '../../src/domain/claims/summarise.js';
import type { EntityInput } from '../../src/domain/entity.js';
import { makeDocuments, makeEvidence } from './claims.js';
import { makeEntities } from './entities.js';
import { relationsIn, scaleKey, type Scale } from './scale.js';

/** A generated graph as stores are filled from it. */
export interface GraphSource {
  /** Tells graphs apart: equal keys, equal graphs. */
  readonly key: string;
  /** For showing how far a load has come. */
  readonly totals: { readonly entities: number; readonly relations: number };
  readonly entities: () => Iterable<EntityInput>;
  readonly documents: () => readonly DocumentInput[];
  /** For each relation what is said for it. */
  readonly evidence: () => Iterable<readonly Evidence[]>;
}

/** The graph that `npm run bench` measures. */
export function scaleSource(scale: Scale): GraphSource {
  return {
    key: scaleKey(scale),
    totals: { entities: scale.entities, relations: relationsIn(scale) },
    entities: () => makeEntities(scale),
    documents: () => makeDocuments(scale),
    evidence: () => makeEvidence(scale),
  };
}
