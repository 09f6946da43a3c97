import type { Claim } from '../../domain/claims/claim.js';
import { datesOfEvent, eventAmong } from '../../domain/claims/event-dates.js';
import type { EntityInput } from '../../domain/entity.js';
import type { Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { claimOf } from '../stored-claim.js';
import { maybe, type Stored } from '../stored.js';
import { rowsInBatches } from './batches.js';
import { resettle } from './resettle.js';

/** How many claims one statement changes. */
const BATCH = 500;

const eventOf = ({ key }: Claim): string => eventAmong(key.subject, key.object) ?? '';

/** An entity as it is now, and what was stored of it before. */
interface Changed {
  readonly entity: EntityInput;
  readonly before: Stored | undefined;
}

/**
 * Gives claims that have the dates of an event its new ones, when those change, and undated claims
 * the dates of an event that had none. Their relations get a new version, with their dates.
 */
export async function followEvents(
  transaction: Transaction,
  changed: readonly Changed[],
  now: string,
): Promise<void> {
  const moved = new Map(changed.filter(isMoved).map(({ entity }) => [entity.id, entity]));
  const claims = await rowsInBatches([...moved.keys()], BATCH, (ids) =>
    transaction.run(datedBy(ids)),
  );
  const own = claims.filter((claim) => moved.has(eventOf(claim)));
  const rows = own.map((claim) => ({
    id: claim.id,
    props: datesOfEvent(moved.get(eventOf(claim))?.fields ?? {}),
  }));
  if (rows.length === 0) return;
  await transaction.run(
    command('UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.props', { rows }),
  );
  const counting = own.filter(({ state }) => state === 'ACCEPTED');
  const relations = new Map(counting.map(({ relationId, key }) => [relationId, key]));
  await resettle(transaction, relations, now);
}

function isMoved({ entity, before }: Changed): boolean {
  if (entity.kind !== 'EVENT' || before === undefined) return false;
  return (['start', 'end'] as const).some(
    (field) => (entity.fields[field] ?? null) !== maybe(before[field]),
  );
}

/** The claims about these events that have their dates, or none. */
function datedBy(ids: readonly string[]): Statement<Claim> {
  return {
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {subjectId: id}) RETURN c
  UNION
  MATCH (c:Claim {objectId: id}) RETURN c
}
WITH DISTINCT c
WHERE c.dateBasis = 'EVENT' OR (c.validFrom IS NULL AND c.validTo IS NULL AND c.observedOn IS NULL)
MATCH (c)-[:CITES]->(d)
RETURN c {.*} AS claim, d.id AS document ORDER BY c.id`,
    parameters: { ids },
    decode: (row) => claimOf(row.claim, row.document),
  };
}
