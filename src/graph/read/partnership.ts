import type { EntityKind } from '../../domain/kinds.js';
import { ACTOR_KINDS } from '../../domain/kinds.js';
import type { StandIns } from '../../domain/parts/stand-ins.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { Heads, notAt } from '../query/heads.js';
import { ofKinds, tie, tieConditions, WEIGHT_UNITS, type TieFilter } from '../query/ties.js';

/** Actors side by side, each once, and what counts as shared among them. */
export interface PartnershipQuestion {
  readonly actors: readonly string[];
  /** Kinds of shared entity. */
  readonly via: readonly EntityKind[];
  /** Which relations count. */
  readonly relation: TieFilter;
  /** Given when what parts do counts for their wholes: for whom each part stands. */
  readonly standIns?: StandIns;
}

/** By all of the actors, or by two at least but not all. */
export type SharedBy = 'ALL' | 'SOME';

/** An entity that several of the actors share. */
export interface CommonEntity {
  readonly id: string;
  /** The actors tied to it, in the order asked. */
  readonly actors: readonly string[];
}

/** How much exactly these of the actors share, and none of the others. */
export interface Tally {
  readonly actors: readonly string[];
  readonly count: number;
  /** Sum over these entities of 1 / (actors there − 1) (Newman 2001). */
  readonly weight: number;
}

/** What the actors share: with most of them first, then by name; at most `limit`. */
export function commonEntities(
  question: PartnershipQuestion,
  by: SharedBy,
  limit: number,
  view: TimeView,
): Statement<CommonEntity> {
  const clauses = new Clauses(view);
  const most = clauses.parameter(question.actors.length);
  const text = `${matchCommon(clauses, question)} AND actors ${by === 'ALL' ? '=' : '<'} ${most}
WITH x, bits, actors ORDER BY actors DESC, x.sortName, x.id LIMIT ${clauses.parameter(limit)}
RETURN x.id AS id, bits, actors, x.sortName AS name ORDER BY actors DESC, name, id`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ id: row.id as string, actors: among(question, row.bits as number) }),
  };
}

/**
 * How much each group of the actors shares; groups that share nothing are left out. As for partners,
 * no body is at itself or at its own part.
 */
export function tallies(question: PartnershipQuestion, view: TimeView): Statement<Tally> {
  const clauses = new Clauses(view);
  const { relation, standIns, via } = question;
  const there = standIns === undefined ? 'b' : 'head';
  const heads =
    standIns === undefined
      ? ''
      : `UNWIND ${new Heads(clauses, standIns.table).of('b')} AS head
  WITH x, head WHERE NOT head IN ${notAt(clauses, 'x', via, standIns.parts)}
  `;
  const text = `${matchCommon(clauses, question)}
CALL (x) {
  MATCH ${tie(clauses, 'x', 'r2', 'b', relation)}
  ${where([ofKinds('b', ACTOR_KINDS), ...tieConditions(clauses, 'r2', relation)])}
  ${heads}RETURN count(DISTINCT ${there}) AS k
}
WITH bits, round(${WEIGHT_UNITS} / (k - 1)) AS part
RETURN bits, count(*) AS shared, sum(part) / ${WEIGHT_UNITS} AS weight`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      actors: among(question, row.bits as number),
      count: row.shared as number,
      weight: row.weight as number,
    }),
  };
}

/**
 * Rows `x, bits, actors`: what two actors at least are tied to, which ones as the sum of their bits,
 * and how many. Ends with an open WHERE.
 */
function matchCommon(clauses: Clauses, question: PartnershipQuestion): string {
  const { actors, via, relation, standIns } = question;
  const asked = actors.flatMap((id, index) => {
    const members = [id, ...(standIns?.for(id) ?? [])];
    return members.map((member) => ({ id: member, bit: 2 ** index, actor: id }));
  });
  const conditions = [
    ofKinds('x', via),
    ...tieConditions(clauses, 'r1', relation),
    standIns === undefined
      ? 'x <> a'
      : `NOT asked.actor IN ${notAt(clauses, 'x', via, standIns.parts)}`,
  ];
  return `UNWIND ${clauses.parameter(asked)} AS asked
MATCH (a:Entity {id: asked.id})
MATCH ${tie(clauses, 'a', 'r1', 'x', relation)}
${where(conditions)}
WITH DISTINCT x, asked.bit AS bit
WITH x, sum(bit) AS bits, count(bit) AS actors
WHERE actors > 1`;
}

function among({ actors }: PartnershipQuestion, bits: number): string[] {
  return actors.filter((_, index) => (bits & (2 ** index)) !== 0);
}
