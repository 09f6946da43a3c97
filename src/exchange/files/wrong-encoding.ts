/** Whether this is the error of a decoder about bytes that are none in its encoding. */
export function isWrongEncoding(error: unknown): boolean {
  const code = 'ERR_ENCODING_INVALID_ENCODED_DATA';
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
