/** "1 relation", "2 relations"; `figure` writes the number. */
export function many(
  count: number,
  one: string,
  more: string,
  figure: (count: number) => string = String,
): string {
  return `${figure(count)} ${count === 1 ? one : more}`;
}
