import type { MatrixRow } from './linkage-matrix.js';
import type { Vote } from '../relation.js';

/** Which rows of a table to show; all conditions given must hold. */
export interface RowFilter {
  /** Linked to all of these frameworks. */
  readonly linkedTo: readonly string[];
  /** Linked to none of these. */
  readonly notLinkedTo: readonly string[];
  readonly voted: VoteTest | null;
  /** Only rows in which something is missing. */
  readonly gaps: boolean;
}

export interface VoteTest {
  readonly framework: string;
  readonly votes: readonly Vote[];
  /** Also those who could have voted and of whom no vote is recorded. */
  readonly noneRecorded: boolean;
}

export function letsRow(filter: RowFilter, row: MatrixRow): boolean {
  const linked = (framework: string): boolean =>
    row.cells.some((cell) => cell.framework === framework && cell.state === 'LINKED');
  return (
    filter.linkedTo.every(linked) &&
    !filter.notLinkedTo.some(linked) &&
    (filter.voted === null || votedSo(filter.voted, row)) &&
    (!filter.gaps || hasGap(row))
  );
}

function votedSo({ framework, votes, noneRecorded }: VoteTest, { cells }: MatrixRow): boolean {
  const cell = cells.find((one) => one.framework === framework);
  if (cell === undefined) return false;
  if (cell.vote !== null) return votes.includes(cell.vote);
  return noneRecorded && cell.voteState === 'NONE_RECORDED';
}

function hasGap({ cells }: MatrixRow): boolean {
  return cells.some(
    ({ state, voteState }) => state === 'NONE_RECORDED' || voteState === 'NONE_RECORDED',
  );
}
