import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { cleanEntity } from '../../domain/checks/clean-entity.js';
import { accepted } from '../../domain/checks/cleaning.js';
import { PRESENT } from '../../domain/time/time-view.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { findMerged, resolver } from '../../graph/read/redirects.js';
import { logChange } from '../../graph/write/log-change.js';
import { requireCountries } from '../../graph/write/require-entities.js';
import { storeEntities } from '../../graph/write/store-entities.js';
import { withdrawEntity } from '../../graph/write/withdraw-entity.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { entitySource } from '../entity/entity-source.js';
import { curate } from './curate.js';
import { EntityInput } from './entity-inputs.js';
import { chosenKind, mergedInput, underKeptId } from './merge-fields.js';
import { EntityPayload } from './payloads.js';

type Result = Promise<Plain<EntityPayload>>;

@Resolver()
export class EntityMutations {
  @Authorized('EDITOR')
  @Mutation(() => EntityPayload, {
    description:
      'Makes or edits an entity. Fields left out stay as they are, null empties them. Writing the same again changes nothing. Under an id that was merged into another, the kept entity keeps its own names and values: the name given becomes an alias. Natural persons are refused.',
  })
  async upsertEntity(
    @Arg('input', () => EntityInput, { description: 'The entity, under its kind.' })
    input: EntityInput,
    @Arg('reason', () => String, { nullable: true, description: 'Why, for the change log.' })
    reason: string | null,
    @Ctx() context: Context,
  ): Result {
    const { kind, fields } = chosenKind(input);
    const changed = await curate(context, async (transaction, { now, by }) => {
      const resolve = await resolver((statement) => transaction.run(statement), [fields.id]);
      const id = resolve(fields.id);
      const [stored] = await transaction.run(entitiesById([id], PRESENT));
      const isMerged = id !== fields.id && stored !== undefined;
      const given = isMerged
        ? underKeptId(kind, fields, stored)
        : mergedInput(kind, { ...fields, id }, stored);
      const entity = accepted(cleanEntity(given), 'input');
      await requireCountries(transaction, entity);
      const written = await storeEntities(transaction, [entity], now);
      if (written.length > 0) {
        const change = { at: now, by, reason: reason ?? null, entities: written };
        await logChange(transaction, { ...change, action: 'ENTITY_WRITTEN' });
      }
      return written.length > 0;
    });
    return { changed, entity: await entityNow(context, fields.id) };
  }

  @Authorized('EDITOR')
  @Mutation(() => EntityPayload, {
    description:
      'Takes an entity out of the graph from now on: its claims are retracted and its relations close. Views of the past still show it.',
  })
  async withdrawEntity(
    @Arg('id', () => ID, { description: 'Id of the entity.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, for the change log.' }) reason: string,
    @Arg('successor', () => ID, {
      nullable: true,
      description: 'Id of the entity that takes its place, if any.',
    })
    successor: string | null,
    @Ctx() context: Context,
  ): Result {
    const changed = await curate(context, async (transaction, { now, by }) => {
      const done = await withdrawEntity(transaction, id, successor ?? null, now);
      if (done.changed) {
        const { claims, relations } = done;
        const change = { at: now, by, reason, entities: [id], claims, relations };
        await logChange(transaction, { ...change, action: 'ENTITY_WITHDRAWN' });
      }
      return done.changed;
    });
    return { changed, entity: await entityNow(context, id) };
  }
}

async function entityNow({ engine }: Context, id: string) {
  const found = await findMerged(
    (statement) => engine.read(statement),
    [id],
    (ids) => entitiesById(ids, PRESENT),
    (entity) => entity.id,
  );
  const entity = found.get(id);
  return entity === undefined ? null : entitySource(entity, PRESENT);
}
