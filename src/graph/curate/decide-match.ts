import { conflict, notFound } from '../../domain/errors.js';
import type { MatchDecision, MatchedName, MatchQuestion } from '../../domain/match-decision.js';
import type { Engine, Transaction } from '../../engine/engine.js';
import { questionsById, withKeptIds } from '../read/match-questions.js';
import { logChange } from '../write/log-change.js';
import { answerByDifference } from '../write/matches/answer-questions.js';
import { closeQuestion } from '../write/matches/close-question.js';
import { recordDecision } from '../write/matches/record-decision.js';
import { declareDifferent } from '../write/merge/declare-different.js';
import type { Merged } from '../write/merge/merge-entities.js';
import { curate, type Curator } from './curate.js';
import { mergeWithin, requireReason } from './merge.js';

/**
 * Answers a question about a name: the entity that was made for it is this one. They are merged, and
 * the name means the kept one from now on. NOT_FOUND and CONFLICT as for a merge, and where there is
 * no such question or it is answered.
 */
export function acceptMatch(
  engine: Engine,
  curator: Curator,
  { id, entity, reason }: { id: string; entity: string; reason: string },
): Promise<Merged> {
  requireReason(reason);
  return curate(engine, curator, async (transaction, recording) => {
    const question = await openQuestion(transaction, id);
    const order = { keep: entity, merged: question.entity, reason };
    const done = await mergeWithin(transaction, order, recording);
    // An entity that was no candidate is an answer too.
    const { now, by } = recording;
    const decided = { answer: 'SAME', entity: done.merge.keptId, not: [] } as const;
    await recordDecision(transaction, { ...question, ...decided, now, by });
    await closeQuestion(transaction, { id, now, merge: done.merge.id });
    return done;
  });
}

/**
 * Answers a question about a name: the entity that was made for it is none of these, all candidates
 * when none is named. Where none is left, the name means the entity that was made for it.
 */
export function refuseMatch(
  engine: Engine,
  curator: Curator,
  { id, entities = [], reason }: { id: string; entities?: readonly string[]; reason: string },
): Promise<MatchQuestion> {
  requireReason(reason);
  return curate(engine, curator, async (transaction, { now, by }) => {
    const question = await openQuestion(transaction, id);
    const refused = entities.length > 0 ? entities : question.candidates.map((one) => one.id);
    for (const other of new Set(refused)) {
      const pair = { a: question.entity, b: other };
      await declareDifferent(transaction, { ...pair, reason, at: now, by });
      await answerByDifference(transaction, pair, { now, by });
    }
    const touched = [question.entity, ...refused];
    await logChange(transaction, {
      ...{ at: now, by, reason, entities: touched },
      action: 'DECLARED_DIFFERENT',
    });
    const [after = question] = await transaction.run(questionsById([id]));
    return after;
  });
}

/**
 * Decides beforehand whom a source means by a name, so that no import asks. What
 * `recordDecision` of `write/` says holds.
 */
export function decideName(
  engine: Engine,
  curator: Curator,
  decided: MatchedName & Pick<MatchDecision, 'answer' | 'entity' | 'not'>,
  reason: string,
): Promise<MatchDecision> {
  requireReason(reason);
  return curate(engine, curator, async (transaction, { now, by }) => {
    const { changed, decision } = await recordDecision(transaction, { ...decided, now, by });
    if (changed) {
      const entities = decision.entity === null ? decision.not : [decision.entity, ...decision.not];
      await logChange(transaction, { at: now, by, reason, entities, action: 'MATCH_DECIDED' });
    }
    return decision;
  });
}

async function openQuestion(transaction: Transaction, id: string): Promise<MatchQuestion> {
  const found = await transaction.run(questionsById([id]));
  const [question] = await withKeptIds((statement) => transaction.run(statement), found);
  if (question === undefined) throw notFound('match question', id);
  if (question.closedAt === null) return question;
  throw conflict(
    `${id} was answered on ${question.closedAt}. Undo the merge or decide the name anew.`,
  );
}
