import { WHOLE_KINDS, type PartOf } from '../../domain/parts/parts.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { ofKinds } from '../query/ties.js';

/** The most relations between parts and wholes that are read. */
export const MOST_PARTS = 50_000;

const PART_OF = ['PART_OF'] as const;

/**
 * Which organisations are part of which bodies, as the view shows it: at most `limit`, by their ids.
 * What is planned or alleged makes no part.
 */
export function partLinks(limit: number, view: TimeView): Statement<PartOf> {
  const clauses = new Clauses(view);
  const conditions = [
    ofKinds('w', WHOLE_KINDS),
    `r.status = 'ACTUAL'`,
    ...clauses.inView('r', PART_OF),
  ];
  const text = `MATCH ${clauses.stored('p:Organisation', 'r', 'w', PART_OF)}
${where(conditions)}
WITH DISTINCT p.id AS part, w.id AS whole, w.kind AS kind, r.role AS role
RETURN part, whole, kind, role ORDER BY part, whole, role LIMIT ${clauses.parameter(limit)}`;
  return {
    text,
    parameters: clauses.parameters,
    decode: ({ part, whole, kind, role }) => ({
      part: part as string,
      whole: whole as string,
      wholeKind: kind as EntityKind,
      role: (role ?? null) as string | null,
    }),
  };
}
