import type { MatchCandidate, MatchQuestion } from '../../../domain/match-decision.js';
import type { Transaction } from '../../../engine/engine.js';
import { command, type Row, type Statement } from '../../../engine/statement.js';
import { decisionsById } from '../../read/match-decisions.js';
import { MergedIds, redirectsTo } from '../../read/redirects.js';
import { decisionProperties, questionOf } from '../../stored-match.js';
import { parsed } from '../../stored.js';
import type { AnsweredPair } from './answer-questions.js';

/** A question, and the candidates that were set aside because they were said to differ. */
interface Answered {
  readonly question: MatchQuestion;
  readonly setAside: readonly MatchCandidate[];
}

/**
 * Asks again whether one of two entities is the other: that they differ was taken back. What was
 * answered by a merge stays answered.
 * @returns the ids of these questions.
 */
export async function askAboutPair(
  transaction: Transaction,
  { a, b }: AnsweredPair,
): Promise<string[]> {
  const former = await transaction.run(redirectsTo([a, b]));
  const of = (id: string): string[] => [
    id,
    ...former.filter(({ target }) => target === id).map((one) => one.id),
  ];
  const ends = [of(a), of(b)];
  const found = await transaction.run(questionsAbout(ends.flat()));
  const asked: string[] = [];
  for (const one of found.filter(({ question }) => question.mergeId === null)) {
    const others = ends.find((ids) => !ids.includes(one.question.entity)) ?? [];
    const back = one.setAside.filter(({ id }) => others.includes(id));
    if (back.length === 0) continue;
    await askAgain(transaction, one, back);
    await forgetAnswer(transaction, one.question, others);
    asked.push(one.question.id);
  }
  return asked;
}

async function askAgain(
  transaction: Transaction,
  { question, setAside }: Answered,
  back: readonly MatchCandidate[],
): Promise<void> {
  const open = question.closedAt === null ? question.candidates : [];
  const candidates = [...open, ...back].sort((one, other) => other.score - one.score);
  const left = setAside.filter((candidate) => !back.includes(candidate));
  await transaction.run(
    command(
      `MATCH (q:MatchQuestion {id: $id})
SET q.state = 'OPEN', q.closedAt = null, q.candidates = $candidates, q.score = $score, q.setAside = $setAside`,
      {
        ...{ id: question.id, score: candidates[0]?.score ?? 0 },
        ...{ candidates: JSON.stringify(candidates), setAside: JSON.stringify(left) },
      },
    ),
  );
}

/** The name may mean these entities again, and is not known to mean the one made for it. */
async function forgetAnswer(
  transaction: Transaction,
  { id, entity }: MatchQuestion,
  others: readonly string[],
): Promise<void> {
  const [known] = await transaction.run(decisionsById([id]));
  if (known === undefined) return;
  const kept = await MergedIds.read((statement) => transaction.run(statement), [entity, ...others]);
  const gone = [...others, ...others.map((other) => kept.keptFor(other))];
  const isMade = known.entity === kept.keptFor(entity);
  const decision = {
    ...known,
    ...(isMade ? { answer: null, entity: null } : {}),
    not: known.not.filter((one) => !gone.includes(one)),
  };
  await transaction.run(
    command('MATCH (d:MatchDecision {id: $id}) SET d += $props', {
      id,
      props: decisionProperties(decision),
    }),
  );
}

function questionsAbout(ids: readonly string[]): Statement<Answered> {
  return {
    text: `UNWIND $ids AS id
MATCH (q:MatchQuestion {entity: id})
RETURN q {.*} AS question ORDER BY q.id`,
    parameters: { ids },
    decode: ({ question }) => {
      const row = question as Row;
      return { question: questionOf(row), setAside: parsed<MatchCandidate>(row['setAside']) };
    },
  };
}
