import type { DocumentInput } from '../../domain/document.js';
import { fold } from '../../domain/fold.js';
import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';

/** Writes documents; one that exists is brought up to date. Writing the same twice changes nothing. */
export async function storeDocuments(
  transaction: Transaction,
  documents: readonly DocumentInput[],
  now: string,
): Promise<void> {
  const rows = documents.map(({ id, ...rest }) => ({
    id,
    props: { ...rest, sortName: fold(rest.title) },
  }));
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
