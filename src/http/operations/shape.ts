/** Deeper than this nobody looks. */
const DEPTH = 6;
const FIELDS = 30;

/** What kind of value each part of some variables is, and how long lists are; never a value itself. */
export type Shape = string | { readonly [name: string]: Shape };

/** `{ids: ["a", "b"], first: 3}` → `{ids: "2 × string", first: "number"}`. */
export function shapeOf(value: unknown, depth = 0): Shape {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return listShape(value, depth);
  if (typeof value !== 'object') return typeof value;
  if (depth === DEPTH) return 'object';
  const fields = Object.entries(value).slice(0, FIELDS);
  return Object.fromEntries(fields.map(([name, part]) => [name, shapeOf(part, depth + 1)]));
}

function listShape(list: readonly unknown[], depth: number): Shape {
  if (list.length === 0) return '0 ×';
  const first = shapeOf(list[0], depth + 1);
  return `${list.length} × ${typeof first === 'string' ? first : JSON.stringify(first)}`;
}
