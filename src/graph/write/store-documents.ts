import type { Claim } from '../../domain/claims/claim.js';
import { publisherKey } from '../../domain/claims/confidence.js';
import type { DocumentInput } from '../../domain/claims/document.js';
import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';
import { derivedOfDocument } from '../derived.js';
import { documentsById } from '../read/documents.js';
import { claimOf } from '../stored-claim.js';
import { resettle } from './resettle.js';

const FIELDS = [
  'title',
  'publisher',
  'url',
  'date',
  'retrieved',
  'language',
  'reliability',
] as const satisfies readonly (keyof DocumentInput)[];

/** True when two documents say the same of themselves. */
export function sameDocument(a: DocumentInput, b: DocumentInput): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

/** True when claims that cite the document weigh otherwise after the change than before it. */
export function weighsOtherwise(before: DocumentInput, after: DocumentInput): boolean {
  const publisher = (document: DocumentInput): string => publisherKey(document.publisher ?? '');
  return before.reliability !== after.reliability || publisher(before) !== publisher(after);
}

/**
 * Writes documents: new ones are recorded now, changed ones updated, equal ones left alone.
 * @returns the ids of those that are new or changed.
 */
export async function storeDocuments(
  transaction: Transaction,
  documents: readonly DocumentInput[],
  now: string,
): Promise<string[]> {
  const stored = await transaction.run(documentsById(documents.map(({ id }) => id)));
  const known = new Map(stored.map((document) => [document.id, document]));
  const changed = documents.filter((document) => {
    const before = known.get(document.id);
    return before === undefined || !sameDocument(document, before);
  });
  const rows = changed.map(({ id, ...rest }) => ({
    id,
    props: { ...rest, ...derivedOfDocument(rest) },
  }));
  if (rows.length > 0) {
    await transaction.run(
      command(
        `UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET d.recordedAt = $now
SET d += row.props`,
        { rows, now },
      ),
    );
  }
  return rows.map(({ id }) => id);
}

/**
 * Brings all relations that cite a document in line with its reliability, which weighs every claim
 * of it, and with its publisher, of whose claims only the strongest counts.
 */
export async function reweighDocument(
  transaction: Transaction,
  id: string,
  now: string,
): Promise<string[]> {
  const claims = await transaction.run<Claim>({
    text: `MATCH (d:Document {id: $id})<-[:CITES]-(c:Claim)
WHERE c.state = 'ACCEPTED'
RETURN c {.*} AS claim, d.id AS document`,
    parameters: { id },
    decode: (row) => claimOf(row.claim, row.document),
  });
  const relations = new Map(claims.map(({ relationId, key }) => [relationId, key]));
  await resettle(transaction, relations, now);
  return [...relations.keys()];
}
