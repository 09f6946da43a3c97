/** A form of the data in the store. Whoever changes that form adds one, and never changes an old one. */
interface DataVersion {
  readonly number: number;
  readonly what: string;
  /**
   * True where the rules have changed by which names are folded and cut and everything else is
   * derived (`derived.ts`, ends on relations, labels, counters): that is then written anew.
   */
  readonly derives?: true;
}

/** All versions, oldest first. One that changes more than what is derived has a step in `migrate/steps.ts`. */
export const VERSIONS: readonly [DataVersion, ...DataVersion[]] = [
  { number: 9, what: 'All that is derived carries the number of its rules.', derives: true },
  { number: 10, what: 'The store says which version its data have.' },
  { number: 11, what: 'Short names are looked up as a whole too.', derives: true },
  { number: 12, what: 'Periods that nothing joins any more prove each for itself.' },
];

/** The version that this program reads and writes. */
export const DATA_VERSION = Math.max(...VERSIONS.map(({ number }) => number));

/** The last one that changed what is derived. Entities and documents carry it, so that a rebuild that was broken off goes on. */
export const FOLDING = Math.max(
  ...VERSIONS.filter(({ derives }) => derives).map(({ number }) => number),
);
