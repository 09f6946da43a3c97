import { Agent, request } from 'node:http';
import { isMap } from './sides/question.js';
import { QUESTION_MS, TooSlowError } from './timing.js';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** What a server said instead of an answer. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/**
 * Asks a GraphQL server over a connection that stays open.
 *
 * @throws RefusedError when it answers with errors.
 * @throws TooSlowError when it has not answered within QUESTION_MS.
 */
export async function ask(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  key?: string,
): Promise<unknown> {
  const text = await post(url, JSON.stringify({ query, variables }), key);
  const answer: unknown = JSON.parse(text);
  if (!isMap(answer) || answer['errors'] !== undefined) {
    throw new RefusedError(text.trim().slice(0, LONGEST_WORD));
  }
  return answer['data'];
}

const LONGEST_WORD = 400;

function post(url: string, body: string, key: string | undefined): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  return new Promise((settle, fail) => {
    // What comes after the end of the request finds nobody.
    const limit = setTimeout(() => sent.destroy(new TooSlowError()), QUESTION_MS);
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', fail);
      response.once('end', () => {
        settle(Buffer.concat(parts).toString('utf8'));
      });
    });
    sent.once('error', fail);
    sent.once('close', () => {
      clearTimeout(limit);
    });
    sent.end(body);
  });
}
