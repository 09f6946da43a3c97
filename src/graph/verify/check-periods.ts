import { grouped } from '../../domain/grouped.js';
import { summarise } from '../../domain/claims/summarise.js';
import type { RelationSummary } from '../../domain/relation.js';
import type { Engine } from '../../engine/engine.js';
import type { Row } from '../../engine/statement.js';
import { documentOf, claimOf } from '../stored-claim.js';
import { relationOf } from '../stored.js';
import type { Finding } from './finding.js';

/** What a period proves, as it is stored beside its dates. */
const PROVEN = [
  'validFromDay',
  'validToDay',
  'certainDays',
  'lastSeen',
] as const satisfies readonly (keyof RelationSummary)[];

/** Which of these present relations have other days than their claims prove. */
export async function misdated(engine: Engine, relations: readonly Row[]): Promise<Finding[]> {
  if (relations.length === 0) return [];
  const claims = await engine.read({
    text: `UNWIND $ids AS id
MATCH (c:Claim {relationId: id, state: 'ACCEPTED'})-[:CITES]->(d)
RETURN c {.*} AS claim, d {.*} AS document`,
    parameters: { ids: relations.map(({ id }) => id) },
    decode: (row) => {
      const document = documentOf(row.document);
      return { claim: claimOf(row.claim, document.id), document };
    },
  });
  const evidence = grouped(claims, ({ claim }) => claim.relationId);
  return relations.flatMap((props) => {
    const stored = relationOf(props);
    const proven = summarise(evidence.get(stored.id) ?? []);
    if (proven === null) return [];
    const wrong = PROVEN.filter(
      (part) => JSON.stringify(stored[part]) !== JSON.stringify(proven[part]),
    );
    return wrong.map((part) => `${stored.id} has another ${part} than its claims prove`);
  });
}
