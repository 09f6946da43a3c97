import type { Statement } from '../../engine/statement.js';

/** A claim that a program recorded and that counts or waits. */
export interface ImportedClaim {
  readonly id: string;
  readonly document: string;
  readonly state: 'ACCEPTED' | 'PROPOSED';
}

/** The claims about relations that were imported from these documents and were not taken back. */
export function importedClaims(documents: readonly string[]): Statement<ImportedClaim> {
  return {
    text: `UNWIND $documents AS document
MATCH (d:Document {id: document})<-[:CITES]-(c:Claim)
WHERE c.method <> 'MANUAL' AND c.relationId IS NOT NULL AND c.state IN ['ACCEPTED', 'PROPOSED']
RETURN c.id AS id, document, c.state AS state`,
    parameters: { documents },
    decode: (row) => ({
      id: row.id as string,
      document: row.document as string,
      state: row.state as ImportedClaim['state'],
    }),
  };
}

/** Those of these claims that a program recorded and that count. */
export function importedAmong(ids: readonly string[]): Statement<string> {
  return {
    text: `UNWIND $ids AS id
MATCH (c:Claim {id: id}) WHERE c.method <> 'MANUAL' AND c.state = 'ACCEPTED'
RETURN c.id AS id`,
    parameters: { ids },
    decode: (row) => row.id as string,
  };
}
