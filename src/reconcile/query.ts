import { z } from 'zod';
import { invalidInput } from '../domain/errors.js';
import type { EntityKind } from '../domain/kinds.js';
import { readJson } from './read-json.js';
import { kindOfType } from './types.js';

/** What one request may ask; more is refused. */
export const LIMITS = {
  queries: 100,
  candidates: 50,
  text: 500,
  hints: 20,
  ids: 100,
  properties: 30,
} as const;

const DEFAULT_CANDIDATES = 5;

/** A value from another column of the row. */
export interface Hint {
  readonly property: string;
  /** Any of these may be right. */
  readonly values: readonly string[];
}

/** One name to reconcile. */
export interface Query {
  readonly text: string;
  /** Only these kinds; null for all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly limit: number;
  readonly hints: readonly Hint[];
}

const text = z.string().max(LIMITS.text, `must have at most ${LIMITS.text} characters`);
const value = z
  .union([text, z.number(), z.boolean(), z.looseObject({ id: text })])
  .transform((given) => (typeof given === 'object' ? given.id : String(given)));
const hint = z
  .object({ pid: text, v: z.union([value, z.array(value).max(LIMITS.hints)]) })
  .transform(({ pid, v }): Hint => ({ property: pid, values: [v].flat() }));
const single = z.object({
  query: text.optional(),
  type: z.union([text, z.array(text).max(LIMITS.hints)]).nullish(),
  limit: z
    .int()
    .min(0)
    .max(LIMITS.candidates, `must be a whole number up to ${LIMITS.candidates}`)
    .nullish(),
  properties: z.array(hint).max(LIMITS.hints, `must have at most ${LIMITS.hints} values`).nullish(),
});
const batch = z.record(z.string(), single);

/** Reads the form field `queries`: a batch of names, each under a key of the client. */
export function readQueries(content: string): Map<string, Query> {
  const given = Object.entries(readJson(content, 'queries', batch));
  if (given.length > LIMITS.queries) {
    throw invalidInput(`A batch must have at most ${LIMITS.queries} queries.`, 'queries');
  }
  return new Map(given.map(([key, query]) => [key, queryOf(query)]));
}

/** Reads the form field `query` of older clients: one query, or only its text. */
export function readQuery(content: string): Query {
  const isJson = content.trimStart().startsWith('{');
  return queryOf(readJson(isJson ? content : JSON.stringify({ query: content }), 'query', single));
}

function queryOf({ query = '', type, limit, properties }: z.infer<typeof single>): Query {
  const types = [type ?? []].flat().filter((name) => name.trim() !== '');
  const hints = properties ?? [];
  return {
    text: query.trim() === '' ? nameIn(hints) : query,
    kinds: types.length === 0 ? null : types.map(kindOfType),
    limit: limit === null || limit === undefined || limit === 0 ? DEFAULT_CANDIDATES : limit,
    hints,
  };
}

/** A name may come as a property too. */
function nameIn(hints: readonly Hint[]): string {
  return hints.find(({ property }) => property === 'name')?.values[0] ?? '';
}
