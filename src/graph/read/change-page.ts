import type { Change, ChangeAction } from '../../domain/change.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../query/keyset.js';
import { PRESENT } from '../../domain/time/time-view.js';

const BY_TIME: Order = { expression: 'c.at', descending: false };

/**
 * One page of changes by record time. Writers take turns and record times increase, so a reader who
 * goes on from the last one never misses a change and sees none twice.
 * @param since only changes after this record time; null for all.
 * @param until only changes up to this record time; null for all.
 */
export function changePage(
  since: string | null,
  until: string | null,
  page: PageRequest,
): Statement<Change> {
  const clauses = new Clauses(PRESENT);
  const { conditions, tail } = keyset(clauses, BY_TIME, 'c.at', page);
  const text = `MATCH (c:Change)
${where([...between(clauses, since, until), ...conditions])}
WITH c ${tail}
RETURN c {.*} AS change`;
  return { text, parameters: clauses.parameters, decode: ({ change }) => changeOf(change as Row) };
}

/** How many changes there are after a record time. */
export function changeCount(since: string | null, until: string | null): Statement<number> {
  const clauses = new Clauses(PRESENT);
  const text = `MATCH (c:Change)
${where(between(clauses, since, until))}
RETURN count(c) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

function between(clauses: Clauses, since: string | null, until: string | null): string[] {
  const later = `c.at > ${clauses.parameter(since ?? '')}`;
  return until === null ? [later] : [later, `c.at <= ${clauses.parameter(until)}`];
}

function changeOf(row: Row): Change {
  return {
    at: row.at as string,
    action: row.action as ChangeAction,
    by: (row.by ?? null) as string | null,
    reason: (row.reason ?? null) as string | null,
    entities: (row.entities ?? []) as string[],
    relations: (row.relations ?? []) as string[],
    claims: (row.claims ?? []) as string[],
    documents: (row.documents ?? []) as string[],
  };
}
