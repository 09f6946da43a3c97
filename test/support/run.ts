import { execFile } from 'node:child_process';

/** What a program printed (both streams) when it ended well; null when it failed or is missing. */
export function run(
  program: string,
  programArguments: readonly string[],
  timeoutMs = 120_000,
): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { timeout: timeoutMs, killSignal: 'SIGKILL' as const };
    execFile(program, programArguments, options, (error, stdout, stderr) => {
      resolve(error ? null : stdout + stderr);
    });
  });
}
