import type { EntityMerge } from '../../../domain/entity-merge.js';
import { conflict, invalidInput, notFound } from '../../../domain/errors.js';
import { KINDS } from '../../../domain/kinds.js';
import type { Transaction } from '../../../engine/engine.js';
import { mergeById } from '../../read/merges.js';
import { MergedIds } from '../../read/redirects.js';
import { differenceBetween } from './differences.js';
import type { MergedPair } from './ends.js';
import { storedEntity, type StoredEntity } from './merged-entities.js';

/** Two entities that may be merged, or the merge that made them one already. */
export type Mergeable =
  { readonly keep: StoredEntity; readonly merged: StoredEntity } | { readonly done: EntityMerge };

/**
 * Reads the two entities of a merge. INVALID_INPUT when they cannot be one, NOT_FOUND for an
 * unknown id, CONFLICT when one was withdrawn or merged elsewhere or somebody decided that they are
 * different.
 */
export async function mergeable(transaction: Transaction, ids: MergedPair): Promise<Mergeable> {
  if (ids.keep === ids.merged) {
    throw invalidInput(`${ids.keep} cannot be merged into itself. Name two entities.`, 'merge');
  }
  const mergedIds = await MergedIds.read(
    (statement) => transaction.run(statement),
    [ids.keep, ids.merged],
  );
  const pair = { keep: mergedIds.keptFor(ids.keep), merged: mergedIds.keptFor(ids.merged) };
  if (pair.merged !== ids.merged) return alreadyMerged(transaction, ids.merged, pair);
  if (pair.keep === pair.merged) {
    throw conflict(
      `${ids.keep} was merged into ${pair.merged}: they are one already, under that id. To keep the other id, undo that merge first.`,
    );
  }
  const keep = await live(transaction, pair.keep);
  const merged = await live(transaction, pair.merged);
  refuseKinds(keep, merged);
  const difference = await differenceBetween(transaction, pair.keep, pair.merged);
  if (difference !== null) {
    throw conflict(
      `${difference.a} and ${difference.b} were declared different on ${difference.at}: "${difference.reason}". They cannot be merged.`,
    );
  }
  return { keep, merged };
}

/** The merge that made them one, or CONFLICT when the entity went elsewhere. */
async function alreadyMerged(
  transaction: Transaction,
  asked: string,
  { keep, merged }: MergedPair,
): Promise<Mergeable> {
  if (keep !== merged) {
    throw conflict(
      `${asked} was merged into ${merged} already. Merge ${merged}, or undo that merge first.`,
    );
  }
  const [id] = await transaction.run({
    text: 'MATCH (r:Redirect {id: $id}) RETURN r.mergeId AS id',
    parameters: { id: asked },
    decode: (row) => row.id as string,
  });
  const [done] = await transaction.run(mergeById(id ?? ''));
  if (done === undefined) throw new Error(`${asked} leads elsewhere, but no merge says so.`);
  return { done };
}

async function live(transaction: Transaction, id: string): Promise<StoredEntity> {
  const [found] = await transaction.run(storedEntity(id));
  if (found === undefined) throw notFound('entity', id);
  if (found.isLive) return found;
  throw conflict(`${id} was withdrawn. Only entities that are in the graph can be merged.`);
}

function refuseKinds({ entity: keep }: StoredEntity, { entity: merged }: StoredEntity): void {
  if (keep.kind === merged.kind) return;
  const [a, b] = [KINDS[keep.kind].label, KINDS[merged.kind].label];
  throw invalidInput(
    `${keep.id} is of the kind ${a} and ${merged.id} of the kind ${b}. Only entities of one kind can be merged.`,
    'merge',
  );
}
