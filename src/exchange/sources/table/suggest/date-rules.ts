import { cellText } from '../read/table.js';
import type { Mapping } from '../mapping/mapping.js';
import type { Plan } from './plan.js';

const NUMERIC = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$|^\p{L}{3,}[-/ ']\d{2}$/u;
const FINANCIAL = /^(?:fy|exercice) ?\d|^\d{4} ?\/ ?\d{2,4}$/i;

/** How the columns of dates are written, as far as their cells tell; the rest is asked in notes. */
export function dateRules(plan: Plan, columns: readonly string[]): Mapping['dates'] {
  const texts = plan.profiles
    .filter(({ column }) => columns.includes(column))
    .flatMap(({ cells }) => cells.map(cellText));
  const pairs = texts.flatMap((text) => {
    const [, first, second] = NUMERIC.exec(text) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const [day, month] = [
    pairs.some(([first]) => first > 12),
    pairs.some(([, second]) => second > 12),
  ];
  if (texts.some((text) => FINANCIAL.test(text))) {
    plan.note(
      'Asked: with which month does a financial year begin? Add "financialYear": 7 (for July) to "dates"; until then such dates are rejected.',
    );
  }
  if (texts.some((text) => SHORT_YEAR.test(text))) {
    plan.note('Asked: are years of two digits in 2000–2099? Then add "century": 2000 to "dates".');
  }
  if (day !== month) return { dayFirst: day };
  if (pairs.length > 0) {
    plan.note(
      'Asked: is 3/4/2019 the 3rd of April? Add "dates": { "dayFirst": true } (or false); until then such dates are rejected.',
    );
  }
  return undefined;
}
