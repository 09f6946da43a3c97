/** The outcome of work on a file; undefined where there is none, or none any more. */
export async function ifThere<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    // Not asked whether it is an Error: one of another realm, as under a test runner, is none here.
    if ((error as NodeJS.ErrnoException | null)?.code === 'ENOENT') return undefined;
    throw error;
  }
}
