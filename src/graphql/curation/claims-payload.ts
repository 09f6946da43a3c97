import { PRESENT } from '../../domain/time/time-view.js';
import { claimsById } from '../../graph/read/claims.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { relationsById } from '../../graph/read/relations-by-id.js';
import { claimSource } from '../claim/claim.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { entitySource } from '../entity/entity-source.js';
import { relationSource } from '../relation/relation.js';
import type { ClaimsPayload } from './payloads.js';

/** Reads what a mutation touched, as it is now. */
export async function claimsPayload(
  { engine }: Context,
  changed: boolean,
  ids: {
    readonly claims: readonly string[];
    readonly relations: readonly string[];
    readonly entities?: readonly string[];
  },
): Promise<Plain<ClaimsPayload>> {
  const [claims, relations, entities] = await Promise.all([
    engine.read(claimsById(ids.claims)),
    engine.read(relationsById(ids.relations, PRESENT)),
    engine.read(entitiesById(ids.entities ?? [], PRESENT)),
  ]);
  return {
    changed,
    claims: claims.map((claim) => claimSource(claim, PRESENT)),
    relations: relations.map((relation) => relationSource(relation, PRESENT)),
    entities: entities.map((entity) => entitySource(entity, PRESENT)),
  };
}
