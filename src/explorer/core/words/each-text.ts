/** A catalogue of the same shape in which each text, also those that its functions say, is changed. */
export function eachText<Value>(catalogue: Value, change: (text: string) => string): Value {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value === 'function') {
      const say = value as (...given: unknown[]) => unknown;
      return (...given: unknown[]) => changed(say(...given));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, changed(entry)]));
  };
  return changed(catalogue) as Value;
}
