import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { DomainError } from '../src/domain/errors.js';
import type { Engine } from '../src/engine/engine.js';
import { createContext } from '../src/graphql/context.js';
import { buildGraphSchema } from '../src/graphql/schema.js';
import { presentSnapshot } from '../src/graphql/time/snapshot.js';
import { CountingEngine } from './counting-engine.js';
import type { Scale } from './generate/scale.js';
import { findLandmarks, type Landmarks } from './landmarks.js';
import { measure, type Timing } from './measure.js';
import { openHttp } from './over-http.js';
import { GROUP_QUERIES } from './group-queries.js';
import { QUERIES, type BenchQuery } from './queries.js';

export interface Result extends Timing {
  readonly name: string;
  readonly aimMs: number | null;
  readonly statements: number;
  /** Objects in the answer. */
  readonly objects: number;
}

/** How many of the questions are asked over HTTP too. */
const OVER_HTTP = 2;

/** Measures every query whose name holds `only`, through the schema that clients use. */
export async function benchEngine(
  engine: Engine,
  scale: Scale,
  only: string,
  trace: boolean,
): Promise<Result[]> {
  const schema = buildGraphSchema();
  const landmarks = await findLandmarks(engine, scale);
  const results: Result[] = [];
  const report = (result: Result): void => {
    process.stderr.write(`${result.p50.toFixed(1).padStart(8)} ms  ${result.name}\n`);
    results.push(result);
  };
  for (const query of [...QUERIES, ...GROUP_QUERIES].filter(({ name }) => name.includes(only))) {
    try {
      report(await inProcess(engine, schema, query, landmarks, trace));
    } catch (error) {
      if (!isMissing(error)) throw error;
      process.stderr.write(`   not asked: a graph of this size lacks the ends of ${query.name}\n`);
    }
  }
  const http = await openHttp(engine, schema);
  for (const query of QUERIES.slice(0, OVER_HTTP).filter(({ name }) => name.includes(only))) {
    const ask = (round: number): Promise<unknown> =>
      http.ask(query.text, query.variables(round, landmarks));
    const timing = await measure(ask);
    const known = results.find(({ name }) => name === query.name);
    const { statements = 0, objects = 0 } = known ?? {};
    report({ ...timing, name: `${query.name}, over HTTP`, aimMs: null, statements, objects });
  }
  await http.close();
  return results;
}

/** A question about the 20,000th organisation is none in a small graph. */
function isMissing(error: unknown): boolean {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  return cause instanceof DomainError && cause.kind === 'NOT_FOUND';
}

async function inProcess(
  engine: Engine,
  schema: GraphQLSchema,
  query: BenchQuery,
  landmarks: Landmarks,
  trace: boolean,
): Promise<Result> {
  const document = parse(query.text);
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw problem;
  const ask = (on: Engine, round: number): Promise<unknown> =>
    answer(on, schema, document, query.variables(round, landmarks));
  const timing = await measure((round) => ask(engine, round));
  const counting = new CountingEngine(engine, trace ? tell : undefined);
  const objects = countObjects(await ask(counting.engine, 0)) - 1;
  const { name, aimMs } = query;
  return { ...timing, name, aimMs, statements: counting.statements, objects };
}

async function answer(
  engine: Engine,
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { data, errors } = await execute({
    ...{ schema, document, variableValues },
    rootValue: presentSnapshot,
    contextValue: createContext(engine),
  });
  if (errors?.[0] !== undefined) throw errors[0];
  return data;
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, part) => sum + countObjects(part), 0);
  return Array.isArray(value) ? inside : inside + 1;
}

function tell(text: string, ms: number): void {
  process.stderr.write(`--- ${ms.toFixed(1)} ms\n${text}\n`);
}
