/** What anonymous answers with a tag say of how they may be kept. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** Whether `If-None-Match` names this tag, which has its quotes; compared weakly (RFC 9110, 13.1.2). */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
