import type { Difference } from '../../../../domain/differences.js';
import { onlyChanges } from '../../../core/model/compare.js';
import { GAPS } from './marks.js';
import type { Mark, Only } from '../../../core/address/parts/linkages.js';
import type { Column, Matrix, Row } from './matrix.js';

/** By what rows are sorted: a column, or null for the name of the actor. */
export interface Order {
  readonly at: number | null;
  readonly reversed: boolean;
}

export const BY_ACTOR = 'actor';
/** The first column of votes, whichever framework it is of. */
export const BY_VOTE = 'vote';

/** The order that `sort` of the address stands for; without one, by the first votes. */
export function orderOf(columns: readonly Column[], sort: string | null): Order {
  const name = sort?.replace(/^-/, '') ?? BY_VOTE;
  const reversed = sort?.startsWith('-') ?? false;
  if (name === BY_ACTOR) return { at: null, reversed };
  const found = columns.findIndex(
    (column) => column.name === name || (name === BY_VOTE && column.part === 'vote'),
  );
  if (found >= 0) return { at: found, reversed };
  return { at: columns.length > 0 ? 0 : null, reversed: false };
}

const VOTE_RANKS: Readonly<Partial<Record<Mark, number>>> = {
  no: 0,
  abstained: 1,
  noVote: 2,
  yes: 3,
};
const LAST = 4;

/**
 * Sorts rows. Votes: no, abstained, none recorded, yes, and last, either way round, those to whom
 * it does not apply; other columns: most links first. Then those with most links in all, by name.
 */
export function sortRows(
  rows: readonly Row[],
  columns: readonly Column[],
  { at, reversed }: Order,
  language: string,
): readonly Row[] {
  const names = new Intl.Collator(language);
  const turn = reversed ? -1 : 1;
  const byName = (a: Row, b: Row): number => names.compare(a.actor.name, b.actor.name);
  const column = at === null ? undefined : columns[at];
  if (at === null || column === undefined) return [...rows].sort((a, b) => turn * byName(a, b));
  const rank = (row: Row): number => {
    const cell = row.cells[at];
    const [mark] = cell?.marks ?? [];
    if (mark === undefined) return LAST;
    if (column.part === 'vote') return turn * (VOTE_RANKS[mark] ?? LAST);
    return -turn * (cell?.links.length ?? 0);
  };
  return [...rows].sort((a, b) => rank(a) - rank(b) || b.links - a.links || byName(a, b));
}

/**
 * The rows that have one of what `only` lists, seen in the column they are sorted by; sorted by name, gaps
 * count in any column.
 */
export function onlyRows(
  rows: readonly Row[],
  only: readonly Only[],
  { at }: Pick<Order, 'at'>,
): readonly Row[] {
  if (only.length === 0) return rows;
  const isWanted = (mark: Mark): boolean =>
    only.includes(mark) || (only.includes('gaps') && GAPS.has(mark));
  return rows.filter(({ cells }) =>
    (at === null ? cells : cells.slice(at, at + 1)).some(({ marks }) => marks.some(isWanted)),
  );
}

export interface RowGroup {
  readonly name: 'bodies' | 'countries';
  readonly rows: readonly Row[];
}

/** Dialogues and organisations, then countries; each in the order given. */
export function groupRows(rows: readonly Row[]): readonly RowGroup[] {
  const isCountry = ({ actor }: Row): boolean => actor.kind === 'COUNTRY';
  const groups: readonly RowGroup[] = [
    { name: 'bodies', rows: rows.filter((row) => !isCountry(row)) },
    { name: 'countries', rows: rows.filter(isCountry) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

export interface Tally {
  /** To how many rows the column applies. */
  readonly of: readonly Row[];
  /** Rows by mark. A row with two marks counts under both. */
  readonly marks: readonly { readonly mark: Mark; readonly count: number }[];
}

const TALLY: readonly Mark[] = [
  'no',
  'abstained',
  'noVote',
  'yes',
  'adopted',
  'endorsed',
  'signed',
  'bound',
  'champion',
  'implements',
  'follows',
  'contributes',
  'other',
  'none',
];

/** How many rows have which mark in one column. */
export function tallyOf({ rows }: Pick<Matrix, 'rows'>, at: number): Tally {
  const of = rows.filter(({ cells }) => (cells[at]?.marks.length ?? 0) > 0);
  const marks = TALLY.map((mark) => ({
    mark,
    count: of.filter(({ cells }) => cells[at]?.marks.includes(mark)).length,
  }));
  return { of, marks: marks.filter(({ count }) => count > 0) };
}

interface Arranged {
  readonly sort: string | null;
  readonly only: readonly Only[];
  /** Where two sides are compared: rows with a link of which this became, or that it became of. */
  readonly changes?: readonly Difference[];
}

function hasChange({ difference, cells }: Row, changes: readonly Difference[]): boolean {
  if (changes.length === 0 || difference === undefined) return true;
  const links = cells.flatMap((cell) => cell.links);
  return changes.includes(difference) && difference !== 'same'
    ? true
    : onlyChanges(links, changes).length > 0;
}

export interface ArrangedRows {
  readonly order: Order;
  readonly all: readonly Row[];
  /** Those that `only` lets through. */
  readonly shown: readonly Row[];
}

/** The rows of a table as a state orders and filters them. */
export function arrangeRows(
  { rows, columns }: Matrix,
  { sort, only, changes = [] }: Arranged,
  language: string,
): ArrangedRows {
  const order = orderOf(columns, sort);
  const all = sortRows(rows, columns, order, language);
  const shown = onlyRows(all, only, order);
  return { order, all, shown: shown.filter((row) => hasChange(row, changes)) };
}
