export interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The latest date on which a source saw it. */
  readonly lastSeen?: string | null;
}

/** How a language says when something held; each takes a date that is in words already. */
export interface PeriodWords {
  readonly noDates: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly on: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** Of what has a start and no end, until when it is known to have gone on. */
  readonly seen: (since: string, date: string) => string;
}

/** When a relation held: `since 1993, last seen 2024`, `2014 to 2019`, `no dates given`. `say` gives dates their form. */
export function periodInWords(
  { validFrom, validTo, lastSeen = null }: Period,
  words: PeriodWords,
  say: (date: string) => string,
): string {
  if (validFrom === null) return validTo === null ? words.noDates : words.until(say(validTo));
  if (validTo === null) {
    const since = words.since(say(validFrom));
    return lastSeen === null ? since : words.seen(since, say(lastSeen));
  }
  if (validFrom === validTo) return words.on(say(validFrom));
  return words.fromTo(say(validFrom), say(validTo));
}
