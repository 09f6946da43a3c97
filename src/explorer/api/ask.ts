import { keptKey } from './key.js';
import type { Question } from './question.js';
import { Trouble, troubleOf, type GraphqlError } from './trouble.js';

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly GraphqlError[];
}

/** Asks the API; fails with a `Trouble`, or with an AbortError when `signal` ends the wait. */
export async function ask<Variables, Answer>(
  { text }: Question<Variables, Answer>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const body = await post<Answer>({ query: text, variables }, signal);
  const [error] = body.errors ?? [];
  if (error !== undefined) throw troubleOf(error);
  if (body.data == null) throw new Trouble('server');
  return body.data;
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
