import type { ServerResponse } from 'node:http';
import { DomainError } from '../domain/errors.js';

/**
 * When work on an answer is worth nothing any more: its client has left, or it takes longer than
 * requests may. The reason of the signal says what clients are told.
 */
export function requestEnd(response: ServerResponse, budgetMs: number): AbortSignal {
  const end = new AbortController();
  const timer = setTimeout(() => {
    end.abort(tooLong(budgetMs));
  }, budgetMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) end.abort(new DomainError('TIMEOUT', 'The client has left.'));
  });
  return end.signal;
}

function tooLong(budgetMs: number): DomainError {
  return new DomainError(
    'TIMEOUT',
    `The request took longer than ${budgetMs / 1000} seconds. Ask for less: smaller pages, fewer levels, a filter, or several queries.`,
  );
}
