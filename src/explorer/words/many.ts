/** "1 relation", "2 relations". */
export function many(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}
