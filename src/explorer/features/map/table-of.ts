import type { EntityRef } from '../../core/documents/picture.js';
import type { Cell, Tally } from './tally.js';

export interface MapTableRow {
  readonly country: EntityRef;
  /** Missing where nothing is recorded. */
  readonly cell: Cell | undefined;
}

/** Rows and columns of the table: all countries, and a sum where there is more to add up than one. */
export function tableOf(
  { cells, columns, isOneOf }: Tally,
  countries: readonly EntityRef[],
  sort: string | null,
): { readonly columns: readonly string[]; readonly rows: readonly MapTableRow[] } {
  const keys = columns.map(({ key }) => key);
  // Currencies and what was promised or paid are never added up.
  const isSum = keys.length > 1 && !isOneOf && keys.every((key) => !/^[A-Z]{3}( |$)/.test(key));
  const shown = [...keys, ...(isSum ? ['together'] : [])];
  const rows = countries.map((country) => ({ country, cell: cells.get(country.id) }));
  return { columns: shown, rows: rows.sort(orderOf(sort)) };
}

/** As the address says; else those of which something is recorded first. */
function orderOf(sort: string | null): (a: MapTableRow, b: MapTableRow) => number {
  const byName = (a: MapTableRow, b: MapTableRow): number =>
    a.country.name.localeCompare(b.country.name);
  if (sort === null) {
    return (a, b) => Number(a.cell === undefined) - Number(b.cell === undefined) || byName(a, b);
  }
  const isDown = sort.startsWith('-');
  const key = isDown ? sort.slice(1) : sort;
  if (key === 'name') return (a, b) => (isDown ? byName(b, a) : byName(a, b));
  const read = ({ cell }: MapTableRow): number =>
    (key === 'together' ? cell?.value : cell?.values[key]) ?? -1;
  return (a, b) => (isDown ? read(b) - read(a) : read(a) - read(b)) || byName(a, b);
}
