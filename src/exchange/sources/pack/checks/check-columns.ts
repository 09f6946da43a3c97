import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';

/**
 * Every file has the columns of its kind, in any order; optional ones all or none. Only those that a
 * file may lack can be missing one by one.
 */
export function checkColumns(data: SeedData): Problem[] {
  return data.tables.flatMap(({ file, expected, optional, mayLack = [], header }) => {
    const place = { file, line: 1 };
    const required = optional.some((column) => header.includes(column))
      ? [...expected, ...optional]
      : expected;
    const known = [...expected, ...optional];
    const missing = required.filter(
      (column) => !header.includes(column) && !mayLack.includes(column),
    );
    const unknown = header.filter((column) => !known.includes(column));
    const twice = header.filter((column, at) => header.indexOf(column) !== at);
    return [
      ...missing.map((column) =>
        problem(place, `The column "${column}" is missing. Add it to the header row.`),
      ),
      ...unknown.map((column) =>
        problem(
          place,
          `The column "${column}" is not known. Remove it or name it as one of: ${known.join(', ')}.`,
        ),
      ),
      ...twice.map((column) =>
        problem(place, `The column "${column}" stands twice. Remove one of the two.`),
      ),
    ];
  });
}
