/**
 * Object literals and maps without prototype, of any realm; not class instances such as dates. (A
 * test runner's modules live in a realm of their own, native addons in the first.)
 */
export function isMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
