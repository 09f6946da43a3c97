/**
 * The `code` of an error of Node or a package: `ENOENT`, `ERR_JWT_EXPIRED`; '' without one. Not by
 * `instanceof`, which is false for Node's own errors under a test runner.
 */
export function errorCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? String(error.code) : '';
}
