import { isVoteType } from '../../../../domain/relation-types.js';
import type {
  CellState,
  FoundCell,
  FoundLinkage,
  FoundMatrix,
  FoundRow,
  FrameworkRef,
} from '../documents.js';
import type { EntityRef } from '../../../core/documents/picture.js';
import { differenceOfAll, type Marked } from '../../../core/model/compare.js';
import { MARKS, type Mark } from '../../../core/address/parts/linkages.js';
import { markOf, VOTE_MARKS } from './marks.js';

/** A column: a framework, or one half of a framework that was voted on. */
export interface Column {
  /** Its name in the address: `framework:gcm`, or `framework:gcm~vote` for the votes. */
  readonly name: string;
  readonly framework: FrameworkRef;
  readonly part: 'all' | 'vote' | 'other';
  /** Rows with something recorded. */
  readonly recorded: number;
  /** The year of the vote, or of adoption. */
  readonly year: string | null;
}

export interface Cell extends Marked<never> {
  readonly links: readonly FoundLinkage[];
  /** What is drawn, each once. Empty where nothing can be recorded. */
  readonly marks: readonly Mark[];
}

export interface Row extends Marked<never> {
  readonly actor: EntityRef;
  /** One for each column. */
  readonly cells: readonly Cell[];
  readonly links: number;
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Answers about the same frameworks as one table: each actor once. */
export function mergeMatrices(answers: readonly FoundMatrix[]): Matrix {
  const frameworks = answers[0]?.columns.map(({ framework }) => framework) ?? [];
  const found = new Map<string, FoundRow>();
  for (const { rows } of answers) for (const row of rows.edges) found.set(row.node.id, row);
  const all = [...found.values()];
  const halves = frameworks.map((_, at) =>
    all.some(({ cells }) => cells[at]?.voteState !== 'NOT_APPLICABLE')
      ? (['vote', 'other'] as const)
      : (['all'] as const),
  );
  const rows = all.map(({ node, cells }) => ({
    actor: node,
    cells: halves.flatMap((parts, at) => parts.map((part) => markedCell(cellOf(cells[at], part)))),
    links: cells.reduce((sum, { linkages }) => sum + linkages.length, 0),
  }));
  const parts = frameworks.flatMap((framework, at) =>
    (halves[at] ?? []).map((part) => ({ framework, part })),
  );
  return { rows, columns: parts.map((part, at) => columnOf(part, rows, at)) };
}

function markedCell(cell: Cell): Cell {
  const difference = differenceOfAll(cell.links);
  return difference === undefined ? cell : { ...cell, difference };
}

function cellOf(cell: FoundCell | undefined, part: Column['part']): Cell {
  if (cell === undefined) return { links: [], marks: [] };
  if (part === 'vote') {
    const links = cell.linkages.filter(isVote);
    if (cell.vote !== null) return { links, marks: [VOTE_MARKS[cell.vote]] };
    return { links, marks: absent(cell.voteState, 'noVote') };
  }
  const links = part === 'all' ? cell.linkages : cell.linkages.filter((link) => !isVote(link));
  if (links.length === 0) {
    // Beside a vote column, a cell counts as linked by the vote: what is missing is another link.
    const state = cell.state === 'LINKED' ? 'NONE_RECORDED' : cell.state;
    return { links, marks: absent(state, 'none') };
  }
  const found = new Set(links.map(markOf));
  return { links, marks: MARKS.filter((mark) => found.has(mark)) };
}

const isVote = ({ relation, through }: FoundLinkage): boolean =>
  isVoteType(relation.type) && through === null;

const absent = (state: CellState, mark: Mark): readonly Mark[] =>
  state === 'NOT_APPLICABLE' ? [] : [mark];

function columnOf(
  { framework, part }: Pick<Column, 'framework' | 'part'>,
  rows: readonly Row[],
  at: number,
): Column {
  const links = rows.flatMap(({ cells }) => cells[at]?.links ?? []);
  const voted = links.flatMap(({ relation }) => relation.validFrom ?? []).sort()[0];
  const date = part === 'vote' ? (voted ?? framework.adoptedOn) : framework.adoptedOn;
  return {
    name: part === 'vote' ? `${framework.id}~vote` : framework.id,
    framework,
    part,
    recorded: recorded(rows, at),
    year: date?.slice(0, 4) ?? null,
  };
}

/** The same table with some of its rows; what columns count is counted among them. */
export function withRows<Whole extends Matrix>(matrix: Whole, rows: readonly Row[]): Whole {
  const columns = matrix.columns.map((column, at) => ({ ...column, recorded: recorded(rows, at) }));
  return { ...matrix, rows, columns };
}

function recorded(rows: readonly Row[], at: number): number {
  return rows.filter(({ cells }) => (cells[at]?.links.length ?? 0) > 0).length;
}

/** All links of a table, each once. */
export function linksOf({ rows }: Pick<Matrix, 'rows'>): readonly FoundLinkage[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ links }) => links));
}

/** The name of a place in the address. */
export function cellName({ actor }: Row, { name }: Column): string {
  return `${actor.id}~${name}`;
}

export interface Place {
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell;
}

/** The place that a name stands for, if the table has it. A half may have become a whole. */
export function placeOf({ rows, columns }: Matrix, name: string | null): Place | null {
  const [actor, framework, half] = name?.split('~') ?? [];
  const row = rows.find((one) => one.actor.id === actor);
  const wanted = half === undefined ? [framework] : [`${framework ?? ''}~${half}`, framework];
  const column = wanted
    .map((one) => columns.find((other) => other.name === one))
    .find((found) => found !== undefined);
  if (row === undefined || column === undefined) return null;
  const cell = row.cells[columns.indexOf(column)];
  return cell === undefined ? null : { row, column, cell };
}
