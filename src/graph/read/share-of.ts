/** How many neighbours each of several that are asked for may have at least; 0 for one alone. */
export function shareOf(room: number, of: number): number {
  return of > 1 ? Math.floor(room / of) : 0;
}
