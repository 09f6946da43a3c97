/** The same items, each begun to be made while the one before it is worked on. */
export async function* ahead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  try {
    for (let next = items.next(); ;) {
      const result = await next;
      if (result.done === true) return;
      next = items.next();
      // Whoever asks for the next item is told what went wrong with it.
      next.catch(() => undefined);
      yield result.value;
    }
  } finally {
    await items.return(undefined);
  }
}
