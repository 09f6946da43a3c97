import { problem, type Place, type Problem } from '../problem.js';

/** A cell that is not a number above 0 and up to 1. */
export function checkShare(place: Place, column: string, value: string): Problem[] {
  const number = Number(value);
  if (/^\d(\.\d+)?$/.test(value) && number > 0 && number <= 1) return [];
  return [
    problem(
      place,
      `The ${column} "${value}" is not a share. Write a number above 0 and up to 1, such as 0.95.`,
    ),
  ];
}
