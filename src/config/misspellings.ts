import { slipsBetween } from '../domain/names/typing-distance.js';

/** Shorter names are too like others: `POST` is no slip of `PORT`. */
const SHORTEST = 5;
/** From this length on two slips are still nearer than chance. */
const LONG = 8;

/** A name that nobody reads, and the one that was probably meant. */
export interface Misspelling {
  readonly given: string;
  readonly meant: string;
}

/** Which of the given names are slips of known ones, in any case of letters: `READ_ACESS`, `port_`. */
export function misspellings(
  given: readonly string[],
  known: readonly string[],
): readonly Misspelling[] {
  return given
    .filter((name) => !known.includes(name) && name.length >= SHORTEST)
    .flatMap((name) => {
      const meant = known.find((one) => isSlip(name.toUpperCase(), one));
      return meant === undefined ? [] : [{ given: name, meant }];
    });
}

function isSlip(name: string, known: string): boolean {
  const most = known.length >= LONG ? 2 : 1;
  return known.length >= SHORTEST && slipsBetween(name, known, most) <= most;
}
