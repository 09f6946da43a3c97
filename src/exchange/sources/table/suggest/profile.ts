import { countriesMeant } from '../../../../domain/names/country-names.js';
import { readAmount } from '../cells/amounts.js';
import { saysNothing, yesOrNo } from '../cells/blank.js';
import { readPeriod } from '../cells/dates.js';
import { bodyRows, type Table } from '../read/table-body.js';
import { cellText, type Cell } from '../read/table.js';

/** What the cells of a column look like; shares are of the cells that say something. */
export interface Profile {
  readonly column: string;
  /** Up to some hundred cells that say something. */
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
  readonly distinct: number;
  /** The share of rows that say something here. */
  readonly filled: number;
  readonly dates: number;
  readonly amounts: number;
  readonly numbers: number;
  readonly answers: number;
  readonly addresses: number;
  readonly countries: number;
  readonly persons: number;
  /** Characters of a cell. */
  readonly length: number;
}

const MOST_ROWS = 600;
/** What no name of a country has within. */
const BETWEEN_COUNTRIES = /[;,\n|/]|\s+(?:and|et|&)\s+/i;
const PERSON = /[\w.+-]+@[\w-]+\.\w+|^(?:mr|mrs|ms|miss|mme|mlle|m\.|dr|prof)\.? \p{Lu}/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*$/i;
const LOOKS_LIKE_DATE =
  /\d{1,4}[-/.]\d{1,2}|\b(?:19|20)\d{2}\b|^\d{5}$|\d{2}\s+\p{L}{3,}\s+\d{2,4}/u;

/** The columns of a table by the first rows of it. */
export async function profilesOf(table: Table): Promise<Profile[]> {
  const rows: (readonly Cell[])[] = [];
  for await (const { cells } of bodyRows(table)) {
    rows.push(cells);
    if (rows.length >= MOST_ROWS) break;
  }
  return table.columns.names.map((column, at) =>
    profileOf(
      column,
      rows.map((cells) => cells[at] ?? null),
    ),
  );
}

function profileOf(column: string, all: readonly Cell[]): Profile {
  const cells = all.filter((cell) => !saysNothing(cellText(cell)));
  const texts = cells.map(cellText);
  const share = (fits: (text: string, at: number) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  return {
    ...{ column, cells, texts },
    distinct: new Set(texts).size,
    filled: all.length === 0 ? 0 : cells.length / all.length,
    dates: share((text, at) => isDate(cells[at] ?? null, text)),
    amounts: share((text) => isAmount(text)),
    numbers: share((text) => /^-?\d[\d ,.']*$/.test(text)),
    answers: share((text) => yesOrNo(text) !== null),
    addresses: share((text) => ADDRESS.test(text)),
    countries: share(areCountries),
    persons: share((text) => PERSON.test(text)),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}

function isDate(cell: Cell, text: string): boolean {
  if (cell instanceof Date) return true;
  const read = readPeriod(cell, { dayFirst: true, century: 2000, financialYear: 1 });
  return 'value' in read && LOOKS_LIKE_DATE.test(text);
}

function isAmount(text: string): boolean {
  const read = readAmount(text);
  return 'value' in read && read.value !== null;
}

function areCountries(text: string): boolean {
  if (countriesMeant(text).length > 0) return true;
  const parts = text.split(BETWEEN_COUNTRIES).map((part) => part.trim());
  const named = parts.filter((part) => countriesMeant(part).length > 0).length;
  return parts.length > 1 && named >= parts.length * 0.6;
}
