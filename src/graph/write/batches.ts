/** Runs some work on a list, at most so many items at a time, one batch after the other. */
export async function inBatches<Item>(
  items: readonly Item[],
  size: number,
  work: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    await work(items.slice(start, start + size));
  }
}

/** The rows that a statement gives for a list of any length, asked at most so many at a time. */
export async function rowsInBatches<Item, Value>(
  items: readonly Item[],
  size: number,
  ask: (batch: readonly Item[]) => Promise<Value[]>,
): Promise<Value[]> {
  const rows: Value[] = [];
  await inBatches(items, size, async (batch) => {
    for (const row of await ask(batch)) rows.push(row);
  });
  return rows;
}
