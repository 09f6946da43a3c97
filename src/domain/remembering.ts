/**
 * The same function, which remembers what it gave for the last texts: for work on names that are
 * looked at again with every search, and on dates that claims share.
 * @param most how many texts; when there are more it begins anew.
 */
export function remembering<Value>(
  make: (text: string) => Value,
  most: number,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
