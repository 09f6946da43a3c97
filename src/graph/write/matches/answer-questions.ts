import type { MatchCandidate, MatchQuestion } from '../../../domain/match-decision.js';
import type { Transaction } from '../../../engine/engine.js';
import { command, type Row, type Statement } from '../../../engine/statement.js';
import { withKeptIds } from '../../read/match-questions.js';
import { redirectsTo } from '../../read/redirects.js';
import { parsed } from '../../stored.js';
import { questionOf } from '../../stored-match.js';
import type { Recording } from '../recording.js';
import { closeQuestion } from './close-question.js';
import { recordDecision } from './record-decision.js';

/** Two entities, of which one may have been made for a name that may mean the other. */
export interface AnsweredPair {
  readonly a: string;
  readonly b: string;
}

type Answering = Pick<Recording, 'now' | 'by'>;

/**
 * Answers the open questions whether one of two entities is the other: they were merged.
 * @param pair `a` is the one that was kept.
 * @param merge id of the merge.
 * @returns the ids of these questions.
 */
export async function answerByMerge(
  transaction: Transaction,
  pair: AnsweredPair,
  merge: string,
  { now, by }: Answering,
): Promise<string[]> {
  const asked = (await openQuestionsOf(transaction, pair)).filter(({ entity, candidates }) =>
    // Both lead to the kept one now.
    candidates.some(({ id }) => id === entity),
  );
  for (const question of asked) {
    const decided = { answer: 'SAME', entity: pair.a, not: [] } as const;
    await recordDecision(transaction, { ...question, ...decided, now, by });
    await closeQuestion(transaction, { id: question.id, now, merge });
  }
  return asked.map(({ id }) => id);
}

/**
 * Takes one of two entities from the candidates of the open questions about the other: they differ.
 * A question without candidates is closed: the name means the entity that was made for it.
 * @returns the ids of these questions.
 */
export async function answerByDifference(
  transaction: Transaction,
  pair: AnsweredPair,
  answering: Answering,
): Promise<string[]> {
  const answered: string[] = [];
  for (const question of await openQuestionsOf(transaction, pair)) {
    const other = question.entity === pair.a ? pair.b : pair.a;
    const left = question.candidates.filter(({ id }) => id !== other);
    if (left.length === question.candidates.length) continue;
    await withoutCandidate(transaction, question, left, other, answering);
    answered.push(question.id);
  }
  return answered;
}

async function withoutCandidate(
  transaction: Transaction,
  question: MatchQuestion,
  left: readonly MatchCandidate[],
  other: string,
  { now, by }: Answering,
): Promise<void> {
  const decided =
    left.length === 0
      ? ({ answer: 'SAME', entity: question.entity } as const)
      : { answer: null, entity: null };
  await recordDecision(transaction, { ...question, ...decided, not: [other], now, by });
  const { id } = question;
  const aside = question.candidates.filter((candidate) => !left.includes(candidate));
  await setAside(transaction, id, aside);
  if (left.length === 0) return closeQuestion(transaction, { id, now, merge: null });
  const score = left[0]?.score ?? 0;
  await transaction.run(
    command(
      `MATCH (q:MatchQuestion {id: $id})
SET q.candidates = $candidates, q.score = $score`,
      { id, candidates: JSON.stringify(left), score },
    ),
  );
}

/** Keeps candidates that were said to differ, for when that is taken back. */
async function setAside(
  transaction: Transaction,
  id: string,
  candidates: readonly MatchCandidate[],
): Promise<void> {
  const [kept = []] = await transaction.run({
    text: 'MATCH (q:MatchQuestion {id: $id}) RETURN q.setAside AS aside',
    parameters: { id },
    decode: ({ aside }) => parsed<MatchCandidate>(aside),
  });
  await transaction.run(
    command('MATCH (q:MatchQuestion {id: $id}) SET q.setAside = $aside', {
      id,
      aside: JSON.stringify([...kept, ...candidates]),
    }),
  );
}

/** The open questions about the entities of a pair, or those that were merged into them. */
async function openQuestionsOf(
  transaction: Transaction,
  { a, b }: AnsweredPair,
): Promise<MatchQuestion[]> {
  const former = await transaction.run(redirectsTo([a, b]));
  const ids = [a, b, ...former.map(({ id }) => id)];
  const found = await transaction.run(openAbout(ids));
  return withKeptIds((statement) => transaction.run(statement), found);
}

function openAbout(ids: readonly string[]): Statement<MatchQuestion> {
  return {
    text: `UNWIND $ids AS id
MATCH (q:MatchQuestion {entity: id}) WHERE q.state = 'OPEN'
RETURN q {.*} AS question ORDER BY q.id`,
    parameters: { ids },
    decode: ({ question }) => questionOf(question as Row),
  };
}
