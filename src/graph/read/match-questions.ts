import type { MatchQuestion } from '../../domain/match-decision.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../query/keyset.js';
import { questionOf } from '../stored-match.js';
import { MergedIds, type Ask } from './redirects.js';

const LIKELIEST: Order = { expression: 'q.score', descending: true };

const decode: Statement<MatchQuestion>['decode'] = ({ question }) => questionOf(question as Row);

/** The questions with these ids, open and closed, in no promised order. */
export function questionsById(ids: readonly string[]): Statement<MatchQuestion> {
  return {
    text: `UNWIND $ids AS id
MATCH (q:MatchQuestion {id: id})
RETURN q {.*} AS question`,
    parameters: { ids },
    decode,
  };
}

/** Which open questions. */
export interface QuestionFilter {
  /** Only those of this source; null for all. */
  readonly source: string | null;
  /** Only those whose likeliest candidate has at least this score; null for all. */
  readonly minScore: number | null;
}

/**
 * One page of the open questions, those with the likeliest candidate first; its key is `score` and
 * `id`.
 */
export function openQuestions(filter: QuestionFilter, page: PageRequest): Statement<MatchQuestion> {
  const clauses = new Clauses(PRESENT);
  const of = filtered(clauses, filter);
  const { conditions, tail } = keyset(clauses, LIKELIEST, 'q.id', page);
  const text = `MATCH (q:MatchQuestion {state: 'OPEN'})
${where([...of, ...conditions])}
WITH q ${tail}
RETURN q {.*} AS question`;
  return { text, parameters: clauses.parameters, decode };
}

/** How many questions are open. */
export function openQuestionCount(filter: QuestionFilter): Statement<number> {
  const clauses = new Clauses(PRESENT);
  const text = `MATCH (q:MatchQuestion {state: 'OPEN'})
${where(filtered(clauses, filter))}
RETURN count(q) AS total`;
  return { text, parameters: clauses.parameters, decode: ({ total }) => total as number };
}

function filtered(clauses: Clauses, { source, minScore }: QuestionFilter): string[] {
  return [
    ...(source === null ? [] : [`q.source = ${clauses.parameter(source)}`]),
    ...(minScore === null ? [] : [`q.score >= ${clauses.parameter(minScore)}`]),
  ];
}

/** The questions with the ids of today: entities that were merged since stand as those kept. */
export async function withKeptIds(
  ask: Ask,
  questions: readonly MatchQuestion[],
): Promise<MatchQuestion[]> {
  const merged = await MergedIds.read(
    ask,
    questions.flatMap(({ entity, candidates }) => [entity, ...candidates.map(({ id }) => id)]),
  );
  return questions.map((question) => ({
    ...question,
    entity: merged.keptFor(question.entity),
    candidates: question.candidates.map((one) => ({ ...one, id: merged.keptFor(one.id) })),
  }));
}
