import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { EntityMerge as Merge } from '../../domain/entity-merge.js';
import { invalidInput } from '../../domain/errors.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { logChange } from '../../graph/write/log-change.js';
import { declareDifferent } from '../../graph/write/merge/declare-different.js';
import { mergeEntities } from '../../graph/write/merge/merge-entities.js';
import { undoMerge } from '../../graph/write/merge/undo-merge.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { entitySource } from '../entity/entity-source.js';
import { curate } from './curate.js';
import { DifferencePayload, MergePayload } from './merge-types.js';

const WHY = 'Why, for the change log.';

@Resolver()
export class MergeMutations {
  @Authorized('EDITOR')
  @Mutation(() => MergePayload, {
    description:
      'Makes one entity of two of the same kind. Relations, claims, names and identifiers of the merged one become those of the kept one; its other fields are kept as they are, empty ones too. Relations that say the same join. The old id leads to the kept entity, in views of the past as well. `undoMerge` takes it back exactly.',
  })
  async mergeEntities(
    @Arg('keep', () => ID, { description: 'Id of the entity that stays.' }) keep: string,
    @Arg('merge', () => ID, { description: 'Id of the entity that is given up.' }) merged: string,
    @Arg('reason', () => String, { description: WHY }) reason: string,
    @Ctx() context: Context,
  ): Promise<Plain<MergePayload>> {
    requireReason(reason);
    const done = await curate(context, async (transaction, { now, by }) => {
      const result = await mergeEntities(transaction, { keep, merged, reason, now, by });
      if (result.changed) {
        const { merge, relations, claims } = result;
        const entities = [merge.keptId, merge.mergedId];
        const change = { at: now, by, reason, entities, relations, claims };
        await logChange(transaction, { ...change, action: 'ENTITIES_MERGED' });
      }
      return result;
    });
    return mergePayload(context, done.changed, done.merge);
  }

  @Authorized('EDITOR')
  @Mutation(() => MergePayload, {
    description:
      'Makes two entities of one again, as they were before the merge. CONFLICT names what stands in the way: a newer merge, claims made since on what was brought together, names that were removed.',
  })
  async undoMerge(
    @Arg('id', () => ID, { description: 'Id of the merge; `merges` lists them.' }) id: string,
    @Arg('reason', () => String, { nullable: true, description: WHY }) reason: string | null,
    @Ctx() context: Context,
  ): Promise<Plain<MergePayload>> {
    const done = await curate(context, async (transaction, { now, by }) => {
      const result = await undoMerge(transaction, id, now);
      if (result.changed) {
        const { merge, relations, claims } = result;
        const entities = [merge.keptId, merge.mergedId];
        const change = { at: now, by, reason: reason ?? null, entities, relations, claims };
        await logChange(transaction, { ...change, action: 'MERGE_UNDONE' });
      }
      return result;
    });
    return mergePayload(context, done.changed, done.merge);
  }

  @Authorized('EDITOR')
  @Mutation(() => DifferencePayload, {
    description:
      'Remembers that two entities are not the same: they cannot be merged, and `duplicateCandidates` leaves them out.',
  })
  async declareDifferent(
    @Arg('a', () => ID, { description: 'Id of one entity.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
    @Arg('reason', () => String, { description: WHY }) reason: string,
    @Ctx() context: Context,
  ): Promise<Plain<DifferencePayload>> {
    requireReason(reason);
    return curate(context, async (transaction, { now, by }) => {
      const result = await declareDifferent(transaction, { a, b, reason, at: now, by });
      if (result.changed) {
        const entities = [result.difference.a, result.difference.b];
        const change = { at: now, by, reason, entities };
        await logChange(transaction, { ...change, action: 'DECLARED_DIFFERENT' });
      }
      return result;
    });
  }
}

function requireReason(reason: string): void {
  if (reason.trim() === '') throw invalidInput('Say why: others will want to know.', 'reason');
}

async function mergePayload(
  { engine }: Context,
  changed: boolean,
  merge: Merge,
): Promise<Plain<MergePayload>> {
  const ids = [merge.keptId, merge.mergedId];
  const entities = await engine.read(entitiesById(ids, PRESENT));
  entities.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return { changed, merge, entities: entities.map((entity) => entitySource(entity, PRESENT)) };
}
