import { firstDay, isPartialDate, lastDay } from '../../../../domain/time/partial-date.js';
import { problem, type Place, type Problem } from '../problem.js';

/** A cell that is neither empty nor a partial date. */
export function checkDate(place: Place, column: string, value: string): Problem[] {
  if (value === '' || isPartialDate(value)) return [];
  return [
    problem(place, `The ${column} "${value}" is not a date. Write 2018, 2018-12 or 2018-12-19.`),
  ];
}

/** A period whose end lies wholly before its start. Cells that are no dates are left to others. */
export function reversed(
  place: Place,
  from: string | undefined,
  to: string | undefined,
  [first, second]: readonly [string, string],
): Problem[] {
  if (from === undefined || to === undefined || !isPartialDate(from) || !isPartialDate(to)) {
    return [];
  }
  if (lastDay(to) >= firstDay(from)) return [];
  return [
    problem(
      place,
      `The ${second} "${to}" lies before the ${first} "${from}". Correct or swap the two.`,
    ),
  ];
}
