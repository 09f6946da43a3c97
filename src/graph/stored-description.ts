import type { Claim, ClaimMethod, ClaimState, Polarity } from '../domain/claims/claim.js';
import type { Description, Editorial, StatedValue } from '../domain/claims/description.js';
import { isEntityKind } from '../domain/kinds.js';
import { claimOf } from './stored-claim.js';
import { maybe, parsed, type Stored } from './stored.js';

/** A claim about a relation, or one about an entity: a description. */
export type AnyClaim = Claim | Description;

export function isDescription(claim: AnyClaim): claim is Description {
  return 'statedFor' in claim;
}

export function statesRelation(claim: AnyClaim): claim is Claim {
  return !isDescription(claim);
}

/** Reads a claim of either sort from its node's properties and the id of the document it cites. */
export function anyClaimOf(value: unknown, document: unknown): AnyClaim {
  return typeof (value as Stored).entityId === 'string'
    ? descriptionOf(value, document)
    : claimOf(value, document);
}

/** Reads a description from its node's properties and the id of the document it cites. */
export function descriptionOf(value: unknown, document: unknown): Description {
  const row = value as Stored;
  if (!isEntityKind(row.kind)) throw new Error(`${String(row.id)} describes no kind of entity.`);
  return {
    id: row.id as string,
    entity: row.entityId as string,
    statedFor: row.statedFor as string,
    kind: row.kind,
    values: parsed<StatedValue>(row.values),
    speaksOf: Array.isArray(row.speaksOf) ? (row.speaksOf as string[]) : null,
    editorial: typeof row.editorial === 'string' ? (JSON.parse(row.editorial) as Editorial) : null,
    document: document as string,
    locator: row.locator as string,
    note: maybe(row.note),
    polarity: row.polarity as Polarity,
    confidence: row.confidence as number,
    method: row.method as ClaimMethod,
    state: row.state as ClaimState,
    replacedBy: maybe(row.replacedBy),
    recordedAt: row.recordedAt as string,
    recordedBy: maybe(row.recordedBy),
  };
}
