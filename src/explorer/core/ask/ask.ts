import { asking } from '../words/asking.js';
import { inLanguage, labelled } from './in-language.js';
import { keptKey } from './key.js';
import type { Question } from './question.js';
import { answerIn, Trouble, type GraphqlBody } from './trouble.js';

interface Body<Answer> extends GraphqlBody<Answer> {
  readonly extensions?: { readonly incomplete?: readonly string[] };
}

/** An answer, and whether the server stopped looking before it had seen everything. */
export interface Reply<Answer> {
  readonly answer: Answer;
  readonly isIncomplete: boolean;
}

/** Asks the API; fails with a `Trouble`, or with an AbortError when `signal` ends the wait. */
export async function ask<Variables, Answer>(
  question: Question<Variables, Answer>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  return (await askForReply(question, variables, signal)).answer;
}

/** The same, for questions whose answer may be cut short. */
export async function askForReply<Variables, Answer>(
  { text }: Question<Variables, Answer>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Reply<Answer>> {
  const asked = { query: inLanguage(text, asking.names), variables };
  const body = await post<Answer>(asked, signal);
  const answer = labelled(answerIn(body), asking.labels);
  return { answer, isIncomplete: (body.extensions?.incomplete ?? []).length > 0 };
}

async function post<Answer>(content: object, signal?: AbortSignal): Promise<Body<Answer>> {
  const key = keptKey.read();
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(content),
      signal: signal ?? null,
    });
    return (await answer.json()) as Body<Answer>;
  } catch (cause) {
    if (signal?.aborted === true) throw new DOMException('No longer needed', 'AbortError');
    throw new Trouble('server', '', { cause });
  }
}
