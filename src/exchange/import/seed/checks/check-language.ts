import { problem, type Place, type Problem } from '../problem.js';

/** A cell that is neither empty nor a BCP 47 language tag. */
export function checkLanguage(place: Place, value: string): Problem[] {
  if (value === '' || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return [];
  return [
    problem(
      place,
      `The language "${value}" is not a language tag. Write en, fr or zh-Hant, or leave it empty.`,
    ),
  ];
}
