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

/** The documents that these claims cite, by id; those that are not there are left out. */
export async function documentsOf(
  transaction: Pick<Transaction, 'run'>,
  claims: readonly ClaimInput[],
): Promise<ReadonlyMap<string, SourceDocument>> {
  const ids = [...new Set(claims.map(({ document }) => document))];
  const found = await transaction.run(documentsById(ids));
  return new Map(found.map((document) => [document.id, document]));
}

/** Pairs claims with the documents they cite. NOT_FOUND names a document that is not there. */
export async function evidenceOf(
  transaction: Pick<Transaction, 'run'>,
  claims: readonly ClaimInput[],
): Promise<ReturnType<typeof evidenceFrom>> {
  return evidenceFrom(await documentsOf(transaction, claims));
}

/** Pairs claims with their documents. NOT_FOUND names a document that is not among these. */
export function evidenceFrom(
  documents: ReadonlyMap<string, SourceDocument>,
): (claim: ClaimInput & { readonly id: string }) => Evidence {
  return (claim) => {
    const document = documents.get(claim.document);
    if (document === undefined) throw notFound('document', claim.document);
    return { claim, document };
  };
}

/** Claims with their documents, each in the relation that it belongs to. */
export function placedEvidence(
  claims: readonly Claim[],
  evidence: (claim: Claim) => Evidence,
): PlacedEvidence[] {
  return claims.map((claim) => ({ ...evidence(claim), relationId: claim.relationId }));
}
