import type { EntityKind } from '../../../domain/kinds.js';
import { VOTE_TYPES } from '../../../domain/relation-types.js';
import type { Vote } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { tieConditions } from '../../query/ties.js';

/** How many actors of one kind voted one way on a framework. */
export interface VoteCount {
  readonly framework: string;
  readonly kind: EntityKind;
  readonly vote: Vote;
  readonly actors: number;
}

/** The votes cast on each of these frameworks themselves; those never voted on are left out. */
export function votesByKind(frameworks: readonly string[], view: TimeView): Statement<VoteCount> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(frameworks)} AS id
MATCH (n:Entity {id: id})
MATCH ${clauses.pattern('n', 'r', 'm', VOTE_TYPES, 'IN')}
${where([...tieConditions(clauses, 'r', { types: VOTE_TYPES }), 'r.vote IS NOT NULL'])}
RETURN id AS framework, m.kind AS kind, r.vote AS vote, count(DISTINCT m.id) AS actors
ORDER BY framework, kind, vote`;
  return {
    text,
    parameters: clauses.parameters,
    decode: ({ framework, kind, vote, actors }) => ({
      framework: framework as string,
      kind: kind as EntityKind,
      vote: vote as Vote,
      actors: actors as number,
    }),
  };
}
