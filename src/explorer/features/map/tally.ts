import type { MapMeasure } from '../../core/address/map-measures.js';
import { chosenOf, COUNTRY_FACETS } from '../../core/model/facets.js';
import type { FoundCountry } from '../../core/where/documents.js';
import type { FoundGroup } from './documents.js';

/** What is counted in a country, by column; of money in units of its currency. */
export interface Cell {
  readonly values: Readonly<Record<string, number>>;
  /** The sum of a row of counts; of money what the colour stands for. */
  readonly value: number;
}

/** A column of numbers: a vote, a role, a currency with what became of the money. */
export interface Column {
  readonly key: string;
  /** In how many countries it is not nought. */
  readonly countries: number;
}

export interface Tally {
  readonly cells: ReadonlyMap<string, Cell>;
  /** As they stand in the table; the first with the most. */
  readonly columns: readonly Column[];
  /** True when all are of one subject, so that a colour can say what a country is to it. */
  readonly isOneOf: boolean;
}

const VOTES = ['YES', 'ABSTAIN', 'NO'];
/** The column of a bare count, and of relations that state no role. */
export const PLAIN = '';
export const UNSAID = '-';

/** The country that a group is of; a place counts for the one it lies in. */
function countryOf({ keys: [key] }: FoundGroup): string | null {
  const entity = key?.entity ?? null;
  if (entity === null) return null;
  if (entity.kind === 'COUNTRY') return entity.id;
  return entity.kind === 'PLACE' ? (entity.country?.id ?? null) : null;
}

const isMoney = (measure: MapMeasure): boolean => measure === 'money' || measure === 'given';

/** The columns that a group fills, with how much it puts there. */
function partsOf(measure: MapMeasure, group: FoundGroup): readonly (readonly [string, number])[] {
  if (isMoney(measure)) {
    return group.amounts.map(({ currency, kind, value }) => [
      `${currency} ${kind ?? ''}`.trim(),
      value,
    ]);
  }
  const [, second] = group.keys;
  return [[second === undefined ? PLAIN : (second.value ?? UNSAID), group.count]];
}

/** Adds up groups by country, of so many subjects. */
export function tallyOf(
  measure: MapMeasure,
  groups: readonly FoundGroup[],
  subjects: number,
): Tally {
  const rows = new Map<string, Map<string, number>>();
  for (const group of groups) {
    const country = countryOf(group);
    if (country === null) continue;
    const row = rows.get(country) ?? new Map<string, number>();
    for (const [key, count] of partsOf(measure, group)) row.set(key, (row.get(key) ?? 0) + count);
    if (row.size > 0) rows.set(country, row);
  }
  const columns = columnsOf(measure, [...rows.values()]);
  const [first] = columns;
  const cells = new Map(
    [...rows].map(([country, row]) => {
      const value = isMoney(measure)
        ? (row.get(first?.key ?? '') ?? 0)
        : [...row.values()].reduce((sum, one) => sum + one, 0);
      return [country, { values: Object.fromEntries(row), value }] as const;
    }),
  );
  const isOneOf = subjects === 1 && (measure === 'votes' || measure === 'members');
  return { cells, columns, isOneOf };
}

function columnsOf(
  measure: MapMeasure,
  rows: readonly ReadonlyMap<string, number>[],
): readonly Column[] {
  const counts = new Map<string, number>(
    measure === 'votes' && rows.length > 0 ? VOTES.map((vote) => [vote, 0]) : [],
  );
  for (const row of rows) for (const key of row.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const columns = [...counts].map(([key, countries]) => ({ key, countries }));
  if (measure === 'votes') return columns;
  return columns.sort((a, b) => b.countries - a.countries || (a.key < b.key ? -1 : 1));
}

/** The one column that says most of a country: the one that it shares with fewest. */
export const columnOf = ({ values }: Cell, { columns }: Tally): string =>
  columns.findLast(({ key }) => (values[key] ?? 0) > 0)?.key ?? PLAIN;

/** How many countries there are of each column, when each is counted under one. */
export function countOfColumns(tally: Tally): ReadonlyMap<string, number> {
  const counts = new Map(tally.columns.map(({ key }) => [key, 0]));
  for (const cell of tally.cells.values()) {
    const key = columnOf(cell, tally);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The countries that lie in the regions chosen; all where none is. */
export function countriesWithin(
  countries: readonly FoundCountry[],
  choices: readonly string[],
): readonly FoundCountry[] {
  const chosen = chosenOf(choices, COUNTRY_FACETS);
  if (chosen.size === 0) return countries;
  return countries.filter(
    ({ region, subRegion }) =>
      (chosen.get('REGION')?.includes(region ?? '') ?? true) &&
      (chosen.get('SUB_REGION')?.includes(subRegion ?? '') ?? true),
  );
}

/** What is counted of these countries alone. */
export function tallyWithin(tally: Tally, countries: readonly FoundCountry[]): Tally {
  const ids = new Set(countries.map(({ id }) => id));
  return { ...tally, cells: new Map([...tally.cells].filter(([id]) => ids.has(id))) };
}
