import type { Difference } from '../../domain/entity-merge.js';
import { invalidInput } from '../../domain/errors.js';
import type { Engine, Transaction } from '../../engine/engine.js';
import { logChange } from '../write/log-change.js';
import { askAboutPair } from '../write/matches/ask-about-pair.js';
import { answerByDifference, answerByMerge } from '../write/matches/answer-questions.js';
import { reopenQuestions } from '../write/matches/close-question.js';
import { declareDifferent } from '../write/merge/declare-different.js';
import { mergeEntities, type Merged } from '../write/merge/merge-entities.js';
import { undoMerge, type Undone } from '../write/merge/undo-merge.js';
import { withdrawDifference } from '../write/merge/withdraw-difference.js';
import type { Recording } from '../write/recording.js';
import { curate, rehearse, type Curator } from './curate.js';

/**
 * Makes one entity of two, as `mergeEntities` of `write/` says, and answers the questions whether
 * they are one. INVALID_INPUT without a reason.
 */
export function merge(engine: Engine, curator: Curator, order: MergeAsked): Promise<Merged> {
  requireReason(order.reason);
  return curate(engine, curator, (transaction, recording) =>
    mergeWithin(transaction, order, recording),
  );
}

/** What such a merge would change; nothing is written. Fails as the merge would. */
export function foreseeMerge(
  engine: Engine,
  curator: Curator,
  { keep, merged }: Omit<MergeAsked, 'reason'>,
): Promise<Merged> {
  return rehearse(engine, curator, (transaction, recording) =>
    mergeWithin(transaction, { keep, merged, reason: 'A rehearsal.' }, recording),
  );
}

interface MergeAsked {
  readonly keep: string;
  readonly merged: string;
  readonly reason: string;
}

/** The same in a transaction that does more. */
export async function mergeWithin(
  transaction: Transaction,
  { keep, merged, reason }: MergeAsked,
  { now, by }: Pick<Recording, 'now' | 'by'>,
): Promise<Merged> {
  const done = await mergeEntities(transaction, { keep, merged, reason, now, by });
  if (done.changed) {
    const { relations, claims, merge: made } = done;
    const pair = { a: made.keptId, b: made.mergedId };
    await answerByMerge(transaction, pair, made.id, { now, by });
    const change = { at: now, by, reason, entities: [pair.a, pair.b], relations, claims };
    await logChange(transaction, { ...change, action: 'ENTITIES_MERGED' });
  }
  return done;
}

/** Takes a merge back, as `undoMerge` of `write/` says; what it answered is asked again. */
export function undo(
  engine: Engine,
  curator: Curator,
  { id, reason }: { id: string; reason: string | null },
): Promise<Undone> {
  return curate(engine, curator, async (transaction, { now, by }) => {
    const done = await undoMerge(transaction, id, now);
    if (done.changed) {
      await reopenQuestions(transaction, id);
      const { relations, claims } = done;
      const entities = [done.merge.keptId, done.merge.mergedId];
      const change = { at: now, by, reason, entities, relations, claims };
      await logChange(transaction, { ...change, action: 'MERGE_UNDONE' });
    }
    return done;
  });
}

/**
 * Remembers that two entities are not the same, also for questions whether they are. INVALID_INPUT
 * without a reason.
 */
export function tellApart(
  engine: Engine,
  curator: Curator,
  { a, b, reason }: { a: string; b: string; reason: string },
): Promise<{ changed: boolean; difference: Difference }> {
  requireReason(reason);
  return curate(engine, curator, async (transaction, { now: at, by }) => {
    const done = await declareDifferent(transaction, { a, b, reason, at, by });
    if (done.changed) {
      await answerByDifference(transaction, done.difference, { now: at, by });
      const entities = [done.difference.a, done.difference.b];
      await logChange(transaction, { at, by, reason, entities, action: 'DECLARED_DIFFERENT' });
    }
    return done;
  });
}

/**
 * Forgets that two entities are not the same, and asks again what that had answered. INVALID_INPUT
 * without a reason.
 */
export function tellApartNoMore(
  engine: Engine,
  curator: Curator,
  { a, b, reason }: { a: string; b: string; reason: string },
): Promise<{ changed: boolean; questions: readonly string[] }> {
  requireReason(reason);
  return curate(engine, curator, async (transaction, { now: at, by }) => {
    const pair = await withdrawDifference(transaction, { a, b });
    if (pair.forgotten.length === 0) return { changed: false, questions: [] };
    const questions = await askAboutPair(transaction, pair);
    const entities = [pair.a, pair.b];
    await logChange(transaction, { at, by, reason, entities, action: 'DIFFERENCE_WITHDRAWN' });
    return { changed: true, questions };
  });
}

export function requireReason(reason: string): void {
  if (reason.trim() === '') throw invalidInput('Say why: others will want to know.', 'reason');
}
