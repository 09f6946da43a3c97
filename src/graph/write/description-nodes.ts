import type { Description } from '../../domain/claims/description.js';
import type { Transaction } from '../../engine/engine.js';
import { command } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';
import { createCiting } from './create-citing.js';
import type { Recording } from './recording.js';

/** A description with the id that it is kept under and the entity that it speaks of now. */
export type PlacedDescription = Omit<
  Description,
  'state' | 'recordedAt' | 'recordedBy' | 'replacedBy'
>;

/** Writes descriptions that are new. */
export async function createDescriptions(
  transaction: Transaction,
  descriptions: readonly PlacedDescription[],
  recording: Recording,
): Promise<void> {
  const rows = descriptions.map((description) => ({
    document: description.document,
    props: descriptionProperties(description, recording),
  }));
  await createCiting(transaction, rows);
}

/**
 * Makes descriptions count from now on, also such as count already: they come after what their
 * document said since. The times for which they counted before are kept in `pastSpans`.
 */
export async function countDescriptions(
  transaction: Transaction,
  ids: readonly string[],
  now: string,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(
    command(
      `UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.pastSpans = CASE WHEN c.acceptedAt IS NULL THEN c.pastSpans
      WHEN c.retractedAt = '${LIVE}' THEN coalesce(c.pastSpans, []) + [c.acceptedAt + '/' + $now]
      ELSE coalesce(c.pastSpans, []) + [c.acceptedAt + '/' + c.retractedAt] END
SET c.state = 'ACCEPTED', c.acceptedAt = $now, c.retractedAt = '${LIVE}', c.replacedBy = null`,
      { ids, now },
    ),
  );
}

/** Ends the time for which descriptions count: a later one by their document stands in their place. */
export async function replaceDescriptions(
  transaction: Transaction,
  replaced: readonly { readonly id: string; readonly by: string }[],
  now: string,
): Promise<void> {
  if (replaced.length === 0) return;
  await transaction.run(
    command(
      `UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.state = 'RETRACTED', c.retractedAt = $now, c.replacedBy = row.by`,
      { rows: replaced, now },
    ),
  );
}

function descriptionProperties(
  description: PlacedDescription,
  { now, state, by }: Recording,
): Record<string, unknown> {
  const { id, entity, statedFor, kind, values, speaksOf, editorial } = description;
  const { locator, note, polarity, confidence, method } = description;
  return {
    ...{ id, entityId: entity, statedFor, kind },
    values: JSON.stringify(values),
    speaksOf,
    editorial: editorial === null ? null : JSON.stringify(editorial),
    ...{ locator, note, polarity, confidence, method, state },
    recordedAt: now,
    recordedBy: by,
    acceptedAt: state === 'ACCEPTED' ? now : null,
    retractedAt: LIVE,
  };
}
