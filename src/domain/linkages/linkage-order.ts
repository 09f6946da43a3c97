import type { MatrixCell, MatrixRow } from './linkage-matrix.js';

/** By what rows of a table of actors × frameworks can be ordered. */
export const ROW_ORDERS = {
  NAME: { description: 'By the name of the actor, A first.' },
  LINKS: {
    description:
      'By the number of relations, most first: in the column of `framework`, or in all columns.',
  },
  VOTE: {
    description:
      'By the vote on `framework`: no, abstained, none recorded, yes, then those who have no vote; within these those with most relations in all columns first.',
  },
} as const;
export type RowOrderBy = keyof typeof ROW_ORDERS;

export interface RowOrder {
  readonly by: RowOrderBy;
  /** The column; for VOTE never null. */
  readonly framework: string | null;
  /** Turned round: against the order that `by` describes. */
  readonly reversed: boolean;
}

/** Where a row stands: its values in the order they count, and the id of the actor. */
export interface RowPlace {
  readonly values: readonly (string | number)[];
  readonly id: string;
}

/** Smaller comes first; what `reversed` turns round is negated already. */
export function placeOfRow(row: MatrixRow, { by, framework, reversed }: RowOrder): RowPlace {
  const { sortName, id } = row.actor;
  const turn = reversed ? -1 : 1;
  const cell = row.cells.find((one) => one.framework === framework);
  if (by === 'NAME') return { values: [sortName], id };
  if (by === 'LINKS')
    return { values: [-turn * (cell?.linkages.length ?? row.links), sortName], id };
  const { last, rank } = voteRank(cell);
  return { values: [last, turn * rank, -row.links, sortName], id };
}

const RANKS = { NO: 0, ABSTAIN: 1, YES: 3 } as const;
const NONE_RECORDED_RANK = 2;

/** Those for whom a vote is not applicable come last either way. */
function voteRank(cell: MatrixCell | undefined): { last: number; rank: number } {
  if (cell === undefined || cell.voteState === 'NOT_APPLICABLE') return { last: 1, rank: 0 };
  return { last: 0, rank: cell.vote === null ? NONE_RECORDED_RANK : RANKS[cell.vote] };
}

/** Below zero when `a` comes before `b` in this order. */
export function comparePlaces(a: RowPlace, b: RowPlace, { by, reversed }: RowOrder): number {
  const turn = by === 'NAME' && reversed ? -1 : 1;
  for (const [at, value] of a.values.entries()) {
    const other = b.values[at];
    if (other !== undefined && value !== other) return value < other ? -turn : turn;
  }
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
