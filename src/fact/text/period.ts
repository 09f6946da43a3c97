export interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** How a language says when something held; each takes a date that is in words already. */
export interface PeriodWords {
  readonly noDates: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly on: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
}

/** When a relation held: `since 1993`, `2014 to 2019`, `no dates given`. `say` gives dates their form. */
export function periodInWords(
  { validFrom, validTo }: Period,
  words: PeriodWords,
  say: (date: string) => string,
): string {
  if (validFrom === null) return validTo === null ? words.noDates : words.until(say(validTo));
  if (validTo === null) return words.since(say(validFrom));
  if (validFrom === validTo) return words.on(say(validFrom));
  return words.fromTo(say(validFrom), say(validTo));
}
