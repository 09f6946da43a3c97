const CUT = '…';

/**
 * Where an answer differs from what a page shows of it, as sentences; none when it fits. A page may
 * shorten in two ways, said in `docs/querying.md`:
 *
 * - `"…"` as the last element of a list: the answer has more elements.
 * - a text that ends with `…`: the answer goes on from there.
 */
export function differences(shown: unknown, answer: unknown, path = 'data'): string[] {
  if (typeof shown === 'string' && shown.endsWith(CUT)) return cutText(shown, answer, path);
  if (Array.isArray(shown) && Array.isArray(answer)) return lists(shown, answer, path);
  if (isMap(shown) && isMap(answer)) return maps(shown, answer, path);
  return shown === answer ? [] : [`${path}: shown ${text(shown)}, answered ${text(answer)}`];
}

function cutText(shown: string, answer: unknown, path: string): string[] {
  const fits = typeof answer === 'string' && answer.startsWith(shown.slice(0, -CUT.length));
  return fits ? [] : [`${path}: shown ${text(shown)}, answered ${text(answer)}`];
}

function lists(shown: readonly unknown[], answer: readonly unknown[], path: string): string[] {
  const cut = shown.at(-1) === CUT;
  const kept = cut ? shown.slice(0, -1) : shown;
  const right = cut ? answer.length > kept.length : answer.length === kept.length;
  if (!right) return [`${path}: shown ${text(shown)}, answered ${answer.length} elements`];
  return kept.flatMap((value, index) => differences(value, answer[index], `${path}.${index}`));
}

type Map = Readonly<Record<string, unknown>>;

function maps(shown: Map, answer: Map, path: string): string[] {
  const keys = new Set([...Object.keys(shown), ...Object.keys(answer)]);
  return [...keys].flatMap((key) => differences(shown[key], answer[key], `${path}.${key}`));
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
