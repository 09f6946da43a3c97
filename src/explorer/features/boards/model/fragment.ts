const NAME = '#board=';

/** The packed board in the address of the page; null when there is none. */
export function packedHere(): string | null {
  return location.hash.startsWith(NAME) ? location.hash.slice(NAME.length) : null;
}

/** The part after `#` of an address that carries a board. */
export const fragmentOf = (packed: string): string => NAME + packed;

/** Takes the board out of the address of the page. */
export function dropPacked(): void {
  if (packedHere() === null) return;
  history.replaceState(null, '', `${location.pathname}${location.search}`);
}
