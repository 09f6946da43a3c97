import type { Engine, Transaction } from '../../engine/engine.js';
import { command, type Statement } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';
import { nameEntryOf } from '../derived.js';
import { entityOf, type Stored } from '../stored.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { WITHDRAWN } from '../withdrawn.js';
import { storeIdentifiers } from './entity-identifiers.js';
import { liveAmong } from './require-entities.js';

/**
 * Brings entities back that were taken out for this cause, as they were; views of the time between
 * do not show them. Those that were withdrawn otherwise stay so.
 * @returns the ids of those that are back.
 */
export async function bringBack(
  transaction: Transaction,
  ids: readonly string[],
  cause: string,
  now: string,
): Promise<string[]> {
  const rows = await transaction.run({
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id}) WHERE n.retractedAt <> '${LIVE}' AND n.takenOutBy = $cause
RETURN n {.*} AS props`,
    parameters: { ids, cause },
    decode: ({ props }) => props as Stored,
  });
  if (rows.length === 0) return [];
  const back = rows.map((row) => entityOf({ ...row, retractedAt: LIVE }, PRESENT));
  await transaction.run(
    command(
      `UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n.absences = coalesce(n.absences, []) + [n.retractedAt + ' ' + $now], n.retractedAt = '${LIVE}', n.updatedAt = $now, n.takenOutBy = null
REMOVE n:${WITHDRAWN}`,
      { ids: back.map(({ id }) => id), now },
    ),
  );
  await storeIdentifiers(
    transaction,
    back.map(({ id, identifiers }) => ({ id, identifiers, held: [] })),
  );
  await transaction.indexNames(back.map(nameEntryOf));
  return back.map(({ id }) => id);
}

/** Remembers of withdrawn entities what took them out, so that it can bring them back. */
export async function markTakenOut(
  transaction: Transaction,
  ids: readonly string[],
  cause: string,
): Promise<void> {
  await transaction.run(
    command(`UNWIND $ids AS id MATCH (n:Entity {id: id}) SET n.takenOutBy = $cause`, {
      ids,
      cause,
    }),
  );
}

/** Which of these entities nothing speaks of any more: no claim that counts or waits. */
export async function unspokenAmong(
  engine: Pick<Engine, 'read'>,
  ids: readonly string[],
): Promise<string[]> {
  const spoken = await Promise.all(
    (['entityId', 'subjectId', 'objectId'] as const).map((end) => engine.read(spokenOf(end, ids))),
  );
  const all = new Set(spoken.flat());
  const live = await liveAmong({ run: (statement) => engine.read(statement) }, ids);
  return ids.filter((id) => live.has(id) && !all.has(id));
}

function spokenOf(
  end: 'entityId' | 'subjectId' | 'objectId',
  ids: readonly string[],
): Statement<string> {
  return {
    text: `UNWIND $ids AS id
MATCH (c:Claim {${end}: id}) WHERE c.state IN ['ACCEPTED', 'PROPOSED']
RETURN DISTINCT id`,
    parameters: { ids },
    decode: (row) => row.id as string,
  };
}
