import type { Claim } from '../../domain/claims/claim.js';
import type { SourceDocument } from '../../domain/claims/document.js';
import { notFound, type DomainError } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import { documentsOf } from './evidence.js';
import type { Draft } from './identify-claims.js';
import { liveAmong } from './require-entities.js';

interface Founded {
  /** By the place of the group. */
  readonly refused: ReadonlyMap<number, DomainError>;
  /** The documents that the claims cite, by id. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

/**
 * Refuses groups with a claim of which an end or the document is not there, with NOT_FOUND.
 * @param known claims whose documents are read as well.
 */
export async function refuseUnfounded(
  transaction: Transaction,
  drafts: readonly Draft[],
  known: readonly Claim[],
): Promise<Founded> {
  if (drafts.length === 0) return { refused: new Map(), documents: new Map() };
  const ends = drafts.flatMap(({ claim: { key } }) => [key.subject, key.object]);
  const live = await liveAmong(transaction, ends);
  const documents = await documentsOf(transaction, [...known, ...drafts.map(({ claim }) => claim)]);
  const refused = new Map<number, DomainError>();
  const refuse = (group: number, error: DomainError): void => {
    if (!refused.has(group)) refused.set(group, error);
  };
  for (const { group, claim } of drafts) {
    const end = (['subject', 'object'] as const).find((name) => !live.has(claim.key[name]));
    if (end !== undefined) refuse(group, notFound('entity', claim.key[end], end));
  }
  for (const { group, claim } of drafts) {
    const { document } = claim;
    if (!documents.has(document)) refuse(group, notFound('document', document, 'evidence'));
  }
  return { refused, documents };
}
