import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../src/config.js';
import type { Engine } from '../src/engine/engine.js';
import { buildServer } from '../src/http/server.js';
import { NO_LIMITS } from './no-limits.js';

/** The product's own server on a free port. */
export interface HttpSide {
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

export async function openHttp(engine: Engine, schema: GraphQLSchema): Promise<HttpSide> {
  const log = pino({ level: 'silent' });
  const server = await buildServer({
    ...{ engine, schema, log },
    config: readConfig(NO_LIMITS),
    authenticate: async () => null,
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const ask: HttpSide['ask'] = async (query, variables) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { readonly errors?: unknown };
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer;
  };
  return {
    ask,
    close: async () => {
      await server.close();
    },
  };
}
