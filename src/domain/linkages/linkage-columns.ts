import type { CellState, MatrixCell, MatrixRow } from './linkage-matrix.js';
import { isVoteType, type RelationType } from '../relation-types.js';
import type { Vote } from '../relation.js';

/** In how many rows a column says what. */
export interface ColumnTally {
  readonly framework: string;
  /** Cells by state; together as many as there are rows. */
  readonly cells: Readonly<Record<CellState, number>>;
  /** Rows linked by something else than a vote. */
  readonly linkedOtherwise: number;
  readonly votes: Readonly<Record<Vote, number>>;
  readonly voteCells: Readonly<Record<CellState, number>>;
  /** Actors by how they are linked, by type, action and vote; an actor may be in several. */
  readonly ways: readonly WayTally[];
}

export interface Way {
  readonly type: RelationType;
  readonly action: string | null;
  readonly vote: Vote | null;
}

export interface WayTally extends Way {
  readonly actors: number;
}

/** The tallies of all columns, over all rows. */
export function columnTallies(
  rows: readonly MatrixRow[],
  frameworks: readonly string[],
): ColumnTally[] {
  return frameworks.map((framework, at) => {
    const cells = rows.flatMap((row) => row.cells[at] ?? []);
    const count = (test: (cell: MatrixCell) => boolean): number => cells.filter(test).length;
    const states = (key: 'state' | 'voteState'): Record<CellState, number> => ({
      LINKED: count((cell) => cell[key] === 'LINKED'),
      NONE_RECORDED: count((cell) => cell[key] === 'NONE_RECORDED'),
      NOT_APPLICABLE: count((cell) => cell[key] === 'NOT_APPLICABLE'),
    });
    return {
      framework,
      cells: states('state'),
      linkedOtherwise: count(({ linkages }) =>
        linkages.some(({ relation }) => !isVoteType(relation.type)),
      ),
      votes: {
        YES: count(({ vote }) => vote === 'YES'),
        NO: count(({ vote }) => vote === 'NO'),
        ABSTAIN: count(({ vote }) => vote === 'ABSTAIN'),
      },
      voteCells: states('voteState'),
      ways: waysOf(cells),
    };
  });
}

function waysOf(cells: readonly MatrixCell[]): WayTally[] {
  const actors = new Map<string, number>();
  for (const { linkages } of cells) {
    for (const way of new Set(linkages.map(({ relation }) => wayText(relation)))) {
      actors.set(way, (actors.get(way) ?? 0) + 1);
    }
  }
  return [...actors]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([way, count]) => {
      const [type, action, vote] = JSON.parse(way) as [RelationType, string | null, Vote | null];
      return { type, action, vote, actors: count };
    });
}

const wayText = ({ type, action, vote }: Way): string => JSON.stringify([type, action, vote]);
