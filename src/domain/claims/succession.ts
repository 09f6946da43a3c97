import { goesOn, type Dates } from './said-days.js';

/**
 * Which of several claims go on in which. Only dates of one year can meet in their blur, so those are
 * all that is compared.
 */
export class Succession<Of extends Dates> {
  readonly #byStart: ReadonlyMap<string, readonly Of[]>;
  readonly #byEnd: ReadonlyMap<string, readonly Of[]>;

  constructor(claims: readonly Of[]) {
    this.#byStart = byYear(claims, ({ validFrom }) => validFrom);
    this.#byEnd = byYear(claims, ({ validFrom, validTo }) => (validFrom === null ? null : validTo));
  }

  /** Those that go on in this one. */
  before(claim: Dates): Of[] {
    const candidates = this.#byEnd.get(yearOf(claim.validFrom)) ?? [];
    return candidates.filter((other) => goesOn(other, claim));
  }

  /** Those in which this one goes on. */
  after(claim: Dates): Of[] {
    const candidates = this.#byStart.get(yearOf(claim.validTo)) ?? [];
    return candidates.filter((other) => goesOn(claim, other));
  }
}

const yearOf = (date: string | null): string => date?.slice(0, 4) ?? '';

function byYear<Of>(
  claims: readonly Of[],
  dateOf: (claim: Of) => string | null,
): ReadonlyMap<string, readonly Of[]> {
  const years = new Map<string, Of[]>();
  for (const claim of claims) {
    const date = dateOf(claim);
    if (date === null) continue;
    const year = years.get(yearOf(date));
    if (year === undefined) years.set(yearOf(date), [claim]);
    else year.push(claim);
  }
  return years;
}
