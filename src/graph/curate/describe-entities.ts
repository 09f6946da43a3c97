import { allGranted, DomainError, type Tried } from '../../domain/errors.js';
import type { Engine, Transaction } from '../../engine/engine.js';
import { logChange } from '../write/log-change.js';
import { recordDescriptions } from '../write/record-descriptions.js';
import type { Recording } from '../write/recording.js';
import { curate, rehearse, type Curator } from './curate.js';
import type { BatchOptions } from './options.js';
import type { Prepared } from './prepared.js';
import { refuseUnwritable } from './refuse-unwritable.js';

/** Reads and checks what is to be written, in the transaction that writes it. */
export type Prepare = (transaction: Transaction) => Promise<readonly Tried<Prepared>[]>;

/** What became of what was said of one entity. */
export interface DescribedEntity {
  /** The id that answers for the one given. */
  readonly id: string;
  readonly changed: boolean;
  /** Ids of the claims, new or not. */
  readonly claims: readonly string[];
}

/**
 * Records what documents say of each entity, and one change that names all of them. One that is
 * refused says why and does not stop the others, unless `allOrNone` is asked.
 * @returns what became of each, in order.
 */
export async function describeEntities(
  engine: Engine,
  curator: Curator,
  prepare: Prepare,
  { reason, allOrNone = false, dryRun = false }: BatchOptions,
): Promise<Tried<DescribedEntity>[]> {
  const perform = dryRun ? rehearse : curate;
  return perform(engine, curator, async (transaction, recording) => {
    const prepared = await prepare(transaction);
    const sifted = await refuseUnwritable(transaction, prepared, curator.state === 'ACCEPTED');
    const stops = allOrNone && sifted.some((one) => one instanceof DomainError);
    const written = allGranted(sifted);
    const done = stops
      ? written.map(unanswered)
      : await writeDescriptions(transaction, written, recording, reason);
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
