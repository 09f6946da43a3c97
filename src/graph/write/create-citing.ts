import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';
import { derivedOfClaim } from '../derived.js';
import { Columns } from './columns.js';

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
  const columns = Columns.of(
    rows.map(({ document, props }) => ({ ...props, ...derivedOfClaim(props), document })),
  );
  await transaction.run(
    command(
      `UNWIND $rows AS row
MATCH (d:Document {id: ${columns.at('document')}})
CREATE (c:Claim {${columns.propertiesBut('document')}})-[:CITES]->(d)`,
      columns.parameters,
    ),
  );
}
