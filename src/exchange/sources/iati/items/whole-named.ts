/** Name of a whole and of its part, as publishers of IATI write them. */
const PART = /^(?<whole>\S.*?\S)\s+[-–—]\s+(?<part>\S.*)$/;

/** Of whom a name says that its bearer is a part: `Sweden` of `Sweden - Migration Agency`; else null. */
export function wholeNamed(name: string): string | null {
  const { whole = null } = PART.exec(name)?.groups ?? {};
  // Cut within brackets it is no name: `Development Group (Iraq Trust Fund - Office)`.
  return whole === null || /\([^)]*$/.test(whole) ? null : whole;
}
