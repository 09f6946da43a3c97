import { allGranted, DomainError, type Tried } from '../../domain/errors.js';
import type { Transaction } from '../../engine/engine.js';
import { logChange } from '../../graph/write/log-change.js';
import { recordDescriptions } from '../../graph/write/record-descriptions.js';
import type { Recording } from '../../graph/write/recording.js';
import type { Context } from '../context.js';
import { curate, rehearse, stateFor } from './curate.js';
import { prepareEntities, type Describing, type Prepared } from './prepare-entities.js';
import type { BatchOptions } from './record-relations.js';
import { refuseUnwritable } from './refuse-unwritable.js';

/** What became of what was said of one entity. */
export interface DescribedEntity {
  /** The id that answers for the one given. */
  readonly id: string;
  readonly changed: boolean;
  /** Ids of the claims, new or not. */
  readonly claims: readonly string[];
}

/**
 * Records what documents say of each entity, and one change that names all of them.
 * @returns what became of each, in order.
 */
export async function describeEntities(
  context: Context,
  inputs: readonly Describing[],
  { reason, allOrNone = false, dryRun = false }: BatchOptions,
): Promise<Tried<DescribedEntity>[]> {
  const state = stateFor(context);
  const perform = dryRun ? rehearse : curate;
  return perform(context, async (transaction, { now, by }) => {
    const prepared = await prepareEntities(transaction, inputs, state);
    const sifted = await refuseUnwritable(transaction, prepared, state === 'ACCEPTED');
    const stops = allOrNone && sifted.some((one) => one instanceof DomainError);
    const written = allGranted(sifted);
    const done = stops
      ? written.map(({ id }) => ({ id, changed: false, claims: [] }))
      : await writeDescriptions(transaction, written, { now, by, state }, reason);
    const outcomes = done.values();
    return sifted.map((one) =>
      one instanceof DomainError ? one : (outcomes.next().value ?? unanswered(one)),
    );
  });
}

const unanswered = ({ id }: Prepared): DescribedEntity => ({ id, changed: false, claims: [] });

/**
 * Writes what was prepared, and the change.
 * @returns what became of each, in order.
 */
export async function writeDescriptions(
  transaction: Transaction,
  prepared: readonly Prepared[],
  recording: Recording,
  reason: string | null,
): Promise<DescribedEntity[]> {
  const { now: at, by, state } = recording;
  const said = prepared.flatMap(({ descriptions }) => descriptions);
  const own = prepared.flatMap((one) => one.own);
  const written = await recordDescriptions(transaction, said, recording, own);
  const fresh = new Set(written.claims);
  const others = new Set(written.entities);
  const ids = written.all.values();
  const outcomes = prepared.map(({ id, descriptions, own: { length } }) => {
    const claims = descriptions.flatMap(() => ids.next().value ?? []);
    const changed = claims.some((claim) => fresh.has(claim)) || (length > 0 && others.has(id));
    return { id, changed, claims };
  });
  const entities = [...new Set(outcomes.filter(({ changed }) => changed).map(({ id }) => id))];
  if (entities.length > 0) {
    const action = state === 'ACCEPTED' ? 'ENTITY_WRITTEN' : 'CLAIM_PROPOSED';
    await logChange(transaction, { at, by, reason, action, entities, claims: written.claims });
  }
  return outcomes;
}
