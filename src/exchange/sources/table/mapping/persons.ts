import { fold } from '../../../../domain/names/fold.js';

/** Headers of columns that hold natural persons, in English and French. */
const PERSONS =
  /\b(?:contacts?|e-?mails?|courriels?|mails?|phones?|telephones?|tel|mobiles?|whatsapp|focal points?|points? focal|points? focaux|personnes?|persons?|first names?|last names?|surnames?|family names?|given names?|middle names?|prenoms?|full names?|noms? de famille|noms? des? (?:participants?|formateurs?|responsables?|contacts?)|(?:participants?|trainers?|beneficiar(?:y|ies)|staff|speakers?|experts?)(?:'s|s')? names?|names? of (?:the )?(?:participants?|trainers?|beneficiar(?:y|ies)|staff|speakers?|experts?|persons?|contacts?|officers?)|prepared by|filled (?:in )?by|entered by|responsible (?:officer|staff)|project (?:manager|officer)s?|chef de projet|team leaders?|dates? of birth|date de naissance|passports?|nationality|job titles?|signatures?)\b/;
/** Words that make a column one of bodies or numbers after all. */
const OTHERWISE =
  /\b(?:organi[sz]ations?|institutions?|agenc(?:y|ies)|bod(?:y|ies)|number|nombre|count|total|no\. of|#|how many|trained|formees)\b/;

/** Whether a column of this name holds natural persons, of whom the graph keeps nothing. */
export function isOfPersons(header: string): boolean {
  const words = fold(header);
  return PERSONS.test(words) && !OTHERWISE.test(words);
}
