/**
 * Ends the process some time from now, unless it ends by itself before: a store that hangs, such as
 * a database behind a dead connection, must not keep it alive for ever.
 */
export function endAnyway(afterMs: number): void {
  const end = (): void => {
    process.stderr.write(
      'The store did not close in time, so the server ends without it. What was acknowledged is kept.\n',
    );
    process.exit(process.exitCode ?? 1);
  };
  setTimeout(end, afterMs).unref();
}
