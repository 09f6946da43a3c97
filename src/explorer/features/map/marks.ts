import { classOf, type Class } from './classes.js';
import { columnOf, type Cell, type Tally } from './tally.js';

/** How a country is coloured: a class of the style sheet; null when nothing is recorded. */
export type Fill = string | null;

const VOTES: Readonly<Record<string, string>> = { YES: 'yes', NO: 'no', ABSTAIN: 'abstain' };
/** Colours for columns that have none of their own; what comes after shares the last. */
const OTHERS = 4;

/** The colour of a column where each country has one only. */
export function fillOfColumn(key: string, { columns }: Tally): string {
  const at = columns.findIndex((column) => column.key === key);
  return VOTES[key] ?? `one-${Math.min(at, OTHERS - 1)}`;
}

/** The colour of a class out of so many, spread over the ramp. */
export const fillOfClass = (at: number, count: number): string =>
  `step-${count === 1 ? 2 : Math.round((at * 4) / (count - 1))}`;

/** The colour of countries that have something, but not of what the classes count. */
export const OTHERWISE = 'otherwise';

export function fillOf(cell: Cell | undefined, tally: Tally, classes: readonly Class[]): Fill {
  if (cell === undefined) return null;
  if (tally.isOneOf) return fillOfColumn(columnOf(cell, tally), tally);
  const at = classOf(cell.value, classes);
  return at === null ? OTHERWISE : fillOfClass(at, classes.length);
}
