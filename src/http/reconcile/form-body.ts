import type { FastifyInstance } from 'fastify';

/** Lets the routes of this scope read forms, as clients of the reconciliation API send them. */
export function readForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
}

/** Form fields or query parameters as texts; of one that is given twice the last counts. */
export function textsOf(given: unknown): Record<string, string> {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const texts = entries.flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    return typeof last === 'string' ? [[name, last]] : [];
  });
  return Object.fromEntries(texts);
}
