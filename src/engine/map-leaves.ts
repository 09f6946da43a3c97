/** A copy of lists and maps, as deep as they go, in which every other value went through `leaf`. */
export function mapLeaves(value: unknown, leaf: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, leaf));
  if (!isMap(value)) return leaf(value);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = mapLeaves(value[key], leaf);
  return copy;
}

/**
 * Object literals and maps without prototype, of any realm; not class instances such as dates. (A
 * test runner's modules live in a realm of their own, native addons in the first.)
 */
export function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
