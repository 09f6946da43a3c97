import type { Claim } from '../../../domain/claims/claim.js';
import type { SourceDocument } from '../../../domain/claims/document.js';
import type { TimedEvidence } from '../../../domain/claims/relation-history.js';
import type { Transaction } from '../../../engine/engine.js';
import type { Row, Statement } from '../../../engine/statement.js';
import { claimOf, documentOf, spansOf } from '../../stored-claim.js';
import type { Stored } from '../../stored.js';
import { rowsInBatches } from '../batches.js';

/** How many claims, keys or relations one statement takes. */
export const BATCH = 1000;

/** A claim, whatever its state, with its document and the times for which it counted. */
export interface HeldClaim extends TimedEvidence {
  readonly claim: Claim;
  readonly document: SourceDocument;
}

const RETURN = 'RETURN c {.*} AS claim, d {.*} AS document';

function decode(row: Row): HeldClaim {
  const document = documentOf(row.document);
  return {
    claim: claimOf(row.claim, document.id),
    document,
    spans: spansOf(row.claim as Stored),
  };
}

/** All claims that speak of an entity, by id. */
export async function claimsAbout(transaction: Transaction, id: string): Promise<HeldClaim[]> {
  const found: HeldClaim[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: HeldClaim[] = await transaction.run(aboutPage(id, after));
    for (const held of page) found.push(held);
    after = page.length < BATCH ? undefined : page.at(-1)?.claim.id;
  }
  return found;
}

function aboutPage(id: string, after: string): Statement<HeldClaim> {
  return {
    text: `CALL () {
  MATCH (c:Claim {subjectId: $id}) RETURN c
  UNION
  MATCH (c:Claim {objectId: $id}) RETURN c
}
WITH c WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)-[:CITES]->(d)
${RETURN} ORDER BY c.id`,
    parameters: { id, after, limit: BATCH },
    decode,
  };
}

/** All claims that have one of these values there, in no promised order. */
export function claimsWith(
  transaction: Transaction,
  property: keyof typeof CLAIMS_WITH,
  values: readonly string[],
): Promise<HeldClaim[]> {
  return rowsInBatches([...new Set(values)], BATCH, (batch) =>
    transaction.run({ text: CLAIMS_WITH[property], parameters: { values: batch }, decode }),
  );
}

const claimsText = (property: string): string => `UNWIND $values AS value
MATCH (c:Claim {${property}: value})-[:CITES]->(d)
${RETURN}`;

const CLAIMS_WITH = {
  id: claimsText('id'),
  relationId: claimsText('relationId'),
  relationKey: claimsText('relationKey'),
} as const;
