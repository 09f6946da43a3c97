import { setImmediate } from 'node:timers/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import { TOO_COSTLY } from './limits.js';

/** What is written in one piece: answers of fewer values and characters are written at once. */
const PIECE = { values: 5_000, characters: 200_000 };

/** How long an answer may be written before others get a turn. */
const TURN_MS = 10;

/**
 * Answers as JSON. Long ones are written in pieces, between which others get a turn, and are
 * refused as soon as they are longer than the limit.
 */
export class AnswerText {
  readonly #most: number;
  readonly #texts = new WeakMap<object, string>();

  /** @param most the most bytes of the data of an answer. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Writes the data of long answers. */
  readonly plugin: ApolloServerPlugin = {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single' || body.singleResult.data == null) return;
        const { data } = body.singleResult;
        if (isShort(data)) return;
        const text = await inPieces(data, this.#most);
        if (text !== null) this.#texts.set(data, text);
        else {
          body.singleResult = { errors: [tooLong(this.#most).toJSON()] };
          http.status = 400;
        }
      },
    }),
  };

  /** The whole answer; what the plugin has written is not written again. */
  readonly stringify = (answer: FormattedExecutionResult): string => {
    const text = answer.data == null ? undefined : this.#texts.get(answer.data);
    if (text === undefined) return `${JSON.stringify(answer)}\n`;
    const parts = Object.entries(answer).flatMap(([name, value]) => {
      if (name === 'data') return [`"data":${text}`];
      const part = JSON.stringify(value) as string | undefined;
      return part === undefined ? [] : [`${JSON.stringify(name)}:${part}`];
    });
    return `{${parts.join(',')}}\n`;
  };
}

/** Whether it is small enough to be written in one piece; large values are looked at in part. */
function isShort(value: unknown): boolean {
  let { values, characters } = PIECE;
  const look = (one: unknown): void => {
    values -= 1;
    if (typeof one === 'string') characters -= one.length;
    else if (typeof one === 'object' && one !== null) {
      for (const inner of Object.values(one)) {
        if (values < 0 || characters < 0) return;
        look(inner);
      }
    }
  };
  look(value);
  return values >= 0 && characters >= 0;
}

/** The value as JSON; null when it is longer than that. */
async function inPieces(value: unknown, most: number): Promise<string | null> {
  const pieces: string[] = [];
  let length = 0;
  let begun = performance.now();
  for (const piece of written(value)) {
    length += Buffer.byteLength(piece);
    if (length > most) return null;
    pieces.push(piece);
    if (performance.now() - begun < TURN_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
  return pieces.join('');
}

/** JSON in pieces; objects are results of GraphQL, whose values all have a form in JSON. */
function* written(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || isShort(value)) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    yield '[';
    for (const [index, inner] of value.entries()) {
      if (index > 0) yield ',';
      yield* written(inner);
    }
    yield ']';
  } else {
    yield '{';
    for (const [index, [name, inner]] of Object.entries(value).entries()) {
      yield `${index > 0 ? ',' : ''}${JSON.stringify(name)}:`;
      yield* written(inner);
    }
    yield '}';
  }
}

function tooLong(limit: number): GraphQLError {
  return new GraphQLError(
    `This answer is longer than ${limit / 1_000_000} MB. Ask for smaller pages, fewer fields, or several queries one after the other.`,
    { extensions: { code: TOO_COSTLY, limit } },
  );
}
