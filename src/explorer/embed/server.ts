import type { Question } from '../core/ask/question.js';
import { answerIn, Trouble, type GraphqlBody } from '../core/ask/trouble.js';

/** The server that an embedded graph asks, by the folder that its script came from. */
export class Server {
  /** With a slash at the end. */
  readonly base: string;

  constructor(address: string) {
    const url = new URL(address, document.baseURI);
    this.base = `${url.origin}${url.pathname.replace(/[^/]*$/, '')}`;
  }

  /** Asks the API. No cookie and no key goes along: what is embedded is for everybody. */
  async ask<Variables, Answer>(
    { text }: Question<Variables, Answer>,
    variables: Variables,
    signal: AbortSignal,
  ): Promise<Answer> {
    const body = await this.#json<GraphqlBody<Answer>>('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: text, variables }),
      signal,
    });
    return answerIn(body);
  }

  /** A file of this server. */
  async file<Content>(path: string, signal: AbortSignal): Promise<Content> {
    return this.#json<Content>(path, { signal });
  }

  async #json<Content>(path: string, init: RequestInit): Promise<Content> {
    try {
      const answer = await fetch(this.base + path, { ...init, credentials: 'omit' });
      return (await answer.json()) as Content;
    } catch (cause) {
      if (init.signal?.aborted === true) throw new DOMException('No longer needed', 'AbortError');
      throw new Trouble('server', '', { cause });
    }
  }
}
