import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { EntityMerge as Merge } from '../../domain/entity-merge.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { foreseeMerge, merge, tellApart, tellApartNoMore, undo } from '../../graph/curate/merge.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { entitySource } from '../entity/entity-source.js';
import { curatorOf } from './curator-of.js';
import { DifferencePayload, MergePayload, WithdrawnDifferencePayload } from './merge-types.js';

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
    @Arg('dryRun', () => Boolean, {
      defaultValue: false,
      description:
        'Change nothing, and tell what would change, or why it would be refused. The entities are as they are now, and the id of the merge stands for none.',
    })
    dryRun: boolean,
    @Ctx() context: Context,
  ): Promise<Plain<MergePayload>> {
    const does = dryRun ? foreseeMerge : merge;
    const done = await does(context.engine, curatorOf(context), { keep, merged, reason });
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
    const order = { id, reason: reason ?? null };
    const done = await undo(context.engine, curatorOf(context), order);
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
    return tellApart(context.engine, curatorOf(context), { a, b, reason });
  }

  @Authorized('EDITOR')
  @Mutation(() => WithdrawnDifferencePayload, {
    description:
      'Takes back that two entities are not the same, and asks again the questions about names that it had answered. `duplicateCandidates` may propose the two again.',
  })
  async withdrawDifference(
    @Arg('a', () => ID, { description: 'Id of one entity.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
    @Arg('reason', () => String, { description: WHY }) reason: string,
    @Ctx() context: Context,
  ): Promise<Plain<WithdrawnDifferencePayload>> {
    return tellApartNoMore(context.engine, curatorOf(context), { a, b, reason });
  }
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
