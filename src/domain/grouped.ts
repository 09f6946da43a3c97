/** Items by a key that several of them share, in their order. */
export function grouped<Item, Key extends string>(
  items: readonly Item[],
  key: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const shared = key(item);
    const group = groups.get(shared);
    if (group === undefined) groups.set(shared, [item]);
    else group.push(item);
  }
  return groups;
}
