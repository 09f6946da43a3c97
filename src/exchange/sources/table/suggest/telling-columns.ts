import type { EntityMapping } from '../mapping/mapping.js';
import { bodyRows, type Table } from '../read/table-body.js';
import { cellText } from '../read/table.js';
import type { Plan } from './plan.js';

/** Rows that are looked at. */
const MOST = 5000;

/** The columns that tell one row from another, where the name alone does not. */
export async function tellingColumns(
  table: Table,
  entity: EntityMapping,
  plan: Plan,
): Promise<Pick<EntityMapping, 'same'>> {
  const { name, code, fields = {} } = entity;
  if (code !== undefined || name.column === undefined) return {};
  const further = ['start', 'country', 'city', 'end'].flatMap((field) => {
    const column = fields[field]?.column;
    return column === undefined ? [] : [column];
  });
  const columns = [...new Set([name.column, ...further])];
  const repeated = await repeatedBy(table, columns);
  const enough = repeated.findIndex((times) => times === 0);
  if (enough === 0) return {};
  const count = enough === -1 ? columns.length : enough + 1;
  if (enough === -1) {
    const times = repeated.at(-1) ?? 0;
    plan.note(
      `Unsure: ${times} rows have the same ${columns.map((one) => `"${one}"`).join(', ')} as another and are taken for the same thing. Name columns in "same" that tell them apart.`,
    );
  }
  return count === 1 ? {} : { same: columns.slice(0, count) };
}

/** For one column, for two and so on: how many rows are like one before in all of them. */
async function repeatedBy(table: Table, columns: readonly string[]): Promise<number[]> {
  const places = columns.map((column) => table.columns.at(column) ?? -1);
  const seen = columns.map(() => new Set<string>());
  const repeated = columns.map(() => 0);
  let rows = 0;
  for await (const { cells } of bodyRows(table)) {
    rows += 1;
    if (rows > MOST) break;
    const texts = places.map((place) => cellText(cells[place]));
    if (texts[0] === '') continue;
    for (const at of columns.keys()) {
      const key = JSON.stringify(texts.slice(0, at + 1));
      if (seen[at]?.has(key) === true) repeated[at] = (repeated[at] ?? 0) + 1;
      seen[at]?.add(key);
    }
  }
  return repeated;
}
