import type { Claim, ClaimInput } from '../../domain/claims/claim.js';
import type { SourceDocument } from '../../domain/claims/document.js';
import { notFound } from '../../domain/errors.js';
import type { Evidence } from '../../domain/claims/summarise.js';
import type { Transaction } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { documentsById } from '../read/documents.js';
import { claimOf } from '../stored-claim.js';
import type { PlacedEvidence } from '../../domain/claims/settle.js';

/** All claims on these relation keys, whatever their state. */
export function claimsOfKeys(keys: readonly string[]): Statement<Claim> {
  return {
    text: `UNWIND $keys AS key
MATCH (c:Claim {relationKey: key})-[:CITES]->(d)
RETURN c {.*} AS claim, d.id AS document`,
    parameters: { keys },
    decode: (row) => claimOf(row.claim, row.document),
  };
}

/** Pairs claims with the documents they cite. NOT_FOUND names a document that is not there. */
export async function evidenceOf(
  transaction: Pick<Transaction, 'run'>,
  claims: readonly ClaimInput[],
): Promise<(claim: ClaimInput & { readonly id: string }) => Evidence> {
  const ids = [...new Set(claims.map(({ document }) => document))];
  const found = await transaction.run(documentsById(ids));
  const documents = new Map(found.map((document) => [document.id, document]));
  const missing = ids.find((id) => !documents.has(id));
  if (missing !== undefined) throw notFound('document', missing);
  return (claim) => ({ claim, document: documents.get(claim.document) as SourceDocument });
}

/** Claims with their documents, each in the relation that it belongs to. */
export function placedEvidence(
  claims: readonly Claim[],
  evidence: (claim: Claim) => Evidence,
): PlacedEvidence[] {
  return claims.map((claim) => ({ ...evidence(claim), relationId: claim.relationId }));
}
