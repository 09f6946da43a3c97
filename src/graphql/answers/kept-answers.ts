import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from '@apollo/server';
import {
  OperationTypeNode,
  type FormattedExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { DomainError } from '../../domain/errors.js';
import { namesTag, REVALIDATED } from '../../fact/entity-tag.js';
import type { StoreVersion, VersionReader } from '../../graph/adjacency/store-version.js';
import type { Context } from '../context.js';
import { refusedAnswer } from './refused-answer.js';
import { answerKey, type AnswerCache } from './answer-cache.js';

export interface Keeping {
  /** Null where none are kept. */
  readonly cache: AnswerCache | null;
  readonly versions: Pick<VersionReader, 'now'>;
  /** Told of each anonymous question whether its answer was kept. */
  readonly observe: (hit: boolean) => void;
  /** Writes an answer that was not kept. */
  readonly write: (answer: FormattedExecutionResult) => string;
}

/**
 * Answers an anonymous query from what was kept where nothing changed since, and keeps answers
 * without errors. Answers of GET get an ETag, and no body when the client has them (304).
 */
export class KeptAnswers {
  readonly #keeping: Keeping;
  /** Texts of answers that are written already, by their data. */
  readonly #written = new WeakMap<object, string>();
  /** Under which key an answer is kept when it is written, by its data. */
  readonly #keys = new WeakMap<object, string>();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async ({ contextValue }) =>
      contextValue.principal === null ? this.#listener() : undefined,
  };

  /** For Apollo Server's `stringifyResult`. */
  readonly stringify = (answer: FormattedExecutionResult): string => {
    const { cache, write } = this.#keeping;
    const { data } = answer;
    if (data == null) return write(answer);
    const known = this.#written.get(data);
    if (known !== undefined) return known;
    const text = write(answer);
    const key = this.#keys.get(data);
    if (key !== undefined) void cache?.set(key, text);
    return text;
  };

  #listener(): GraphQLRequestListener<Context> {
    let key: string | null = null;
    return {
      responseForOperation: async (asked) => {
        if (!this.#mayKeep(asked)) return null;
        const version = await this.#version();
        // The store did not answer; asking it the question itself would be waiting twice.
        if (version instanceof DomainError) return refusedAnswer(version);
        if (version === null || version.importing) return null;
        const { source, operationName, request } = asked;
        key = answerKey({ source, operationName, variables: request.variables, version });
        if (namesTag(request.http?.headers.get('if-none-match') ?? '', `"${key}"`)) {
          return answer({}, 304);
        }
        return this.#kept(key);
      },
      willSendResponse: async (asked) => {
        if (key !== null) this.#keep(key, asked);
      },
    };
  }

  /** Queries, where answers are kept here or the client may keep them. */
  #mayKeep(asked: GraphQLRequestContextResponseForOperation<Context>): boolean {
    // None where the document has no operation of the name that was sent; Apollo says otherwise.
    const operation = asked.operation as OperationDefinitionNode | undefined;
    return (
      operation?.operation === OperationTypeNode.QUERY &&
      (this.#keeping.cache !== null || isGet(asked))
    );
  }

  /** Null where it cannot be told: the question then says itself what is wrong. */
  async #version(): Promise<StoreVersion | DomainError | null> {
    try {
      return await this.#keeping.versions.now();
    } catch (error) {
      return error instanceof DomainError ? error : null;
    }
  }

  async #kept(key: string): Promise<GraphQLResponse | null> {
    const { cache, observe } = this.#keeping;
    if (cache === null) return null;
    const text = await cache.get(key);
    observe(text !== undefined);
    if (text === undefined) return null;
    const data = {};
    this.#written.set(data, text);
    return answer(data);
  }

  #keep(key: string, asked: GraphQLRequestContextWillSendResponse<Context>): void {
    const { body, http } = asked.response;
    if (body.kind !== 'single') return;
    const { data, errors = [] } = body.singleResult;
    if (errors.length > 0 || data == null) return;
    if (http.status !== 304 && !this.#written.has(data)) this.#keys.set(data, key);
    if (!isGet(asked)) return;
    http.headers.set('etag', `W/"${key}"`);
    http.headers.set('cache-control', REVALIDATED);
    http.headers.set('vary', 'Accept, Authorization, Origin');
  }
}

function isGet({ request }: Pick<GraphQLRequestContext<Context>, 'request'>): boolean {
  return request.http?.method === 'GET';
}

function answer(data: Record<string, unknown>, status?: number): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
    body: { kind: 'single', singleResult: { data } },
  };
}
