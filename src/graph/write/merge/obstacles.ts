import type { EntityMerge } from '../../../domain/entity-merge.js';
import { conflict } from '../../../domain/errors.js';
import { missingAddition } from '../../../domain/names/merged-names.js';
import type { Transaction } from '../../../engine/engine.js';
import type { Statement } from '../../../engine/statement.js';
import { rowsInBatches } from '../batches.js';
import { BATCH } from './held-claims.js';
import type { EntitiesBefore, MergeSnapshot } from './merge-record.js';
import type { StoredEntity } from './merged-entities.js';
import { claimsSince, touchedRelations, type UndoSubject } from './undo-plan.js';

/** How many claims a message names. */
const NAMED = 5;

interface NewerMerge {
  readonly id: string;
  readonly at: string;
}

/** CONFLICT when a newer merge builds on this one: the newest must be undone first. */
export async function refuseNewerMerge(
  transaction: Transaction,
  merge: EntityMerge,
  snapshot: MergeSnapshot,
): Promise<void> {
  const relations = [...touchedRelations(snapshot)];
  const given = [merge.keptId, ...relations];
  const ends = [...snapshot.moved, ...snapshot.edges, ...snapshot.claims]
    .flatMap(({ subject, object }) => [subject, object])
    .filter((id) => id !== merge.mergedId);
  const newer = [
    ...(await newerMerges(transaction, 'id', [...ends, ...given], merge)),
    ...(await newerMerges(transaction, 'target', given, merge)),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  const [newest] = newer;
  if (newest === undefined) return;
  throw conflict(
    `The merge ${newest.id} of ${newest.at} is newer than ${merge.id} and builds on it. Undo ${newest.id} first.`,
  );
}

function newerMerges(
  transaction: Transaction,
  property: keyof typeof NEWER,
  ids: readonly string[],
  merge: EntityMerge,
): Promise<NewerMerge[]> {
  return rowsInBatches([...new Set(ids)], BATCH, (batch) =>
    transaction.run<NewerMerge>({
      text: NEWER[property],
      parameters: { ids: batch, mergeId: merge.id, at: merge.at },
      decode: (row) => ({ id: row.id as string, at: row.at as string }),
    }),
  );
}

const newerText = (property: string): Statement<never>['text'] => `UNWIND $ids AS id
MATCH (r:Redirect {${property}: id}) WHERE r.at > $at AND r.mergeId <> $mergeId
RETURN DISTINCT r.mergeId AS id, r.at AS at ORDER BY at`;

const NEWER = { id: newerText('id'), target: newerText('target') } as const;

/** CONFLICT when the kept entity is gone or has lost what it had gained. */
export function refuseEdited(
  merge: EntityMerge,
  kept: StoredEntity | undefined,
  before: EntitiesBefore,
): asserts kept is StoredEntity {
  if (kept?.isLive !== true) {
    throw conflict(
      `${merge.keptId} was withdrawn after the merge ${merge.id}, and a withdrawal is final. Record ${merge.mergedName} under a new id instead.`,
    );
  }
  const lost = missingAddition(kept.entity, before);
  if (lost === null) return;
  throw conflict(
    `${merge.keptId} has lost ${lost} since the merge ${merge.id}, which would take it back. Add it to ${merge.keptId} again, then undo the merge.`,
  );
}

/** CONFLICT when claims were made since on relations that the undo takes apart. */
export function refuseNewClaims(merge: EntityMerge, subject: UndoSubject): void {
  const standing = claimsSince(subject)
    .map(({ claim }) => claim)
    .filter(({ state }) => state === 'ACCEPTED' || state === 'PROPOSED')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (standing.length === 0) return;
  const named = standing.slice(0, NAMED).map(({ id, relationId }) => `${id} on ${relationId}`);
  const more = standing.length > NAMED ? ` and ${standing.length - NAMED} more` : '';
  throw conflict(
    `Since the merge ${merge.id} these claims were made on what it brought together: ${named.join(', ')}${more}. Retract them, or turn them down where they wait for a review; then undo the merge and record them anew for the entity they mean.`,
  );
}
