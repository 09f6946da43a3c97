import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';

/** A node of evidence that is new, and the document that it cites. */
interface Citing {
  readonly document: string;
  /** As they are stored; `id` among them. */
  readonly props: Readonly<Record<string, unknown>>;
}

/** Writes claims about relations or entities, each with the document it cites. */
export async function createCiting(
  transaction: Transaction,
  rows: readonly Citing[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.run(
    command(
      `UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (c:Claim {id: row.props.id})
SET c += row.props
CREATE (c)-[:CITES]->(d)`,
      { rows },
    ),
  );
}
