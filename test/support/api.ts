import { graphql, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Principal } from '../../src/domain/access.js';
import type { Engine } from '../../src/engine/engine.js';
import type { Statement } from '../../src/engine/statement.js';
import { createContext, type Context } from '../../src/graphql/context.js';
import { buildGraphSchema } from '../../src/graphql/schema.js';
import { presentSnapshot } from '../../src/graphql/time/snapshot.js';

let schema: GraphQLSchema | null = null;

/** The schema of the API; making it takes a second, so it is made once. */
export function apiSchema(): GraphQLSchema {
  schema ??= buildGraphSchema();
  return schema;
}

// An answer has the form of its query, which the compiler cannot know.
export type Answer = Readonly<Record<string, unknown>>;

interface Asked {
  readonly data: Answer | null;
  readonly errors: readonly GraphQLError[];
  /** Paths of the fields that a cap has cut short. */
  readonly incomplete: Context['incomplete']['paths'];
}

type Variables = Readonly<Record<string, unknown>>;

/** Asks the API over a store, as one request of a stranger or of whoever is given. */
export async function request(
  engine: Engine,
  source: string,
  variables: Variables = {},
  principal: Principal | null = null,
): Promise<Asked> {
  const contextValue = createContext(engine, { principal });
  const { data = null, errors = [] } = await graphql({
    schema: apiSchema(),
    source,
    variableValues: variables,
    rootValue: presentSnapshot,
    contextValue,
  });
  // Objects of graphql-js have no prototype; a copy compares like a literal.
  return {
    data: JSON.parse(JSON.stringify(data)) as Answer | null,
    errors,
    incomplete: contextValue.incomplete.paths,
  };
}

/** The answer to a request that must not fail. */
export async function ask(
  engine: Engine,
  source: string,
  variables?: Variables,
  principal: Principal | null = null,
): Promise<Answer> {
  const { data, errors } = await request(engine, source, variables, principal);
  const [error] = errors;
  if (error !== undefined) throw error.originalError ?? error;
  return data ?? {};
}

/** What a request is refused with: the kind of its error (or its GraphQL code), text and details. */
export async function refusal(
  engine: Engine,
  source: string,
  variables?: Variables,
  principal: Principal | null = null,
): Promise<unknown> {
  const { errors } = await request(engine, source, variables, principal);
  const error = errors[0];
  return error?.originalError ?? error;
}

/** The same store, and a list that each statement it reads is written on. */
export function watched(engine: Engine): { engine: Engine; statements: string[] } {
  const statements: string[] = [];
  const read = <Value>(statement: Statement<Value>): Promise<Value[]> => {
    statements.push(statement.text);
    return engine.read(statement);
  };
  const watching: Engine = {
    dialect: engine.dialect,
    read,
    write: (work, options) => engine.write(work, options),
    findNames: (query) => engine.findNames(query),
    checkpoint: () => engine.checkpoint(),
    close: () => engine.close(),
  };
  return { engine: watching, statements };
}

/** The same store, and a list that each statement of its writes is written on. */
export function watchedWrites(engine: Engine): { engine: Engine; statements: string[] } {
  const statements: string[] = [];
  const write: Engine['write'] = (work, options) =>
    engine.write(
      (transaction) =>
        work({
          run: (statement) => {
            statements.push(statement.text);
            return transaction.run(statement);
          },
          indexNames: (entries) => transaction.indexNames(entries),
          indexCounts: (entries) => transaction.indexCounts(entries),
        }),
      options,
    );
  return { engine: { ...watched(engine).engine, write }, statements };
}
