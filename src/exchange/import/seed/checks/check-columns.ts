import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';

/** Every file has exactly the columns of its kind, in any order. */
export function checkColumns(data: SeedData): Problem[] {
  return data.tables.flatMap(({ file, expected, header }) => {
    const place = { file, line: 1 };
    const missing = expected.filter((column) => !header.includes(column));
    const unknown = header.filter((column) => !expected.includes(column));
    const twice = header.filter((column, at) => header.indexOf(column) !== at);
    return [
      ...missing.map((column) =>
        problem(place, `The column "${column}" is missing. Add it to the header row.`),
      ),
      ...unknown.map((column) =>
        problem(
          place,
          `The column "${column}" is not known. Remove it or name it as one of: ${expected.join(', ')}.`,
        ),
      ),
      ...twice.map((column) =>
        problem(place, `The column "${column}" stands twice. Remove one of the two.`),
      ),
    ];
  });
}
