import type { Statement } from '../../engine/statement.js';
import { LIVE } from '../query/clauses.js';

/** What has ids of its own and is listed by them. */
export type Listed = 'Entity' | 'Document';

export interface ListedId {
  readonly id: string;
  /** Record time of the last change; of documents when they were recorded. */
  readonly changedAt: string;
}

const PRESENT_ONLY: Readonly<Record<Listed, string>> = {
  Entity: ` AND n.retractedAt = '${LIVE}'`,
  Document: '',
};

/** The next ids after this one, in their own order: `''` begins. */
export function idsInOrder(label: Listed, after: string, limit: number): Statement<ListedId> {
  return {
    text: `MATCH (n:${label})
WHERE n.id > $after${PRESENT_ONLY[label]}
RETURN n.id AS id, coalesce(n.updatedAt, n.recordedAt) AS changedAt ORDER BY id LIMIT $limit`,
    parameters: { after, limit },
    decode: (row) => ({ id: row.id as string, changedAt: row.changedAt as string }),
  };
}

/** The last of the next ids after this one, and how many they are. */
export function stepOfIds(
  label: Listed,
  after: string,
  limit: number,
): Statement<{ readonly last: string | null; readonly count: number }> {
  return {
    text: `MATCH (n:${label})
WHERE n.id > $after${PRESENT_ONLY[label]}
WITH n.id AS id ORDER BY id LIMIT $limit
RETURN max(id) AS last, count(id) AS count`,
    parameters: { after, limit },
    decode: (row) => ({
      last: typeof row.last === 'string' ? row.last : null,
      count: row.count as number,
    }),
  };
}
