export const NOT_CLOSED =
  'The store did not close in time, so the server ends without it. What was acknowledged is kept.\n';

/** Ends the process some time from now, unless it ends by itself before: whatever hangs. */
export function endAnyway(afterMs: number): void {
  const end = (): void => {
    process.stderr.write(NOT_CLOSED);
    process.exit(1);
  };
  setTimeout(end, afterMs).unref();
}
