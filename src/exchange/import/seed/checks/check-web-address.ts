import { problem, type Place, type Problem } from '../problem.js';

/** A cell that is neither empty nor an address of the web. */
export function checkWebAddress(place: Place, column: string, value: string): Problem[] {
  if (value === '' || (/^https?:\/\//.test(value) && URL.canParse(value))) return [];
  return [
    problem(
      place,
      `The ${column} "${value}" is not an address of the web. Begin it with https:// or leave it empty.`,
    ),
  ];
}
