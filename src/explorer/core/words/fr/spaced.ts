const NARROW = '\u202f';
const FIXED = '\u00a0';

/** A French text whose signs stay on the line of their words: spaces before `:;?!»` and after `«` do not break. */
function text(value: string): string {
  return value
    .replaceAll(/ ([;?!])/g, `${NARROW}$1`)
    .replaceAll(/ ([:»])/g, `${FIXED}$1`)
    .replaceAll('« ', `«${FIXED}`);
}

/** All texts of a catalogue so, and what its functions say. */
export function spaced<Value>(value: Value): Value {
  return anySpaced(value) as Value;
}

function anySpaced(value: unknown): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map(anySpaced);
  if (typeof value === 'function') {
    const say = value as (...given: unknown[]) => unknown;
    return (...given: unknown[]) => anySpaced(say(...given));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, anySpaced(entry)]));
}
